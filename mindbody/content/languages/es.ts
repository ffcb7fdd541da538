<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>mindbody</name>
    <message>
        <source>None</source>
        <extracomment>app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of “{title}” do not fit into so short a time.</source>
        <extracomment>core/adjust.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest length that they fit into is {seconds} s.</source>
        <extracomment>core/adjust.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} lies outside the limits of “{title}”.</source>
        <extracomment>core/adjust.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest allowed value is {value}.</source>
        <extracomment>core/adjust.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensing</source>
        <extracomment>core/adjust.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releasing</source>
        <extracomment>core/adjust.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of rounds</source>
        <extracomment>core/adjust.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap between lines</source>
        <extracomment>core/adjust.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for each part</source>
        <extracomment>core/adjust.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap between marks</source>
        <extracomment>core/adjust.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A routine has at least one part.</source>
        <extracomment>core/arrange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an exercise.</source>
        <extracomment>core/arrange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take some out, or make two routines.</source>
        <extracomment>core/arrange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A routine has at most {n} parts.</source>
        <extracomment>core/arrange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest allowed length is {seconds} s.</source>
        <extracomment>core/breath.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} breaths of this pattern in a row are more than the limit here.</source>
        <extracomment>core/breath.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest allowed number is {n} breaths.</source>
        <extracomment>core/breath.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The in-breath</source>
        <extracomment>core/breath.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The out-breath</source>
        <extracomment>core/breath.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stay after breathing in</source>
        <extracomment>core/breath.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest after breathing out</source>
        <extracomment>core/breath.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second sip</source>
        <extracomment>core/breath.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One whole breath</source>
        <extracomment>core/breath.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {seconds} s is longer than the limit here.</source>
        <extracomment>core/breath.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {seconds} s is shorter than the limit here.</source>
        <extracomment>core/breath.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation lasts from 0 to 300 seconds.</source>
        <extracomment>core/compile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a length in minutes instead.</source>
        <extracomment>core/compile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has several parts and is not counted in breaths.</source>
        <extracomment>core/compile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session of {minutes} minutes is longer than agreed for you.</source>
        <extracomment>core/compile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest allowed length is {minutes} minutes.</source>
        <extracomment>core/compile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe gently and not too deep; a little less air than you think you need.</source>
        <extracomment>core/exercise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {seconds} s is outside the limits here.</source>
        <extracomment>core/exercise_limits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {share} % is outside the limits here.</source>
        <extracomment>core/exercise_limits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest allowed share is {share} %.</source>
        <extracomment>core/exercise_limits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An in-breath</source>
        <extracomment>core/exercise_limits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second sip</source>
        <extracomment>core/exercise_limits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stay after breathing in</source>
        <extracomment>core/exercise_limits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An out-breath</source>
        <extracomment>core/exercise_limits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rest after breathing out</source>
        <extracomment>core/exercise_limits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share of breathing in</source>
        <extracomment>core/exercise_limits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An out-breath, against the in-breath,</source>
        <extracomment>core/exercise_limits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <extracomment>core/fit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Choose {n} breaths.</source>
        <extracomment>core/fit.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The nearest allowed length is {length}.</source>
        <extracomment>core/fit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” lasts from {shortest} to {longest}.</source>
        <extracomment>core/fit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>core/fit.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is not counted in breaths.</source>
        <extracomment>core/fit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has at least {n} breaths.</source>
        <extracomment>core/fit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {n} breaths or more.</source>
        <extracomment>core/fit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” does not fit into {length}.</source>
        <extracomment>core/fit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs at least {length}.</source>
        <extracomment>core/fit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} for {length}</source>
        <extracomment>core/own.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} s</source>
        <extracomment>core/own.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has no length that is agreed for you.</source>
        <extracomment>core/own.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings, or your therapist, can change what is agreed.</source>
        <extracomment>core/own.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing in</source>
        <extracomment>core/own.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing out</source>
        <extracomment>core/own.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session</source>
        <extracomment>core/own.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} comes in steps of 0.1 s.</source>
        <extracomment>core/own.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is shorter than the limit here.</source>
        <extracomment>core/own.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is longer than the limit here.</source>
        <extracomment>core/own.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is longer than agreed for you.</source>
        <extracomment>core/own.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <extracomment>core/plain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any short name will do.</source>
        <extracomment>core/plain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <extracomment>core/plain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {field} has {n} characters; at most {most} are kept.</source>
        <extracomment>core/plain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it again on one line.</source>
        <extracomment>core/plain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {field} holds a line break or a character that cannot be seen.</source>
        <extracomment>core/plain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be put back in the library, or with your therapist.</source>
        <extracomment>core/routine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is put aside for now.</source>
        <extracomment>core/routine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stay of {seconds} s is longer than agreed for you.</source>
        <extracomment>core/routine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest allowed rate is {rate} breaths a minute.</source>
        <extracomment>core/routine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} breaths a minute is slower than agreed for you.</source>
        <extracomment>core/routine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} breaths a minute is faster than agreed for you.</source>
        <extracomment>core/routine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside for now. You or your therapist can put it back.</source>
        <extracomment>core/safety.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounding comes first for now. A therapist can open the others.</source>
        <extracomment>core/safety.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounding and movement suit better for now. Please talk to your clinician first.</source>
        <extracomment>core/safety.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out after your check. {reason}</source>
        <extracomment>core/safety.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens when a therapist has assigned it to you.</source>
        <extracomment>core/safety.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens after the short check “What suits me”.</source>
        <extracomment>core/safety.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meant for practice alongside a therapist.</source>
        <extracomment>core/safety.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle in</source>
        <extracomment>core/tape.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the time you need to settle. You can skip ahead whenever you like.</source>
        <extracomment>core/tape.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timer lasts from one minute to twelve hours, or has an open end.</source>
        <extracomment>core/timer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bells come at least ten seconds apart.</source>
        <extracomment>core/timer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest allowed gap is 10 s.</source>
        <extracomment>core/timer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a length in between.</source>
        <extracomment>core/timer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet timer</source>
        <extracomment>core/timer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to follow. Change your posture or your anchor whenever you like.</source>
        <extracomment>core/timer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} could not be read and is left out for now: {reason} It is kept.</source>
        <extracomment>keepsakes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not what it should be.</source>
        <extracomment>keepsakes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose again.</source>
        <extracomment>keepsakes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A breathing pattern of yours</source>
        <extracomment>keepsakes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A routine of yours</source>
        <extracomment>keepsakes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers to “What suits me”</source>
        <extracomment>keepsakes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you left out for yourself</source>
        <extracomment>keepsakes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your therapist opened</source>
        <extracomment>keepsakes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you last practised one exercise</source>
        <extracomment>keepsakes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of your timer</source>
        <extracomment>keepsakes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of exercises and routines shows what there is.</source>
        <extracomment>library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id and file name agree.</source>
        <extracomment>library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write here holds until the window closes; it cannot be kept at the moment.</source>
        <extracomment>papers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what this session was made of cannot be read</source>
        <extracomment>plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can still save it as it is.</source>
        <extracomment>plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose anew what to change.</source>
        <extracomment>plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no form called “{name}”.</source>
        <extracomment>plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its other forms: {names}.</source>
        <extracomment>plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has nothing called “{name}”.</source>
        <extracomment>plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else in the library stays as it is.</source>
        <extracomment>practice_space.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is not offered to you just now. {reason}</source>
        <extracomment>practice_space.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not what its place says.</source>
        <extracomment>practice_space.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it anew.</source>
        <extracomment>practice_space.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved; they hold until the window closes.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be no free space, or the folder of settings is read-only.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of this window could not be read, so it starts with the usual ones. Your sessions are not affected. The old settings are kept beside the new ones.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: </source>
        <extracomment>sound/bank.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cues called “{name}”.</source>
        <extracomment>sound/bank.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <extracomment>sound/bank.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of the app&apos;s sounds cannot be read.</source>
        <extracomment>sound/bank.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no soundscape called “{name}”.</source>
        <extracomment>sound/bank.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound called “{name}”.</source>
        <extracomment>sound/bank.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no voice called “{name}”.</source>
        <extracomment>sound/bank.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low bell</source>
        <extracomment>sound/bells.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear bell</source>
        <extracomment>sound/bells.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singing bowl</source>
        <extracomment>sound/bells.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file cannot be written</source>
        <extracomment>sound/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of your own with enough room.</source>
        <extracomment>sound/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name that ends in one.</source>
        <extracomment>sound/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timer without an end cannot be written to a file.</source>
        <extracomment>sound/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a length for it.</source>
        <extracomment>sound/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for a WAV file.</source>
        <extracomment>sound/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose .flac for the same sound, or a shorter session.</source>
        <extracomment>sound/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound files end in {endings}</source>
        <extracomment>sound/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another sound; the session works without it.</source>
        <extracomment>sound/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound {name} cannot be read.</source>
        <extracomment>sound/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound {name} is not at {rate} Hz.</source>
        <extracomment>sound/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound {name} is shorter than its index says.</source>
        <extracomment>sound/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with the app&apos;s sounds is missing.</source>
        <extracomment>sound/folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the app again; your own records are not touched.</source>
        <extracomment>sound/folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files of the kind {kind} are not taken.</source>
        <extracomment>sound/intake.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} Hz in {n} channels is not a usual sound.</source>
        <extracomment>sound/intake.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is shorter than {n} seconds.</source>
        <extracomment>sound/intake.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than {n} minutes.</source>
        <extracomment>sound/intake.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {n} MB.</source>
        <extracomment>sound/intake.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file: WAV, FLAC, OGG or MP3.</source>
        <extracomment>sound/intake.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device does not start in step.</source>
        <extracomment>sound/output.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound library cannot be loaded.</source>
        <extracomment>sound/output.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device can be opened.</source>
        <extracomment>sound/output.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session goes on in silence, with its captions.</source>
        <extracomment>sound/output.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a small temporary file.</source>
        <extracomment>sound/output.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>sound/output.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of your own sounds cannot be written. Nothing was changed.</source>
        <extracomment>sound/own.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the disk is there, has space and may be written.</source>
        <extracomment>sound/own.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink noise</source>
        <extracomment>sound/scape.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ocean waves</source>
        <extracomment>sound/scape.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rain on leaves</source>
        <extracomment>sound/scape.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mountain stream</source>
        <extracomment>sound/scape.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lake shore</source>
        <extracomment>sound/scape.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind in the grass</source>
        <extracomment>sound/scape.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summer night</source>
        <extracomment>sound/scape.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embers</source>
        <extracomment>sound/scape.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown noise</source>
        <extracomment>sound/scape.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is hardly anything to hear in it.</source>
        <extracomment>sound/taking_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it grows louder too suddenly to be made soft.</source>
        <extracomment>sound/taking_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <extracomment>sound/taking_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of your practice log is damaged and cannot be read. Nothing was changed.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file as it is, and put back a copy from a backup if you have one.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key does not open the practice log. Nothing was changed.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key or the log may come from another computer or a backup: put back the pair.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install mindbody again, so that its own parts are used.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of your practice log cannot be used.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be saved.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice log is on a disk or in a folder that may not be written.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the file somewhere else, then start again.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation carries SQLite {version}, which can damage the practice log. Nothing was opened.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mindbody is already open, and only one window at a time can write your practice log.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other window, then try again.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the practice log.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, if you can.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not let the practice log be read or written.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a practice log: it is not encrypted. Nothing was changed.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back from a backup if you have one.</source>
        <extracomment>store/keyfile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of your practice log is missing ({file}). Nothing was changed.</source>
        <extracomment>store/keyfile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back beside {file}, from a backup if you have one.</source>
        <extracomment>store/keyfile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file of your practice log is damaged ({file}). Nothing was changed.</source>
        <extracomment>store/keyfile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mistake in mindbody keeps this session from being saved. What was saved before is still there.</source>
        <extracomment>store/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session itself goes on. Please report this.</source>
        <extracomment>store/log.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your practice log was written by a newer version of mindbody. Nothing was changed.</source>
        <extracomment>store/migrate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version, then start again.</source>
        <extracomment>store/migrate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of your practice log could not be made whole. Nothing was changed.</source>
        <extracomment>store/migrate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the app.</source>
        <extracomment>strict_toml.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read as text</source>
        <extracomment>strict_toml.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the app again.</source>
        <extracomment>strict_toml.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the file with its description in the docs folder.</source>
        <extracomment>strict_toml.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/aside.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the pages beside the session</source>
        <extracomment>ui/aside.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>ui/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Help</source>
        <extracomment>ui/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the practice</source>
        <extracomment>ui/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for today</source>
        <extracomment>ui/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/asking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank page</source>
        <extracomment>ui/cover.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>ui/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the app did not work as it should; that is our fault. What you have practised is saved. You can go on, or close the app and open it again.</source>
        <extracomment>ui/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>ui/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside</source>
        <extracomment>ui/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible Next</source>
        <extracomment>ui/fonts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not work, for a reason that was not foreseen. Nothing else is touched.</source>
        <extracomment>ui/jobs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is running</source>
        <extracomment>ui/keep_awake.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Spanish translation is not yet reviewed by a native clinician. Guidance in sessions is spoken and captioned in English for now.</source>
        <extracomment>ui/languages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bell</source>
        <extracomment>ui/listening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background</source>
        <extracomment>ui/listening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the exercise suggests</source>
        <extracomment>ui/pacer/guides.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petals</source>
        <extracomment>ui/pacer/guides.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings</source>
        <extracomment>ui/pacer/guides.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tide</source>
        <extracomment>ui/pacer/guides.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>ui/pacer/guides.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>ui/pacer/guides.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words only</source>
        <extracomment>ui/pacer/guides.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing guide</source>
        <extracomment>ui/pacer/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>ui/paper.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A soft tone</source>
        <extracomment>ui/practice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited as it stands; not read again by us yet.</source>
        <extracomment>ui/reader/blocks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also good to know</source>
        <extracomment>ui/reader/blocks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side</source>
        <extracomment>ui/reader/blocks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your safety</source>
        <extracomment>ui/reader/blocks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>ui/reader/blocks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {count} {unit}</source>
        <extracomment>ui/reader/drawings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn   ·   {n} min to read</source>
        <extracomment>ui/reader/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reviewed {date}</source>
        <extracomment>ui/reader/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by {name}</source>
        <extracomment>ui/reader/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation: {review}</source>
        <extracomment>ui/reader/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for my clinic</source>
        <extracomment>ui/reader/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <extracomment>ui/reader/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaits review by a clinician</source>
        <extracomment>ui/reader/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages</source>
        <extracomment>ui/reader/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <extracomment>ui/reader/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read next</source>
        <extracomment>ui/reader/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it at your own pace</source>
        <extracomment>ui/reader/side.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it for {length}</source>
        <extracomment>ui/reader/side.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stop at any time.</source>
        <extracomment>ui/reader/side.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>ui/reader/side.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>ui/reader/side.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>ui/reader/side.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this aloud</source>
        <extracomment>ui/reader/side.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>ui/reader/side.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more breath like this, until {until}</source>
        <extracomment>ui/screens/exercise/happening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more breaths like this, until {until}</source>
        <extracomment>ui/screens/exercise/happening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>ui/screens/exercise/mending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sip</source>
        <extracomment>ui/screens/exercise/mending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay</source>
        <extracomment>ui/screens/exercise/mending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>ui/screens/exercise/mending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <extracomment>ui/screens/exercise/mending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {value}</source>
        <extracomment>ui/screens/exercise/mending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} things left out</source>
        <extracomment>ui/screens/exercise/options.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This form does not go together with what was left out.</source>
        <extracomment>ui/screens/exercise/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} min</source>
        <extracomment>ui/screens/exercise/routine_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <extracomment>ui/screens/exercise/sequence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what happens first</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take along</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make my own copy</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens, second by second</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as soon as it can begin like this</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please note</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it may help</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its parts</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What research says</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This practice awaits review by a clinician.</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered just now</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this aside for now</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What suits me</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breath</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tones</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence, with captions</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where attention rests</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines about these are left out, or said in another way. This holds for all that you practise.</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts to leave out here</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silences over 20 s</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word of your own</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is said</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear this part</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop listening</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited by others; not read again by us.</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} breaths a minute</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of evidence: A. A guideline suggests it, or several trials with people with PTSD.</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of evidence: B. At least one randomised trial with people with PTSD.</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of evidence: C. Trials with other people only.</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of evidence: D. Part of a manual, or agreed by clinicians; no trial of it alone was found.</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hands</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feet</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you see</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sip more</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between lines</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between marks</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed eyes</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resting on the breath</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back of the body</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole body</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lying down</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today&apos;s date</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ways out</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kindness to oneself</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word “safe”</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other people</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held breath</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eyes</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breath</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nose</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lips</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throat</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ribs</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belly</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forehead</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jaw</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neck</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shoulders</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arms</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hands</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thighs</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calves</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feet</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touch</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movement</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stillness</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sight</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sounds</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smell</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taste</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heaviness</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warmth</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imagery</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feelings</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thoughts</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faith</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the session.</source>
        <extracomment>ui/screens/finished.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start</source>
        <extracomment>ui/screens/finished.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <extracomment>ui/screens/first_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/screens/ground/screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space: next   ·   S: skip   ·   ←: back   ·   Esc: leave   ·   H: Help</source>
        <extracomment>ui/screens/ground/screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, 2 or 3: answer   ·   ←: back   ·   Esc: leave   ·   H: Help</source>
        <extracomment>ui/screens/ground/screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: the first   ·   Tab: the others   ·   ←: back   ·   Esc: leave   ·   H: Help</source>
        <extracomment>ui/screens/ground/screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {n}</source>
        <extracomment>ui/screens/help/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own people</source>
        <extracomment>ui/screens/help/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and numbers that you want at hand here. They stay on this computer.</source>
        <extracomment>ui/screens/help/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {number}</source>
        <extracomment>ui/screens/help/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text {number}</source>
        <extracomment>ui/screens/help/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {number}, then press {key}</source>
        <extracomment>ui/screens/help/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text {word} to {number}</source>
        <extracomment>ui/screens/help/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency number</source>
        <extracomment>ui/screens/help/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>ui/screens/help/lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another country</source>
        <extracomment>ui/screens/help/screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <extracomment>ui/screens/hero.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At your own pace</source>
        <extracomment>ui/screens/hero.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for everyone. Please read the notes first.</source>
        <extracomment>ui/screens/hero.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or something short</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All practices</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few quiet minutes are enough. You can stop at any time.</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>ui/screens/learn/shelf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short pages in plain words, each with its sources. None of them tells you what to do.</source>
        <extracomment>ui/screens/learn/shelf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you to fill in</source>
        <extracomment>ui/screens/learn/shelf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had come to {length}; nothing of it is lost.</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as it is</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session stopped before its end</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a soft tone</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud should it be?</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before your first session you can hear a tone, as loud as it will be there. The volume of your computer changes it.</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{breaths}, about {length} of breathing</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own pace</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaths</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length in breaths</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathes {pattern}</source>
        <extracomment>ui/screens/own/picture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands still</source>
        <extracomment>ui/screens/own/picture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without keeping</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, copy</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing patterns</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. A pattern has times of your own for breathing in and out.</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. A routine puts practices one after the other.</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a breathing pattern</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a routine</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own pattern</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own routine</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A breathing pattern</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the pattern</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softer and slower is plenty. The limits keep every breath within what is safe.</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My breathing</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My routine</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name of your own</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it moves</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A routine</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the routine</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add practices, put them in order by dragging or with the arrows, and hear any part.</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a practice</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what to add</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the same again</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {length} in all</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, line {n}</source>
        <extracomment>ui/screens/paper_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>ui/screens/paper_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} practices found</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Practise</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it is for, look through all of them, or search.</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practices await review by a clinician. They are drawn from published sources.</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the practices</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: sleep, shoulders, anger</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has that word. Another word, or a part of it, may find more.</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By need</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better at another time</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All needs</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More practices open after a short check</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few lines to tick, so that you are shown what suits you. They stay on this computer. It takes about a minute, and you can leave it.</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is offered, and how it sounds</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bells, and quiet between them. Any length, or without an end.</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without guidance</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dusk</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining time</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to settle before a session</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During a session</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a session</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/screens/safety_settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At hand</source>
        <extracomment>ui/screens/safety_settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same key brings the window back. Sound stays off until you go on.</source>
        <extracomment>ui/screens/safety_settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how it is, before and after a session</source>
        <extracomment>ui/screens/safety_settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide everything at once</source>
        <extracomment>ui/screens/safety_settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the country of the crisis lines</source>
        <extracomment>ui/screens/safety_settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space to pause   ·   G: Ground me   ·   Esc to end at any time</source>
        <extracomment>ui/screens/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused   ·   Space to go on   ·   Esc to end</source>
        <extracomment>ui/screens/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused while the computer slept. Go on when you like.</source>
        <extracomment>ui/screens/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound is away. The session goes on in silence.</source>
        <extracomment>ui/screens/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound is back.</source>
        <extracomment>ui/screens/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>ui/screens/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on</source>
        <extracomment>ui/screens/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on</source>
        <extracomment>ui/screens/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>ui/screens/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <extracomment>ui/screens/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>ui/screens/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {n} of {count}</source>
        <extracomment>ui/screens/session_face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide captions</source>
        <extracomment>ui/screens/session_face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show captions</source>
        <extracomment>ui/screens/session_face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin now</source>
        <extracomment>ui/screens/session_face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/screens/session_face.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, volume</source>
        <extracomment>ui/screens/session_parts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {number} min</source>
        <extracomment>ui/screens/session_parts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remaining</source>
        <extracomment>ui/screens/session_parts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes</source>
        <extracomment>ui/screens/session_parts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End session</source>
        <extracomment>ui/screens/session_parts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>ui/screens/session_parts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is heard in the background, and how loud each kind of sound is.</source>
        <extracomment>ui/screens/sounds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>ui/screens/sounds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” will be deleted when you leave this page.</source>
        <extracomment>ui/screens/sounds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound of your own</source>
        <extracomment>ui/screens/sounds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WAV, FLAC, OGG or MP3 file from 2 seconds to 60 minutes. A copy is kept on this computer; it is made soft where it is loud, and it is not encrypted. Your file stays as it is.</source>
        <extracomment>ui/screens/sounds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>ui/screens/sounds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/screens/sounds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being taken in.</source>
        <extracomment>ui/screens/sounds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is there now.</source>
        <extracomment>ui/screens/sounds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <extracomment>ui/screens/sounds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud</source>
        <extracomment>ui/screens/sounds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.mp3)</source>
        <extracomment>ui/screens/sounds/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these is true for me</source>
        <extracomment>ui/screens/suits/ticks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out for now</source>
        <extracomment>ui/screens/suits/ticks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left out. Some practices open only when a therapist assigns them.</source>
        <extracomment>ui/screens/suits/ticks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <extracomment>ui/screens/suits/ticks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sound is written, but its captions could not be</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole session as a sound file, for a phone or another player. Whoever has the file can hear it, so keep it where it suits you.</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small, and good for most players. It has chapters.</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays almost everywhere.</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is, without loss. Larger.</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is, for editing. Very large.</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions beside it, as a VTT file</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being written. You can go on with other things here.</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in {folder}, as {name}.</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in {folder}, as {name}, with its captions beside it.</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bells, and quiet between them. Nothing to follow.</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an end</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on until you end it.</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bells</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In between</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steadily</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At random times</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the earliest after</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the latest after</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to settle before it</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of the bells</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current screen</source>
        <extracomment>ui/widgets/buttons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 9: answer   ·   T: ten   ·   S: skip</source>
        <extracomment>ui/widgets/distress.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>ui/widgets/fold.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>ui/widgets/fold.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}. What is on paper or in a file can be read by whoever finds it.</source>
        <extracomment>ui/widgets/print_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved there. Another folder may work.</source>
        <extracomment>ui/widgets/print_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/widgets/print_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these words away</source>
        <extracomment>ui/widgets/strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>mindbody</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paced breathing</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing with stays</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relaxation</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounding</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mindfulness</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kindness</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagery</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side to side</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing an anchor</source>
        <extracomment>content/blocks/anchor_choice.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arriving</source>
        <extracomment>content/blocks/arrive.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arriving, short</source>
        <extracomment>content/blocks/arrive_short.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming back</source>
        <extracomment>content/blocks/return.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming back, long</source>
        <extracomment>content/blocks/return_long.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming back, short</source>
        <extracomment>content/blocks/return_short.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cautions for slow breathing</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light-headed, tingling or short of air: breathe less, go a little faster, or stop. Your own breath knows the way.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not while driving, in or near water, or at height.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you are pregnant, stay at 5.5 breaths a minute or faster.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow breathing can lower blood pressure. With a heart or blood-pressure problem, or medicine for it, practise seated and ask your doctor first.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With lung disease or breathlessness, 8 to 12 breaths a minute and no pause is a kinder pace.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With seizures or fainting in your history, practise seated and stop at the first sign of feeling odd.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the feeling of not getting air frightens you, 8 to 10 breaths a minute is a kinder pace.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If breath or throat are tied to bad memories, rest your attention on the hands, the feet or a sound instead.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you often feel unreal or far away, keep your eyes open and the practice short.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you see or hear things that others do not, speak with your clinician before you practise.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If thoughts of suicide are near, talk to somebody first; grounding is the better practice for now.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After surgery or with an injury, leave out whatever pulls or hurts.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an infusion day, practise only before it, and only if the staff agree.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy and warm</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet phrases of heaviness and warmth, and a waking-up at the end.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit or lean in a way that carries you. Eyes open is fine all the way.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say each phrase to yourself with the voice, three times. Nothing has to happen.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end take it back: fists, bend and stretch, eyes wide. Only at bedtime may this be left out.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phrases are learnt one at a time over some weeks; begin with heaviness alone.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At bedtime.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the body is tense.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not when you feel far away or frozen, and not on an infusion day.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review of 60 studies (35 randomised) found medium effects against controls in anxiety, mild to moderate depression and sleep, and none or slightly worse results than other psychological approaches. Its effect in psychosis, bipolar illness and acute stress is unexplored. We found no trial in PTSD.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heaviness and lying still can feel like freezing. Move at once if it does, and look round.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With strong worry about the heart, this practice is better left aside. The phrases about heart and belly are not used here.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phrase about the heart is left out for everybody. With a heart problem, stop if you notice your heartbeat in a way that worries you.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With seizures or fainting in your history, practise seated, and with company the first times.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If noticing the body frightens you, keep your eyes open, and leave out the phrase about the breath.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If breath or throat are tied to bad memories, leave out the phrase about the breath.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is put aside for people who often feel unreal, who see or hear things others do not, or who have thoughts of suicide, and on infusion days.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right arm</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The left arm</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms and legs</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking it back</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First weeks: heaviness</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin with: the three phrases of heaviness, and the waking-up at the end.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At bedtime</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phrases alone, for the night. Nothing is taken back, and the screen goes dim.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the night</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow tapping, side to side</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three short sets of slow taps, left and right, with something calm in mind.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest your hands on a table or on your thighs, or cross the arms and rest them on the upper arms. A hug is not needed.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose something calm or plain: a colour, a thing in the room. No memories.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap slowly, left and right in turn, sixteen taps in twenty seconds. Feet can do it instead of hands.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After each set, look round the room. If memories come, stop.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With something calm in mind, when your therapist has chosen it with you.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not with a memory, and not on an infusion day.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published form was made for working on trauma memories with a trained therapist. On one&apos;s own, with something calm only, it has not been tested in PTSD as far as we found.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something calm only, in short sets. If a memory comes, stop, look round, and use Ground me.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you often feel unreal or far away, this is put aside for now: grounding and moving are kinder.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you see or hear things that others do not, or in a manic phase, this is put aside: speak with your clinician first.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When thoughts of suicide are near, this is put aside: talk to somebody first; grounding is the better practice for now.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an infusion day this is put aside, before and after.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something calm</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First set</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, and look round</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second set</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third set</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body scan, from the feet up</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow visit to the outside of the body, one place after the other, with a home base.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit or stand, with your eyes open if you like. Nobody has to lie down.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a home base first. You can go back to it at any time, for as long as you like.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice what is there: warm, cool, cloth, or nothing much. Nothing has to change.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any place can be left out. Hands and feet alone, as islands, are a good first form.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once other skills feel steady.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the days after an infusion, hands and feet first.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a trial with 102 veterans, the groups with body scan and with mindful breathing improved in PTSD and depression; those with slow breathing or sitting quietly did not. They practised 20 minutes at six weekly meetings, and at home. Many people in mindfulness courses meet hard moments too.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning to the body can bring memories, shame or a far-away feeling. Go back to your home base, or stop.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your distress goes up by two or more, stop and use Ground me.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better left for later after a recent assault, in a flare of pain, or when eating and the body are a hard subject.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After surgery, or with an injury or pain, leave out the places that hurt.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With panic, signs from the body can be alarming: hands and feet only, and keep it short.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If breath or throat are tied to bad memories, take the hands, the feet or a sound as home base.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your home base</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feet</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower legs</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms and shoulders</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back against the chair</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face and scalp</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole outline, or your home base</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Islands: feet and hands</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feet and hands only, with a home base: a good first form.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the islands</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box breathing</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four even sides: in, stay, out, stay, four seconds each.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the four sides of the square: in, stay, out, stay.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay softly. Nothing is pressed or locked.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you want air, breathe. You can leave the square and come back whenever you like.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While waiting.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When anger rises.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a demanding task.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for panic, for a flashback, for falling asleep, or on an infusion day.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box breathing was one arm of a trial with healthy adults. It is taught in the military and the police. We found no trial in PTSD.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never in water, while driving, or standing at height.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you feel short of air, breathe, let it go its own way, and stop here for today.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staying between breaths does not suit pregnancy; heart disease, an uneven heartbeat, a recent heart attack or stroke, uncontrolled blood pressure; COPD, severe asthma or any breathlessness; epilepsy or fainting; glaucoma or recent eye, chest or abdominal surgery; or panic with a fear of suffocating.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After trauma that involved the breath or the throat, this practice is put aside.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four even sides</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-hold box</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four seconds in and four seconds out, with nothing to hold.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow two even sides: in and out, four seconds each. There is nothing to hold.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two even sides</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One stay</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In, stay, out: four seconds each, and straight on to the next breath.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow three even sides: in, stay, out.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay softly. If you want air, breathe.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three even sides</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting breaths</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count breaths out from one to nine, and begin again at one.</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the breath go its own way, and count each breath out: one to nine, then one again.</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the count is lost, go back to one, kindly. That happens to everyone.</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finger taps, small presses of a foot, or sounds can be counted instead of breaths.</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key press at nine is there if you like. Nothing is shown unless you ask for it.</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When thoughts go round and round.</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath counting has been tested as a way to measure mindfulness, in people without PTSD. We found no trial of it as a practice for PTSD.</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you want it to be perfect, let the numbers be rough, or count sounds or finger taps.</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to count</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to ten</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count breaths out from one to ten, and begin again at one.</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the breath go its own way, and count each breath out: one to ten, then one again.</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key press at ten is there if you like. Nothing is shown unless you ask for it.</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing retraining</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ordinary breath in, a long breath out with a word of your own, and a short wait.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a word for the breath out, such as calm or easy.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in through the nose for three seconds: a breath of ordinary size, not a big one.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it out slowly for five seconds, and stretch your word over it in silence.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a count of four before the next breath. If waiting feels tight, take the form without it.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As daily practice.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After exposure homework, not during it.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For panic, the form without the wait.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one part of prolonged exposure, which as a whole is well supported. In a trial, breathing retraining neither added to nor took away from what education did, and proof that coping skills add to exposure is largely lacking.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A skill for the stress of every day. It is not meant for use during imaginal or in vivo exposure; there the app offers no breathing.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With kidney disease, or diabetes with acidosis, ask your doctor before slow breathing.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait after the breath out can feel like not getting air. The form without it suits you better.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your word</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In, your word, and wait</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the wait</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ordinary breath in, and a long breath out with a word of your own. Nothing to wait for.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go straight on to the next breath.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In, and your word</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calm place</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calm place, real or imagined, with a word that can bring a little of it back.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place that is calm: real, imagined, from a film, or only a colour. No people, and no tie to the trauma.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it, hear it, feel the air and the ground there. Only as clear as it comes.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a short word. Then step out to the room, and back once: that switch is the practice.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the picture turns bad: step out, eyes open, and choose a plainer one, or take Looking round.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If pictures do not come to you, take a photograph.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before sleep, but not after a nightmare.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the days before an infusion, to have your word ready.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After exposure homework has ended.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not when you feel far away, and not on an infusion day.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used to prepare for work on trauma in one well-known method. We know of no trial of it alone.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture can turn bad. Step out, eyes open, and choose a plainer one, or take Looking round.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If breath or throat are tied to bad memories, choose a wide, open place, without water.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing a place</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you hear</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air and ground</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word for it</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out, and back once</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a photograph</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photograph of a calm place, with a word that can bring a little of it back.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a photograph at hand: a calm place, no people, and no tie to the trauma.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it, and let your eyes go back to the room whenever you like.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a short word. Then look away, and back once: that switch is the practice.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing a photograph</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away, and back once</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting aside for now</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what is left over from today aside, in one piece, until you open it with your therapist.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose something that can hold things: a vault, a box, a file, or an open shelf.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in what is left over from today as one parcel, without opening it.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place it with someone you trust, or at the clinic.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is put aside until the next appointment, not for good: name the day on which it will be opened.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of an appointment.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After exposure homework, only if your therapist wants it.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taught in trauma work to put things aside between appointments. We know of no trial of it alone.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting aside can turn into avoiding, which goes against exposure work: your therapist decides when it is used.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If closed or locked places are tied to bad memories, take the form with an open shelf.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If breath or throat are tied to bad memories, take the form with an open shelf.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that holds things</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is made</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One parcel</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lock</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stays</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open shelf</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what is left over from today on an open shelf, until you take it up with your therapist.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an open shelf. Nothing is closed, and nothing is locked.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what is left over from today on it as one parcel, without opening it.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it with someone you trust, or at the clinic.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step back</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyclic sighing</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A breath in, a second small sip, and a long, slow breath out.</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in through the nose until it feels comfortably full.</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one more short sip of air.</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it all go in one long, slow breath out, through the lips or the nose.</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest a moment before the next one.</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When stress spikes.</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an appointment has ended.</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a remote trial with healthy adults, five minutes a day for 28 days lifted mood more than mindfulness did, and cyclic sighing did best. It was not studied in PTSD. The trial gave no fixed seconds; the seconds here are ours.</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many large sighs can make you light-headed: keep them comfortable, and no more than five minutes.</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With panic, people often sigh a lot already: the quick form only, or leave it out.</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the lips get dry, breathing out through the nose is fine.</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to try</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sighing</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three sighs</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three sighs in half a minute, for a spike of stress.</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belly breathing</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low, quiet breaths: three seconds in, four out, and a short rest.</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest a hand on the belly, on the ribs or on the arm of the chair, whichever suits you.</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the breath come in through the nose, low and quiet, and go out softly.</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small breaths are right; there is no need to fill up.</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the first breathing skill to learn.</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before learning breathing retraining.</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review of many trials counts slow, low breathing among the practices that help with stress. In a pilot with 12 veterans, one session of this breathing alone did not change PTSD symptoms.</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large breaths can make you dizzy: keep them small.</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After abdominal surgery or late in pregnancy, leave out any pressing of the hand.</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low and quiet</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low, soft breaths</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own time</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the breath come and go at its own pace. Nothing counts it.</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended exhale</source>
        <extracomment>content/exercises/extended_exhale.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three seconds in, and a long, easy six seconds out.</source>
        <extracomment>content/exercises/extended_exhale.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in gently for three seconds.</source>
        <extracomment>content/exercises/extended_exhale.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the breath out slowly for six, as if you were cooling soup.</source>
        <extracomment>content/exercises/extended_exhale.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let some air stay; there is no need to empty out.</source>
        <extracomment>content/exercises/extended_exhale.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When anxiety is rising.</source>
        <extracomment>content/exercises/extended_exhale.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a nightmare, with eyes open.</source>
        <extracomment>content/exercises/extended_exhale.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review of many trials finds slow breathing helpful for stress. Trials of the long out-breath itself are mixed, and none was done in PTSD as far as we found.</source>
        <extracomment>content/exercises/extended_exhale.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the out-breath be easy; there is no need to empty the lungs.</source>
        <extracomment>content/exercises/extended_exhale.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With asthma or COPD, pursed lips and a shorter out-breath may be easier.</source>
        <extracomment>content/exercises/extended_exhale.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long, easy out</source>
        <extracomment>content/exercises/extended_exhale.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-7-8 breathing</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four breaths: four seconds in, a soft stay of seven, and eight seconds out.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in through the nose for four seconds.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay softly for seven. Nothing is pressed or locked.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the breath out through the lips for eight.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four breaths are enough. If you want air, breathe.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form 4-4-8 has a shorter stay, and is the gentler one to begin with.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At bedtime, for those who like it.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for panic, for a flashback, or on an infusion day.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In healthy people of 19 to 25, three rounds of six such breaths lowered heart rate and the upper blood pressure. A 4-4-8 form was studied in 15 healthy men. We found no trial in PTSD.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has the longest stay between breaths in the library. Feeling light-headed is common: breathe as you usually do, and stop here for today.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight breaths are the most, and only after about a month of practice with four.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four, seven, eight</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary breathing</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-4-8, gentler</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four breaths: four seconds in, a short soft stay of four, and eight seconds out.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay softly for four. Nothing is pressed or locked.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four, four, eight</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four breaths for the night. Nothing follows them; the screen goes dim.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle seated stretch</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small, easy movements in a chair, with a choice in every one.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit on a firm chair, or stand if you like that better.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each movement is an offer: smaller, larger, another one or none at all.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop before anything pulls or hurts. The head stays above the heart.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After exposure homework.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the body is tense, or has been still for long.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When staying still unsettles you.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the week after an infusion, from the next day on.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trauma-sensitive yoga, ten weekly one-hour groups with a facilitator, did as well as an established talking approach in women veterans, and more of them finished (grade B). That was a group with a facilitator; this short form has not been studied.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out whatever hurts. With an injury, ask whoever looks after it what suits you.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With high or low blood pressure or a heart problem, keep the head up, and rise slowly.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you are pregnant, keep the side bend and the rounding of the back small, or leave them out.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With lung disease or breathlessness, rest between the movements for as long as you like.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With seizures or fainting in your history, stay seated for all of it.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After surgery, or with an injury or pain, leave out whatever pulls or hurts.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on an infusion day until the clinic says that you may move about.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulders</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the side</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankles and calves</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment of rest</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5-4-3-2-1 senses</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five things to see, four to touch, three to hear, two to smell, one to taste.</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look, touch and listen: each step asks for a few things that are around you now.</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say them out loud if you can, or just notice them.</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move on with a key when you are ready. Any sense can be skipped.</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a flashback.</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you feel unreal or far away.</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a panic.</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in many trauma manuals. We found no trial of this technique alone.</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smell or a sound can bring something back: skip that sense, or move on at once.</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are here</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five senses</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five things you can see</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four things you can touch</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three things you can hear</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two things you can smell</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One taste</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, place, feet</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-2-1, short</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three things to see, two to touch, one to hear.</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three senses</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three things you can see</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two things you can touch</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing you can hear</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsing a new dream</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going through the new version of a nightmare that you wrote with your therapist.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your therapist, choose one of the less intense nightmares, change it in any way you like, and write down the new version.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have only the new version with you. The old dream is neither read nor told here.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise in the daytime or early evening, 10 to 20 minutes a day, not at bedtime.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than two dreams in a week.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If distress climbs by 2 or more, stop there, and ground.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day, in the daytime or early evening, as agreed with your therapist.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at bedtime, not in the night, and not on an infusion day.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a trained therapist, imagery rehearsal is recommended for nightmares, those of PTSD included (grade A). A trial in Vietnam veterans found no benefit. Practice with an app alone has not been studied as far as we found.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only as agreed with your therapist. Begin with a less intense dream, not with one that replays what happened.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at bedtime. If distress climbs by 2 or more, stop for today and ground yourself.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the new version turns bad, step out: eyes open, look round, and choose a plainer one with your therapist.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If breath or throat play a part in the dream, talk it over with your therapist before you begin.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new version</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going through it</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back on the ground</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it now?</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting thoughts pass</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set each thought on a leaf on a slow stream, or on a cloud or a moving belt, and let it pass.</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture a slow stream with leaves, or words on a moving screen, or clouds.</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set each thought that turns up on a leaf, pleasant or not, and let it pass.</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you notice that you have gone along with one, set that on a leaf as well.</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If water is not for you, take the clouds or the moving belt.</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you worry.</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you are hard on yourself.</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from acceptance and commitment work (ACT). We found no trial of this exercise alone in PTSD.</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If water is tied to bad memories, take the clouds or the moving belt.</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a picture of the trauma comes, call it memory, and come back to the feet. It is not to be worked on here.</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that moves along</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were watching</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clouds</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let each thought drift past on a cloud. No water in it.</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moving belt</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let each thought pass on a moving belt. No water in it.</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind wishes</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loving-kindness: kind wishes for somebody easy, for yourself, and for people round about.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with somebody it is easy to be fond of: a pet, a child, a kind stranger.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish them something in plain words. Nothing needs to be felt.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first wish can be in words of your own: be well, be at ease, find some rest.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who has hurt you belongs in here, and nobody difficult either.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any part can be left out. There is a form without the part for yourself.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When guilt or shame is heavy, after a kind word for yourself.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you feel cut off from others.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the days after an infusion.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a trial with 184 veterans, twelve weekly groups did no worse than a group form of cognitive processing over six months, and people came more often; 121 of the 184 were there at the end of follow-up. That was a led group of 90 minutes, not a recording.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grief, shame or anger can come up when kindness arrives. Stay with the easy one, leave out the part for yourself, or stop.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody difficult, and nobody who has hurt you.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody easy</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yourself, or both of you</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A friend</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody you hardly know</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone nearby</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the part for yourself</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind wishes for somebody easy and for people round about, with nothing for yourself.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A steadying word</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short word or phrase that means something to you, said in silence, slowly, over and over.</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a short word or phrase that comforts you or means something to you. It may come from your faith, or from none.</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in silence, slowly, with your attention on this one thing.</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the mind wanders, begin again with the word.</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it along: it works while walking, while waiting and in bed, and nobody notices.</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your word stays with you. It is neither asked for nor stored.</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a queue, or any other wait.</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When sleep does not come.</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the days before an infusion, and on the day before it begins, if the staff agree.</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a trial with 173 veterans, eight weekly one-hour sessions with a guide were compared with present-centred work. Clinicians then saw clearly less PTSD; two months later 59 % against 40 % no longer met the criteria, and sleep was better. In the veterans&apos; own ratings the difference was gone by then.</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If religious words have been used to hurt you, choose a plain one, such as steady or here.</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word, in silence</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it with you</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something plain for the mind</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain facts, names of things, a little counting: something for the mind to do.</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer out loud or in your head. Nobody checks the answers.</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to plain things, nothing from your own past.</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If numbers are not for you today, skip the counting.</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move on with a key when you are ready. Any part can be skipped.</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a flashback among other people: nobody sees it.</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awake in the night.</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When pictures push into your mind.</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you feel far away, after Feeling the ground.</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in trauma manuals. We found no trial of this technique alone.</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out anything from your own story: people, homes, dates that weigh on you.</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not during an infusion, and after it only once the staff agree.</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something plain</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain facts and names</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, when, where</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of things</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting back from fifty</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing, described</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mindful breathing, or another anchor</source>
        <extracomment>content/exercises/mindful_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest your attention on one place, and come back to it whenever it wanders.</source>
        <extracomment>content/exercises/mindful_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one place to rest your attention: the breath, the hands, the feet, a sound, or something you see.</source>
        <extracomment>content/exercises/mindful_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is the breath, just watch it. It needs no changing.</source>
        <extracomment>content/exercises/mindful_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention wanders. Noticing that, and coming back, is the practice.</source>
        <extracomment>content/exercises/mindful_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change the place whenever you like.</source>
        <extracomment>content/exercises/mindful_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day, at a time that suits you.</source>
        <extracomment>content/exercises/mindful_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the days before an infusion, and in the days after it.</source>
        <extracomment>content/exercises/mindful_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a trial with 102 veterans, the groups with mindful breathing and with body scan improved in PTSD and depression; those with slow breathing or sitting quietly did not. A course that contains it (MBSR) did somewhat better than a comparison group in 116 veterans, a modest effect, and a US guideline suggests that course. Neither is this exercise alone.</source>
        <extracomment>content/exercises/mindful_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting on the breath can stir things up. The hands, the feet, a sound or something you see do as well.</source>
        <extracomment>content/exercises/mindful_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting and coming back</source>
        <extracomment>content/exercises/mindful_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking with attention</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow steps, then your usual pace with eyes up, then the sounds around you.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk indoors, or on a way that you know well, away from traffic.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one ear free. The screen can go dark; the voice goes on.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow steps first: heel, sole, toe. Then your usual pace, with your eyes up.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn round, slow down or stop whenever you like.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you feel far away or numb.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not outdoors on the evening after an infusion.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking with attention is part of many mindfulness courses. We found no trial of it on its own in PTSD.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in traffic, and with one ear free. Choose indoors, or a way that is known to be safe.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your balance is not steady, stay near something to hold on to, or leave this one out.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With seizures or fainting in your history, choose a seated practice, or walk with company.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you are pregnant, walk at a pace in which you could talk, and hold on where you can.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a heart problem or breathlessness, keep to slow steps, and rest whenever you like.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After ketamine or a sedative, not before the clinic says you may walk alone; outdoors, not the same day.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the ground</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow steps</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your usual pace, eyes up</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming to a stop</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open noticing</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice whatever comes, give it a soft label, and let the next thing come.</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best after about ten times of mindful breathing.</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with one place, then open to sounds, then to whatever comes.</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A soft label is enough: hearing, thinking, feeling. Then let it go by.</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it gets too wide, go back to your anchor. You can stay there.</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a steady time, when mindful breathing has become familiar.</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is described in research on meditation. We found no trial of it alone in PTSD. It is the least guided practice here, so drifting off is more likely.</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in an unsteady time, and not in the week of an infusion, unless your therapist is with you in it.</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you drift or feel far away, open your eyes, stand up, and use Feeling the ground.</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your anchor</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds near and far</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft labels</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the anchor</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling the ground</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two minutes of pressing, holding and moving, to feel where you are now.</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit or stand as you like, with your eyes open.</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press for about five seconds, then let go. Gentle pressure is enough.</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have something cool, rough or heavy near you, if you can.</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you feel far away, unreal or numb.</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a flashback, once you have looked round.</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the evening after an infusion, if you need it, with someone near you.</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cool water on the wrists is fine. Leave out ice water on the face: it slows the heart, a danger with heart disease or an eating disorder.</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an infusion, stay seated until the clinic says you may stand and walk.</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press, hold, describe</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feet into the floor</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds you</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palms together, or the wall</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something cool, rough or heavy</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand, stretch, look</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tense and release</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle group by muscle group: gather a little, then release and notice the difference.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather each muscle group to about half of what you could, for five or six seconds, and keep breathing.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then release it at once, and notice the difference for a while.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cramp and no pain. Skip any group you like, this time or every time.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After about a week of easy practice you might take a shorter form: seven groups, four, then remembering alone.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When sleep does not come, the form without tensing.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all seven trials of relaxation in PTSD it was the comparison, and in five the other approach did better. It is good for tension and for falling asleep; it is not a way of treating PTSD.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an injury, pain or a cramp, skip that area. Half effort is plenty.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For some people letting tension go feels unsafe at first. Keep your eyes open, or take the form with the hands only.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After surgery, skip the area. With glaucoma or another eye disease, leave out tensing round the eyes.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pregnancy, leave the belly out.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With high blood pressure or a heart problem, do not strain, and keep breathing all the while.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With lung disease or breathlessness, keep the effort small and the breath free.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the throat or the breath are tied to bad memories, leave the neck out.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you often feel unreal or far away, Push the floor suits you better: pressing only, eyes open.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands and arms</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stronger hand and forearm</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stronger upper arm</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other hand and forearm</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other upper arm</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forehead</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eyes and nose</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round the eyes and nose</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheeks and jaw</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulders and upper back</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belly</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs and feet</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stronger thigh</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stronger calf</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot on the stronger side</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other thigh</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other calf</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other foot</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking in once more</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven groups</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shorter form, in seven groups.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather each group to about half of what you could for six seconds, and keep breathing.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cramp and no pain. Skip any group you like.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stronger arm</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other arm</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper body</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stronger leg</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other leg</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four groups</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short form, in four groups.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both arms</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both legs</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembering</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is tensed: four areas, and remembering how the release felt.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For when the other forms have become familiar.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is tensed. Bring each area to mind, and remember how the release felt.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then a slow count from one to ten, a little softer with each number.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four areas</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands only</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the two hands, twice each, eyes open.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit as you like, with your eyes open.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather one hand into a loose fist to about half, for six seconds, and keep breathing.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release it at once, and notice the difference. Then the other hand, and both once more.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a first form.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When letting tension go feels like too much.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both hands, twice</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stronger hand</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other hand</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the floor</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressing only, eyes open: the floor, the chair, one palm against the other.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For when you feel frozen, numb or far away. Keep your eyes open.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press into the floor, the chair or the other palm to about half, for six seconds, and keep breathing.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease off and press again. There is nothing to relax, and nothing to sink into.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you feel frozen, numb or far away.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When releasing feels like too much.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push and ease off</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the chair</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palm to palm</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor again</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair again</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor once more</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAIN, with something small</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name something mildly hard, let it be, be curious about it, and meet it kindly.</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose something small from today, two or three out of ten. Not a memory of trauma.</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise it: one word is enough. Allow it: it can be here for this minute.</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigate it gently, or stay outside it and ask what colour it would be.</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurture: a kind word or a kind gesture, as far as that suits you.</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it grows, look round the room. You can leave it there at any time.</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After something mildly hard in the day, in a steady time.</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With shame or guilt, not this one alone: Kind wishes or a kind word for yourself go with it.</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from teachers of mindfulness: Michele McDonald, made widely known by Tara Brach. We know of no trial in PTSD.</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something small from today only. With the trauma itself it would turn into exposure that nobody has planned.</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a trauma memory takes over, stop here and use Ground me.</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something small</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigate, gently</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurture</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace finder</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five paces, one after the other, to see which one feels easiest.</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a calm day. Sit or lean in a way that is easy to keep up for a while.</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pace lasts two minutes. Follow the shape, and keep each breath soft.</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rest after it, say how easy it was, how short of air and how light-headed you felt, each from 0 to 10.</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at any time. A pace that feels hard is an answer too: a faster one suits you better.</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sensor here, so nothing is measured. What counts is how it feels to you.</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once, on a calm day, to find your own pace for breathing practice.</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying several paces comes from heart-rate training with a sensor. Without a sensor nobody can say which pace is a resonance frequency; this only finds the pace that feels easiest. We found no trial of it used this way.</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If being short of air or light-headed reaches 5 of 10, the series ends there.</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slowest pace, 4.5 breaths a minute, is left out with panic, lung disease or pregnancy.</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pregnancy the pace of 5 breaths a minute is left out as well.</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To try: 6 breaths a minute</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6.5 breaths a minute</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 breaths a minute</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5.5 breaths a minute</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 breaths a minute</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4.5 breaths a minute</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resonance breathing</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six slow, soft breaths a minute, four seconds in and six seconds out.</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit or lean in a way that is easy to keep up for a while.</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the shape: it opens as you breathe in and closes as you breathe out.</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep each breath soft. A little less air than you think you need is right.</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stop following at any time, and join again whenever you like.</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When worry goes round and round.</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before sleep.</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an appointment.</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the days before an infusion.</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as a way out while you are doing exposure homework.</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In five small studies (95 people in all) with military PTSD, heart-rate training eased symptoms; that was biofeedback with a sensor, not pacing alone. In 102 veterans with PTSD, slow breathing by itself did not change PTSD or low mood, while a body scan and mindful breathing did.</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own rhythm</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six breaths a minute</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind word for yourself</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A self-compassion break: see that it is hard, know that others know this, and be kind.</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of something a little hard just now, three out of ten or less.</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that it is a hard moment, and that others know such moments.</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then ask what you would say to a friend, and whether some of it is for you as well.</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hand on the arm can go with it, or on the chair, or none.</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When shame or guilt is there.</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a setback.</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole course of self-compassion was tried outside PTSD, and compassion training in a first small trial with veterans with PTSD. This short break alone has not been tested there.</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grief, shame or anger can come up when kindness arrives. Go softly, leave out the part for yourself, or stop.</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something small and present only, not a memory of trauma.</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something a little hard</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard moment</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others know this too</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would I say to a friend?</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking round</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two minutes of looking slowly round, to let yourself know where you are now.</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your eyes open and look at your own pace.</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in this place: the light, the doors, the things in it.</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name what is different now from then. You need not think of then any longer than that.</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start of a practice.</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a panic or a flashback.</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a nightmare, with the light on.</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before or after an infusion, if the staff agree.</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before exposure homework, and after it.</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling now from then belongs to a cognitive approach to PTSD. We found no trial of this exercise alone.</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If looking round turns into checking for danger, change to Feeling the ground.</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a sore neck, let only the eyes move.</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hurry</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place, now</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look slowly round</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three ways now is different</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you don&apos;t mind looking at</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winding down for the night</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worries onto paper, four areas softer, slow breaths, a sound or a place, and a slow fade.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have paper and a pen within reach, and a night-light on if you like one.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting up is fine, in bed or in a chair, with the light on.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out any part. The screen goes dim, and the session ends by itself without a tone.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a nightmare, take the other form: light on, look round, then easy breaths.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the last thing in the evening.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a nightmare, the form with the light on.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relaxation is one part of care for poor sleep, and slow breathing helps with stress. For sleeplessness that lasts, the first choice is a course called CBT-I; this is not that course.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying in the dark can bring things back: sit up, and leave a light on.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking what is left of the day</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms, softer</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face, softer</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper body, softer</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs, softer</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow, soft breaths</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound, or a calm place</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a nightmare</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light on, eyes open: look round, see that it is now, then a few easy breaths.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a light on, and sit up or stand.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look round, and find what tells you that this is now.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then follow a few easy breaths, eyes open, as long as they suit you.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light on</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, not then</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere to rest</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-minute STOP</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, take a breath, look at what is here, and choose the next step.</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what you are doing, if that can be done just now.</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one ordinary breath, or feel your feet instead.</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe the body, the mood, a thought, the room. A word for each is enough.</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proceed with one small next step.</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you are angry.</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an urge pulls at you.</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something in the day has set you off.</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from the teaching of mindfulness courses. We found no trial of this exercise alone.</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not while driving or at a machine: come to a halt first.</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a breath</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proceed</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three-minute breathing space</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice what is here, gather on one place, then widen to the room.</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, name what is here. A word is enough, and nothing has to change.</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then rest your attention on one place: the breath, the hands, the feet, a sound, or something you see.</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then widen: the outline of the body, and the room, with your eyes open.</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two tasks.</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before or after homework, but not instead of it.</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the day has been too fast.</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a core part of a mindfulness course for depression (MBCT). It has not been tested alone in PTSD.</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If turning inward is too much, name one word only, and go on to the room.</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One place</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider, to the room</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word only</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word for what is here, then one place, then the room.</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something is hard</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same three minutes for a hard moment, with a next step at the end.</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something hard has just come up, and you want a moment before you answer it.</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this number fails, call your local emergency number.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you or someone else is in danger now, call the emergency number.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last compared with its source on {date}.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your country. The app does not find out where you are.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page lists lines in many countries. It opens in your browser, and only if you press it.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veterans, service members and those close to them</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older number 1-800-273-8255, then 1, still works.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In England, choose option 2. Scotland and Wales have a similar service.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veterans and their families</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 reaches the medical emergency service.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0800-0113 reaches the same line.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1-800-891-4416 reaches the same line.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another country of the European Union</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>112 works in every country of the European Union.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number 116 123 is set aside for emotional support in the whole Union, but not every country runs it. So it is shown only where it is confirmed.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your local emergency number into your safety plan.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panic</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room and the body first. A slower breath can come after.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight to ten breaths a minute is easier here.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held breath and deep breaths can make the want for air stronger.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flashback</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to this room and this day, with eyes open. Talking to somebody helps, too.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed eyes, pictures in the mind and watching the breath can wait.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far away or numb</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to feel, to move and to see.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With movement, if you like.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying down, and practices that turn inward, can carry one further away.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anger</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stop, a word, or a walk. Stillness can come later.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting still is harder at first.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shame or guilt</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little kindness towards oneself, as for a friend.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAIN is better done with your therapist than alone here.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t sleep</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet, dim and without an aim. Sleep comes or it does not.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright screens, and working on dreams, belong to the day.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light on, then the room you are in.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on a light first.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in the mind and going through the body can wait for daylight.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before homework</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrive for two minutes and say what you are about to do. Then begin it as planned.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calming down so as not to feel, or breathing as a shield, works against this homework.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During homework</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing from here but a timer: this is the time to stay with what comes, as you and your therapist agreed.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calming practices can wait until after.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After homework</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the room, a little movement, then something kind.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning to something else at once every time takes away what the homework gave.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an infusion</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the days before. These are settling practices; no trial has looked at them for this. A list of questions for the clinic helps, too.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a word of your own to come back to.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New practices, and those that a therapist opens, are better begun at another time.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day of an infusion</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it only, for five minutes, if the staff agree. From the start of the infusion until the staff say so, leave this app closed.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At six breaths a minute, for five minutes.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held breath, open watching, RAIN and work on dreams are not for this day.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evening after an infusion</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest, with somebody beside you. Only if you want something:</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking outdoors, pictures in the mind and going through the body can wait, and so can driving.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week after an infusion</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short, kind and close to the body. These are settling practices; no trial has looked at them for this. Notes for your therapist help, too.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three to five minutes.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came up is better looked at together with your therapist than alone.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the exposure has ended: look round, move, and a kind word for yourself. Walking can take the place of the stretch. Breathing practice can come later in the day.</source>
        <extracomment>content/routines/after_homework.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two minutes of looking round, to begin a practice or any part of the day.</source>
        <extracomment>content/routines/arrive.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look round for two minutes. Then say in one sentence what you are going to do, and what for. During the exposure itself the app stays quiet.</source>
        <extracomment>content/routines/before_homework.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten calm minutes a day</source>
        <extracomment>content/routines/daily_calm.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day, at a time that suits you. Longer only once it feels steady.</source>
        <extracomment>content/routines/daily_calm.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening</source>
        <extracomment>content/routines/evening.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tense and release in four parts, then winding down. The screen goes dim, and it ends by itself without a tone.</source>
        <extracomment>content/routines/evening.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settling practices after an infusion</source>
        <extracomment>content/routines/infusion_integration.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For days one to seven after, not the same day. These are settling practices, not treatment: we found no trial of them after ketamine in PTSD. Write down what you want to tell your therapist, and leave its meaning for the two of you. Later in the week, the islands of the body scan or Kind wishes.</source>
        <extracomment>content/routines/infusion_integration.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settling practices before an infusion</source>
        <extracomment>content/routines/infusion_preparation.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the days before. These are settling practices, not treatment: we found no trial of them as preparation for ketamine in PTSD. One of them is enough for a day. On the day itself only Looking round, A steadying word or Resonance breathing, if the staff agree. Never during the infusion.</source>
        <extracomment>content/routines/infusion_preparation.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awake in the night</source>
        <extracomment>content/routines/night_waking.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a nightmare, or awake at night. Put a light on first. Stop wherever you like: any part is enough, and it ends without a tone.</source>
        <extracomment>content/routines/night_waking.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing practice, twice a day</source>
        <extracomment>content/routines/pe_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice a day, as practice for the stress of every day. Not during exposure homework: there the app offers no breathing. If waiting between breaths feels tight, take the form without the wait.</source>
        <extracomment>content/routines/pe_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first week</source>
        <extracomment>content/routines/starter_week.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belly breathing once a day for a week. On two of the days, go on to the five senses, to know them before you need them. On the others you can finish after the breathing.</source>
        <extracomment>content/routines/starter_week.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own pattern</source>
        <extracomment>content/templates/own_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A breathing pattern with times of your own.</source>
        <extracomment>content/templates/own_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how long each part of the breath lasts. A part of 0 seconds is left out.</source>
        <extracomment>content/templates/own_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the shape, or the tones alone. Keep each breath soft.</source>
        <extracomment>content/templates/own_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you want air, breathe. You can stop following at any time, and join again whenever you like.</source>
        <extracomment>content/templates/own_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When none of the given patterns is quite yours.</source>
        <extracomment>content/templates/own_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you and your therapist have agreed on a pattern.</source>
        <extracomment>content/templates/own_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern of one&apos;s own has not been studied. What is known about single patterns stands with the exercises of the library.</source>
        <extracomment>content/templates/own_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay softly between breaths. Nothing is pressed or locked, and a stay can always be left out.</source>
        <extracomment>content/templates/own_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long stays between breaths do not suit pregnancy; a heart or blood-pressure problem; lung disease or breathlessness; seizures or fainting; recent surgery or eye disease; panic with a fear of suffocating; or trauma that involved the breath or the throat. They are left out here then.</source>
        <extracomment>content/templates/own_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pattern</source>
        <extracomment>content/templates/own_breathing.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} before, {after} now. Lower than before. One session cannot say why.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} before, {after} now. The same. That is common.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} before, {after} now. A little higher. That happens, and it is good to know.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} before, {after} now. Higher. That can happen to anyone and says nothing about you. Ground me is here. A shorter form with open eyes is there for next time.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after} is a lot. Ground me and Help are here. You can stop for today.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after} noted.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for now.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped. Stopping is part of the practice.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You went to Ground me. That is what it is for.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did is kept.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session ended softly because there was no answer. Take the time you need.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one raised distress twice lately. It is out of sight until you or your therapist put it back.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for yourself, if you like</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You might tell your therapist.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is your distress right now?</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still here? How is it now? You can go on without an answer.</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none at all</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost none</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noticeable</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearly there</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard but manageable</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard to manage</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very hard to manage</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly the most</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most you can imagine</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not safe</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a lot to carry. Grounding may fit better than a longer practice. Your planned practice stays here if you want it.</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is as much as it gets. You do not have to sit with this alone. Help is open.</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a first practice of two minutes</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is, and what it is not</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app helps you practise skills you and your clinician have chosen. It does not diagnose, treat or monitor any condition, it is not a medical device, and it does not replace your therapist, your doctor or emergency help. Nobody is watching your answers.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not stop or change any medicine because of something you read here. Talk to the person who prescribes it.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing and mindfulness can sometimes make distress go up, bring back memories, or make you feel far away. That can happen to anyone. You can stop at any moment.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never use it while driving, riding, operating machines, in or near water, at height, or within the time your clinic told you after ketamine, sedation or alcohol.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the app should know</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is true for you. It stays on this computer and only changes what is offered. You can change it later in Settings.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then only the starter exercises are shown for now.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am pregnant</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises with held breath are hidden. Others say what to mind.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a heart or blood-pressure problem</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a lung disease, or get out of breath easily</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises with held breath are hidden. Faster paces are offered.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have had seizures, or I faint</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises with held breath are hidden. Practice is best seated.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I had surgery lately, or have an eye disease</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises with held breath are hidden. You can leave out parts of the body.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have panic with a fear of suffocating</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened to me that has to do with breath or throat</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises with held breath are hidden. Hands, feet, a sound or something you see are offered instead of the breath.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I often feel unreal, or lose time</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounding comes first, eyes stay open, and exercises that turn inward are hidden.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I hear or see things that others do not</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only grounding and movement are offered. Please talk to your clinician first.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have had thoughts of ending my life lately</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help opens now. After it, only grounding is offered until your therapist unlocks more.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have no therapist at the moment</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the starter exercises are offered.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am having or planning ketamine or esketamine</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app says what fits on such days, and when to leave it closed.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button to hear the loudest sound this app makes. Set it so that it is soft for you. The app never makes it louder by itself.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the soft tone</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise without sound</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else uses this computer?</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you might be in danger from someone in your home, think about who can open this computer. A passphrase keeps your entries closed, the window shows a neutral name, and one key hides everything.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only I use it</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others use it too</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are here. It is {weekday}, {date}, {time}.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise has stopped.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am all right, go back</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press your feet into the floor. Let go. Again.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If feet are not a good place, press your hands on the chair or the table.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look round. Name five things you can see.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name four things you can touch.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name three things you can hear.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name two things you can smell, or two smells you like.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one taste, or one kind thing to say to yourself.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch something cool or rough. Stand up if you can.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you stay seated, move your toes and fingers.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your eyes go slowly round the room. You can stop for today, or choose something short.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That happens. Here is something plain for the mind. After it, would you like to call or message someone?</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have to sit with this alone. Here are people you can reach.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have to sit with this alone. Here are people you can reach. If you are in danger, call the emergency number.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something short</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call or message someone</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. There is no account, and nothing is sent anywhere by itself.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write is stored encrypted.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose what your therapist sees, line by line, before it leaves.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings and what you ticked at the start.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which practice you did, when, and how far.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers for distress and notes, if you gave any.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines and cards that you let in.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your safety plan and contacts, if you wrote them.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is never asked for</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, address or date of birth.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to you.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are. Your country is the one you chose.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings of you. There is no measuring in the background.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could see it</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who knows your passphrase, or uses this computer while the app is open.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever you give a file or a print. Once it has left, it is theirs to keep safe.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written down can be asked for by others, for example a court. So keep only what you want to keep.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at every entry, change it, or delete it.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything out as a file.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything at once.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the window and silence it with one key.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is encrypted like the original. On a shared computer, think about where it lies.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the passphrase or the printed recovery code nobody can open it, and nobody can make a new one.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tingling, dizzy, tight or unreal?</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tingling lips or fingers</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dizziness</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tight chest</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feeling unreal</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe less.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller, softer, through the nose.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your breath go back to its own way.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit. It passes in a few minutes.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not breathe into a paper bag.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, and call the emergency number</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chest pain</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fainting</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very hard to breathe</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue lips</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weakness on one side</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a seizure</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit or lean. Company is welcome.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not after a large meal or alcohol, and not with a fever.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to stop</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distress climbs and stays up</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you feel unreal</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a memory takes over</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you feel ill</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you want to</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaced out, numb or far away?</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your eyes. Stand if you can.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press your feet into the floor.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the date and where you are.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time: shorter, eyes open, with something outside you to rest on. Tell your therapist.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with ketamine or esketamine</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not during an infusion, and not until staff have cleared you.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not alone at home with any form of ketamine.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No held breath and no inner pictures on that day.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not drive until the clinic says so.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are practices for settling. They are not part of the treatment.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My safety plan</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in at a calm time, best together with your clinician. Start at the top when it gets hard, and go down as far as you need. You may jump to step 5 at any time.</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are in danger now, call the emergency number first.</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again when something changes, or every few months.</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs that tell me it is coming</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoughts, pictures, moods, places or things I do when it starts. Few words are enough.</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I do by myself first</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things that carried me before, even a little: a walk, water on the wrists, Ground me, music, a task for the hands.</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where I go and who I am near, so that the wave can pass</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kitchen, a shop, a park, a neighbour. I do not have to talk about it there.</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who I tell that it is bad</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and numbers of people who know, and the words I would use.</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained help I can reach</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My therapist or doctor, the clinic at night, a crisis line from the list, the emergency number.</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting distance between me and danger</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be locked away, given to someone, or be out of the house, and who helps me with it.</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to help me practise</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am practising some skills for settling. They are short and quiet. Here is what helps.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me which time suits, and keep that time quiet.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let me choose: eyes open, standing, near the door.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join in if I ask. Sitting nearby is company too.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before you touch me. Come from the front.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believe me if I say that it was hard today.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to leave out</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking how I did, or counting days.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking what happened to me.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling me to relax.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If I seem far away or very frightened</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say your name, where we are, and what day it is.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak slowly and keep some distance.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me to press my feet into the floor and look round the room.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay until I say that it is better.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If someone is in danger, call the emergency number. It is: </source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my own words</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are allowed to rest too.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My plan as a whole</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four parts that carry each other. Fill in what you know, best with your clinician. Empty is fine.</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is yours. It does not change any treatment.</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychotherapy</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes first in guidelines.</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind, and with whom</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and place</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we work on now</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I practise between appointments</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as it is prescribed. Changes only with the person who prescribes it.</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I take, and what for</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who prescribes it</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I want to ask</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When we look at it again</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and places</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who knows, who helps, where it is quiet.</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who knows that I practise</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet place and time</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who I tell when it is bad</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would make home easier</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind-body practice</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills for settling, beside the other parts.</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I practise, and when</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is easy for me</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I leave out</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I start again after a break</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
