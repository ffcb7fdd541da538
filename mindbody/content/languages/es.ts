<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>mindbody</name>
    <message>
        <source>None</source>
        <extracomment>app.py</extracomment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>The words of “{title}” do not fit into so short a time.</source>
        <extracomment>core/adjust.py</extracomment>
        <translation>Las palabras de «{title}» no caben en tan poco tiempo.</translation>
    </message>
    <message>
        <source>The nearest length that they fit into is {seconds} s.</source>
        <extracomment>core/adjust.py</extracomment>
        <translation>La duración más cercana en la que caben es de {seconds} s.</translation>
    </message>
    <message>
        <source>{what} lies outside the limits of “{title}”.</source>
        <extracomment>core/adjust.py</extracomment>
        <translation>{what}: está fuera de los límites de «{title}».</translation>
    </message>
    <message>
        <source>The nearest allowed value is {value}.</source>
        <extracomment>core/adjust.py</extracomment>
        <translation>El valor permitido más cercano es {value}.</translation>
    </message>
    <message>
        <source>Tensing</source>
        <extracomment>core/adjust.py</extracomment>
        <translation>Tensar</translation>
    </message>
    <message>
        <source>Releasing</source>
        <extracomment>core/adjust.py</extracomment>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>The number of rounds</source>
        <extracomment>core/adjust.py</extracomment>
        <translation>El número de vueltas</translation>
    </message>
    <message>
        <source>The gap between lines</source>
        <extracomment>core/adjust.py</extracomment>
        <translation>El espacio entre frases</translation>
    </message>
    <message>
        <source>The time for each part</source>
        <extracomment>core/adjust.py</extracomment>
        <translation>El tiempo de cada parte</translation>
    </message>
    <message>
        <source>The gap between marks</source>
        <extracomment>core/adjust.py</extracomment>
        <translation>El espacio entre señales</translation>
    </message>
    <message>
        <source>A routine has at least one part.</source>
        <extracomment>core/arrange.py</extracomment>
        <translation>Una rutina tiene al menos una parte.</translation>
    </message>
    <message>
        <source>Add an exercise.</source>
        <extracomment>core/arrange.py</extracomment>
        <translation>Añada un ejercicio.</translation>
    </message>
    <message>
        <source>Take some out, or make two routines.</source>
        <extracomment>core/arrange.py</extracomment>
        <translation>Quite algunas, o haga dos rutinas.</translation>
    </message>
    <message>
        <source>A routine has at most {n} parts.</source>
        <extracomment>core/arrange.py</extracomment>
        <translation>Una rutina tiene como máximo {n} partes.</translation>
    </message>
    <message>
        <source>The nearest allowed length is {seconds} s.</source>
        <extracomment>core/breath.py</extracomment>
        <translation>La duración permitida más cercana es de {seconds} s.</translation>
    </message>
    <message>
        <source>{n} breaths of this pattern in a row are more than the limit here.</source>
        <extracomment>core/breath.py</extracomment>
        <translation>{n} respiraciones seguidas con este ritmo son más de lo que aquí se permite.</translation>
    </message>
    <message>
        <source>The nearest allowed number is {n} breaths.</source>
        <extracomment>core/breath.py</extracomment>
        <translation>El número permitido más cercano es de {n} respiraciones.</translation>
    </message>
    <message>
        <source>The in-breath</source>
        <extracomment>core/breath.py</extracomment>
        <translation>La inspiración</translation>
    </message>
    <message>
        <source>The out-breath</source>
        <extracomment>core/breath.py</extracomment>
        <translation>La espiración</translation>
    </message>
    <message>
        <source>The stay after breathing in</source>
        <extracomment>core/breath.py</extracomment>
        <translation>La pausa después de tomar aire</translation>
    </message>
    <message>
        <source>The rest after breathing out</source>
        <extracomment>core/breath.py</extracomment>
        <translation>El descanso después de soltar el aire</translation>
    </message>
    <message>
        <source>The second sip</source>
        <extracomment>core/breath.py</extracomment>
        <translation>El segundo sorbo</translation>
    </message>
    <message>
        <source>One whole breath</source>
        <extracomment>core/breath.py</extracomment>
        <translation>Una respiración entera</translation>
    </message>
    <message>
        <source>{what} of {seconds} s is longer than the limit here.</source>
        <extracomment>core/breath.py</extracomment>
        <translation>{what} de {seconds} s es más larga de lo que aquí se permite.</translation>
    </message>
    <message>
        <source>{what} of {seconds} s is shorter than the limit here.</source>
        <extracomment>core/breath.py</extracomment>
        <translation>{what} de {seconds} s es más corta de lo que aquí se permite.</translation>
    </message>
    <message>
        <source>Preparation lasts from 0 to 300 seconds.</source>
        <extracomment>core/compile.py</extracomment>
        <translation>La preparación dura de 0 a 300 segundos.</translation>
    </message>
    <message>
        <source>Choose a length in minutes instead.</source>
        <extracomment>core/compile.py</extracomment>
        <translation>Elija en su lugar una duración en minutos.</translation>
    </message>
    <message>
        <source>“{title}” has several parts and is not counted in breaths.</source>
        <extracomment>core/compile.py</extracomment>
        <translation>«{title}» tiene varias partes y no se cuenta en respiraciones.</translation>
    </message>
    <message>
        <source>A session of {minutes} minutes is longer than agreed for you.</source>
        <extracomment>core/compile.py</extracomment>
        <translation>Una sesión de {minutes} minutos es más larga de lo acordado para usted.</translation>
    </message>
    <message>
        <source>The nearest allowed length is {minutes} minutes.</source>
        <extracomment>core/compile.py</extracomment>
        <translation>La duración permitida más cercana es de {minutes} minutos.</translation>
    </message>
    <message>
        <source>Breathe gently and not too deep; a little less air than you think you need.</source>
        <extracomment>core/exercise.py</extracomment>
        <translation>Respire con suavidad y no muy hondo; un poco menos de aire del que cree necesitar.</translation>
    </message>
    <message>
        <source>{what} of {seconds} s is outside the limits here.</source>
        <extracomment>core/exercise_limits.py</extracomment>
        <translation>{what} de {seconds} s está fuera de los límites aquí.</translation>
    </message>
    <message>
        <source>{what} of {share} % is outside the limits here.</source>
        <extracomment>core/exercise_limits.py</extracomment>
        <translation>{what} del {share} % está fuera de los límites aquí.</translation>
    </message>
    <message>
        <source>The nearest allowed share is {share} %.</source>
        <extracomment>core/exercise_limits.py</extracomment>
        <translation>La proporción permitida más cercana es del {share} %.</translation>
    </message>
    <message>
        <source>An in-breath</source>
        <extracomment>core/exercise_limits.py</extracomment>
        <translation>Una inspiración</translation>
    </message>
    <message>
        <source>A second sip</source>
        <extracomment>core/exercise_limits.py</extracomment>
        <translation>Un segundo sorbo</translation>
    </message>
    <message>
        <source>A stay after breathing in</source>
        <extracomment>core/exercise_limits.py</extracomment>
        <translation>Una pausa después de tomar aire</translation>
    </message>
    <message>
        <source>An out-breath</source>
        <extracomment>core/exercise_limits.py</extracomment>
        <translation>Una espiración</translation>
    </message>
    <message>
        <source>A rest after breathing out</source>
        <extracomment>core/exercise_limits.py</extracomment>
        <translation>Un descanso después de soltar el aire</translation>
    </message>
    <message>
        <source>A share of breathing in</source>
        <extracomment>core/exercise_limits.py</extracomment>
        <translation>Una proporción de inspiración</translation>
    </message>
    <message>
        <source>An out-breath, against the in-breath,</source>
        <extracomment>core/exercise_limits.py</extracomment>
        <translation>Una espiración, comparada con la inspiración,</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <extracomment>core/fit.py</extracomment>
        <translation>{number} minutos</translation>
    </message>
    <message numerus="yes">
        <source>Choose {n} breaths.</source>
        <extracomment>core/fit.py</extracomment>
        <translation>
            <numerusform>Elija {n} respiración.</numerusform>
            <numerusform>Elija {n} respiraciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The nearest allowed length is {length}.</source>
        <extracomment>core/fit.py</extracomment>
        <translation>La duración permitida más cercana es de {length}.</translation>
    </message>
    <message>
        <source>“{title}” lasts from {shortest} to {longest}.</source>
        <extracomment>core/fit.py</extracomment>
        <translation>«{title}» dura de {shortest} a {longest}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>core/fit.py</extracomment>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is not counted in breaths.</source>
        <extracomment>core/fit.py</extracomment>
        <translation>«{title}» no se cuenta en respiraciones.</translation>
    </message>
    <message>
        <source>“{title}” has at least {n} breaths.</source>
        <extracomment>core/fit.py</extracomment>
        <translation>«{title}» tiene al menos {n} respiraciones.</translation>
    </message>
    <message>
        <source>Choose {n} breaths or more.</source>
        <extracomment>core/fit.py</extracomment>
        <translation>Elija {n} respiraciones o más.</translation>
    </message>
    <message>
        <source>“{title}” does not fit into {length}.</source>
        <extracomment>core/fit.py</extracomment>
        <translation>«{title}» no cabe en {length}.</translation>
    </message>
    <message>
        <source>It needs at least {length}.</source>
        <extracomment>core/fit.py</extracomment>
        <translation>Necesita al menos {length}.</translation>
    </message>
    <message>
        <source>{what} for {length}</source>
        <extracomment>core/own.py</extracomment>
        <translation>{what} durante {length}</translation>
    </message>
    <message>
        <source>{number} s</source>
        <extracomment>core/own.py</extracomment>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{what} has no length that is agreed for you.</source>
        <extracomment>core/own.py</extracomment>
        <translation>{what}: no hay ninguna duración acordada para usted.</translation>
    </message>
    <message>
        <source>Your settings, or your therapist, can change what is agreed.</source>
        <extracomment>core/own.py</extracomment>
        <translation>En los ajustes, o con su terapeuta, se puede cambiar lo acordado.</translation>
    </message>
    <message>
        <source>Breathing in</source>
        <extracomment>core/own.py</extracomment>
        <translation>Tomar aire</translation>
    </message>
    <message>
        <source>Breathing out</source>
        <extracomment>core/own.py</extracomment>
        <translation>Soltar el aire</translation>
    </message>
    <message>
        <source>The session</source>
        <extracomment>core/own.py</extracomment>
        <translation>La sesión</translation>
    </message>
    <message>
        <source>{what} comes in steps of 0.1 s.</source>
        <extracomment>core/own.py</extracomment>
        <translation>{what}: va en pasos de 0,1 s.</translation>
    </message>
    <message>
        <source>{what} is shorter than the limit here.</source>
        <extracomment>core/own.py</extracomment>
        <translation>{what}: es más corto de lo que aquí se permite.</translation>
    </message>
    <message>
        <source>{what} is longer than the limit here.</source>
        <extracomment>core/own.py</extracomment>
        <translation>{what}: es más largo de lo que aquí se permite.</translation>
    </message>
    <message>
        <source>{what} is longer than agreed for you.</source>
        <extracomment>core/own.py</extracomment>
        <translation>{what}: es más largo de lo acordado para usted.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <extracomment>core/plain.py</extracomment>
        <translation>Falta un nombre.</translation>
    </message>
    <message>
        <source>Any short name will do.</source>
        <extracomment>core/plain.py</extracomment>
        <translation>Sirve cualquier nombre corto.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <extracomment>core/plain.py</extracomment>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>The {field} has {n} characters; at most {most} are kept.</source>
        <extracomment>core/plain.py</extracomment>
        <translation>El texto ({field}) tiene {n} caracteres; se guardan como máximo {most}.</translation>
    </message>
    <message>
        <source>Write it again on one line.</source>
        <extracomment>core/plain.py</extracomment>
        <translation>Escríbalo de nuevo en una sola línea.</translation>
    </message>
    <message>
        <source>The {field} holds a line break or a character that cannot be seen.</source>
        <extracomment>core/plain.py</extracomment>
        <translation>El texto ({field}) contiene un salto de línea o un carácter que no se ve.</translation>
    </message>
    <message>
        <source>No breath of this session is left to be changed.</source>
        <extracomment>core/repace.py</extracomment>
        <translation>En esta sesión no queda ninguna respiración que cambiar.</translation>
    </message>
    <message>
        <source>Another pace can be taken the next time.</source>
        <extracomment>core/repace.py</extracomment>
        <translation>La próxima vez se puede elegir otro ritmo.</translation>
    </message>
    <message>
        <source>At this pace the session would have other parts.</source>
        <extracomment>core/repace.py</extracomment>
        <translation>Con este ritmo la sesión tendría otras partes.</translation>
    </message>
    <message>
        <source>It can be put back in the library, or with your therapist.</source>
        <extracomment>core/routine.py</extracomment>
        <translation>Se puede volver a incluir en la biblioteca, o con su terapeuta.</translation>
    </message>
    <message>
        <source>“{title}” is put aside for now.</source>
        <extracomment>core/routine.py</extracomment>
        <translation>«{title}» está apartado por ahora.</translation>
    </message>
    <message>
        <source>A stay of {seconds} s is longer than agreed for you.</source>
        <extracomment>core/routine.py</extracomment>
        <translation>Una pausa de {seconds} s es más larga de lo acordado para usted.</translation>
    </message>
    <message>
        <source>The nearest allowed rate is {rate} breaths a minute.</source>
        <extracomment>core/routine.py</extracomment>
        <translation>El ritmo permitido más cercano es de {rate} respiraciones por minuto.</translation>
    </message>
    <message>
        <source>{rate} breaths a minute is slower than agreed for you.</source>
        <extracomment>core/routine.py</extracomment>
        <translation>{rate} respiraciones por minuto es más lento de lo acordado para usted.</translation>
    </message>
    <message>
        <source>{rate} breaths a minute is faster than agreed for you.</source>
        <extracomment>core/routine.py</extracomment>
        <translation>{rate} respiraciones por minuto es más rápido de lo acordado para usted.</translation>
    </message>
    <message>
        <source>Put aside for now. You or your therapist can put it back.</source>
        <extracomment>core/safety.py</extracomment>
        <translation>Apartado por ahora. Usted o su terapeuta pueden volver a incluirlo.</translation>
    </message>
    <message>
        <source>Grounding comes first for now. A therapist can open the others.</source>
        <extracomment>core/safety.py</extracomment>
        <translation>Por ahora va primero el anclaje. Un terapeuta puede abrir los demás.</translation>
    </message>
    <message>
        <source>Grounding and movement suit better for now. Please talk to your clinician first.</source>
        <extracomment>core/safety.py</extracomment>
        <translation>Por ahora convienen más el anclaje y el movimiento. Hable primero con su profesional de salud.</translation>
    </message>
    <message>
        <source>Left out after your check. {reason}</source>
        <extracomment>core/safety.py</extracomment>
        <translation>Se ha dejado fuera por sus respuestas. {reason}</translation>
    </message>
    <message>
        <source>Opens when a therapist has assigned it to you.</source>
        <extracomment>core/safety.py</extracomment>
        <translation>Se abre cuando un terapeuta se lo ha asignado.</translation>
    </message>
    <message>
        <source>Opens after the short check “What suits me”.</source>
        <extracomment>core/safety.py</extracomment>
        <translation>Se abre después de las preguntas cortas de «Qué me conviene».</translation>
    </message>
    <message>
        <source>Meant for practice alongside a therapist.</source>
        <extracomment>core/safety.py</extracomment>
        <translation>Pensado para practicar con el acompañamiento de un terapeuta.</translation>
    </message>
    <message>
        <source>Settle in</source>
        <extracomment>core/tape.py</extracomment>
        <translation>Para acomodarse</translation>
    </message>
    <message>
        <source>Take the time you need to settle. You can skip ahead whenever you like.</source>
        <extracomment>core/tape.py</extracomment>
        <translation>Tómese el tiempo que necesite para acomodarse. Puede pasar adelante cuando quiera.</translation>
    </message>
    <message>
        <source>A timer lasts from one minute to twelve hours, or has an open end.</source>
        <extracomment>core/timer.py</extracomment>
        <translation>Un temporizador dura de un minuto a doce horas, o no tiene final.</translation>
    </message>
    <message>
        <source>Bells come at least ten seconds apart.</source>
        <extracomment>core/timer.py</extracomment>
        <translation>Entre las campanas pasan al menos diez segundos.</translation>
    </message>
    <message>
        <source>The nearest allowed gap is 10 s.</source>
        <extracomment>core/timer.py</extracomment>
        <translation>El espacio permitido más cercano es de 10 s.</translation>
    </message>
    <message>
        <source>Choose a length in between.</source>
        <extracomment>core/timer.py</extracomment>
        <translation>Elija una duración intermedia.</translation>
    </message>
    <message>
        <source>Quiet timer</source>
        <extracomment>core/timer.py</extracomment>
        <translation>Temporizador en silencio</translation>
    </message>
    <message>
        <source>Nothing to follow. Change your posture or your anchor whenever you like.</source>
        <extracomment>core/timer.py</extracomment>
        <translation>No hay nada que seguir. Cambie de postura o de punto de apoyo cuando quiera.</translation>
    </message>
    <message>
        <source>This is not an invitation of a therapist.</source>
        <extracomment>exchange/invite.py</extracomment>
        <translation>Esto no es una invitación de un terapeuta.</translation>
    </message>
    <message>
        <source>An invitation is a square code, or a page of letters and digits in groups of six.</source>
        <extracomment>exchange/invite.py</extracomment>
        <translation>Una invitación es un código cuadrado, o una página de letras y cifras en grupos de seis.</translation>
    </message>
    <message>
        <source>This invitation has {count} letters and digits; a whole one has {whole}.</source>
        <extracomment>exchange/invite.py</extracomment>
        <translation>Esta invitación tiene {count} letras y cifras; una completa tiene {whole}.</translation>
    </message>
    <message>
        <source>Compare it with the page once more, or scan the code.</source>
        <extracomment>exchange/invite.py</extracomment>
        <translation>Compárela otra vez con la página, o escanee el código.</translation>
    </message>
    <message>
        <source>This invitation is made by a newer version of the app.</source>
        <extracomment>exchange/invite.py</extracomment>
        <translation>Esta invitación se hizo con una versión más nueva de la aplicación.</translation>
    </message>
    <message>
        <source>Update the app, then take it in again.</source>
        <extracomment>exchange/invite.py</extracomment>
        <translation>Actualice la aplicación y vuelva a introducirla.</translation>
    </message>
    <message>
        <source>A letter or digit in this invitation is not as it was written.</source>
        <extracomment>exchange/invite.py</extracomment>
        <translation>Una letra o cifra de esta invitación no es la que se escribió.</translation>
    </message>
    <message>
        <source>The keys for files from and to others cannot be read.</source>
        <extracomment>exchange/keys.py</extracomment>
        <translation>No se pueden leer las claves para los archivos de y para otras personas.</translation>
    </message>
    <message>
        <source>Pair again with the other person. Nothing else is lost.</source>
        <extracomment>exchange/keys.py</extracomment>
        <translation>Vuelva a vincularse con la otra persona. No se pierde nada más.</translation>
    </message>
    <message>
        <source>You have this file already. Nothing has changed.</source>
        <extracomment>exchange/order.py</extracomment>
        <translation>Ya tiene este archivo. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <extracomment>exchange/order.py</extracomment>
        <translation>No hace falta que haga nada.</translation>
    </message>
    <message>
        <source>This file is older than one you have already. What you have stays as it is.</source>
        <extracomment>exchange/order.py</extracomment>
        <translation>Este archivo es más antiguo que uno que ya tiene. Lo que tiene queda como está.</translation>
    </message>
    <message>
        <source>If you expected something new, ask the other person to send it again.</source>
        <extracomment>exchange/order.py</extracomment>
        <translation>Si esperaba algo nuevo, pida a la otra persona que lo envíe otra vez.</translation>
    </message>
    <message>
        <source>This file has the number of one you have, and says something else. What you have stays as it is.</source>
        <extracomment>exchange/order.py</extracomment>
        <translation>Este archivo tiene el número de uno que ya tiene, y dice otra cosa. Lo que tiene queda como está.</translation>
    </message>
    <message>
        <source>Ask the other person to send a new one. They may have restored a backup.</source>
        <extracomment>exchange/order.py</extracomment>
        <translation>Pida a la otra persona que envíe uno nuevo. Puede que haya restaurado una copia de seguridad.</translation>
    </message>
    <message>
        <source>This is not a file of this app, so it was left alone.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Este archivo no es de esta aplicación, así que no se ha tocado.</translation>
    </message>
    <message>
        <source>Choose the file that the other person sent; its name ends in .age.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Elija el archivo que envió la otra persona; su nombre termina en .age.</translation>
    </message>
    <message>
        <source>This is an invitation, not a routine or a summary.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Esto es una invitación, no una rutina ni un resumen.</translation>
    </message>
    <message>
        <source>Open it where you pair with your therapist.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Ábrala donde se vincula con su terapeuta.</translation>
    </message>
    <message>
        <source>There is no square code to be found in this picture.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>En esta imagen no se encuentra ningún código cuadrado.</translation>
    </message>
    <message>
        <source>Take it from straight ahead in good light, or type the letters below the code.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Hágala de frente y con buena luz, o escriba las letras que están debajo del código.</translation>
    </message>
    <message>
        <source>This file is empty; it may not have arrived whole.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Este archivo está vacío; puede que no haya llegado entero.</translation>
    </message>
    <message>
        <source>Wait until it is copied, or ask for it again.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Espere a que se copie, o pídalo otra vez.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} KiB, so it was not opened.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Este archivo ocupa más de {limit} KiB, así que no se ha abierto.</translation>
    </message>
    <message>
        <source>A file of this app is never that large. Ask the other person what it is.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Un archivo de esta aplicación nunca es tan grande. Pregunte a la otra persona qué es.</translation>
    </message>
    <message>
        <source>This file cannot be read from where it is.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Este archivo no se puede leer desde donde está.</translation>
    </message>
    <message>
        <source>Check that it is still there, copy it to this computer, and try again.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Compruebe que sigue ahí, cópielo a este equipo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing has left this app.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>No se pudo escribir el archivo ahí. Nada ha salido de esta aplicación.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room, and save it again.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Elija otra carpeta, o haga sitio, y guárdelo otra vez.</translation>
    </message>
    <message>
        <source>The folder for files from and to the other person cannot be read.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>No se puede leer la carpeta de los archivos de y para la otra persona.</translation>
    </message>
    <message>
        <source>Check that it is still there, or choose another one. Files can also be opened.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Compruebe que sigue ahí, o elija otra. También se pueden abrir archivos sueltos.</translation>
    </message>
    <message>
        <source>This file is addressed to far too many keys, so it was not opened.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Este archivo va dirigido a demasiadas claves, así que no se ha abierto.</translation>
    </message>
    <message>
        <source>A file of this app is for one person. Ask the other person what it is.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Un archivo de esta aplicación es para una sola persona. Pregunte a la otra persona qué es.</translation>
    </message>
    <message>
        <source>This file is locked with a passphrase. Files of this app never are.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Este archivo está cerrado con una contraseña. Los archivos de esta aplicación nunca lo están.</translation>
    </message>
    <message>
        <source>Ask the other person to send it from the app.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Pida a la otra persona que lo envíe desde la aplicación.</translation>
    </message>
    <message>
        <source>This file is sealed for somebody else, and cannot be opened here.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Este archivo está sellado para otra persona, y aquí no se puede abrir.</translation>
    </message>
    <message>
        <source>Ask the sender whether they chose the right person. If you have paired again since, they need your new keys.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Pregunte a quien lo envía si eligió a la persona correcta. Si desde entonces se han vinculado otra vez, necesita sus claves nuevas.</translation>
    </message>
    <message>
        <source>This file was changed or cut off on its way. Nothing of it was taken in.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Este archivo se cambió o se cortó por el camino. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>Copy it again, or ask the other person to send it again.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Cópielo otra vez, o pida a la otra persona que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>This file is sealed for you, but nobody has signed it, so it may come from anyone. Nothing of it was taken in.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Este archivo está sellado para usted, pero nadie lo ha firmado, así que puede venir de cualquiera. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>This file is not signed by anybody you are paired with. Nothing of it was taken in.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Este archivo no está firmado por nadie con quien usted esté vinculado. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>If it is from somebody you know, pair with them again and compare the numbers.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Si es de alguien que conoce, vuelvan a vincularse y comparen los números.</translation>
    </message>
    <message>
        <source>This file was made for somebody else and packed again for you. Nothing of it was taken in.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Este archivo se hizo para otra persona y se volvió a empaquetar para usted. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>Ask the sender to make one for you. Be careful with whoever passed it on.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Pida a quien lo envía que haga uno para usted. Tenga cuidado con quien se lo ha pasado.</translation>
    </message>
    <message>
        <source>This file was made by you. It is for the other person to open.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Este archivo lo hizo usted. Es la otra persona quien lo abre.</translation>
    </message>
    <message>
        <source>Send it to them; there is nothing to take in here.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Envíeselo; aquí no hay nada que tomar.</translation>
    </message>
    <message>
        <source>This file is made by a newer version of the app. Nothing of it was taken in.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Este archivo se hizo con una versión más nueva de la aplicación. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>Update the app, then open the file again.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Actualice la aplicación y abra el archivo otra vez.</translation>
    </message>
    <message>
        <source>{what} Nothing of it was taken in.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>{what} No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>This file does not keep to its format. Nothing of it was taken in.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Este archivo no respeta su formato. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>Ask the other person to send it again, with the newest version of the app.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Pida a la otra persona que lo envíe otra vez, con la versión más nueva de la aplicación.</translation>
    </message>
    <message>
        <source>A text in this file holds characters that cannot be seen or that pile up. Nothing of it was taken in.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Un texto de este archivo contiene caracteres que no se ven o que se amontonan. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>Ask the other person to write the text again.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Pida a la otra persona que escriba el texto otra vez.</translation>
    </message>
    <message>
        <source>Files from and to another person cannot be made or opened on this kind of computer. Everything else works.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>En este tipo de equipo no se pueden hacer ni abrir archivos de y para otra persona. Todo lo demás funciona.</translation>
    </message>
    <message>
        <source>On Windows with an ARM processor, install the x64 version of the app.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>En Windows con un procesador ARM, instale la versión x64 de la aplicación.</translation>
    </message>
    <message>
        <source>This file is a routine card. It is opened in the space of a patient.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Este archivo es una tarjeta de rutina. Se abre en el espacio de un paciente.</translation>
    </message>
    <message>
        <source>This file is a practice summary. It is opened in a therapist&apos;s space.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Este archivo es un resumen de práctica. Se abre en el espacio de un terapeuta.</translation>
    </message>
    <message>
        <source>This file is an answer to an invitation. It is opened in a therapist&apos;s space.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Este archivo es la respuesta a una invitación. Se abre en el espacio de un terapeuta.</translation>
    </message>
    <message>
        <source>{what} could not be read and is left out for now: {reason} It is kept.</source>
        <extracomment>keepsakes.py</extracomment>
        <translation>{what}: no se ha podido leer y por ahora queda fuera: {reason} Se conserva.</translation>
    </message>
    <message>
        <source>it is not what it should be.</source>
        <extracomment>keepsakes.py</extracomment>
        <translation>no es lo que debería ser.</translation>
    </message>
    <message>
        <source>Choose again.</source>
        <extracomment>keepsakes.py</extracomment>
        <translation>Elija otra vez.</translation>
    </message>
    <message>
        <source>A breathing pattern of yours</source>
        <extracomment>keepsakes.py</extracomment>
        <translation>Un ritmo de respiración suyo</translation>
    </message>
    <message>
        <source>A routine of yours</source>
        <extracomment>keepsakes.py</extracomment>
        <translation>Una rutina suya</translation>
    </message>
    <message>
        <source>Your answers to “What suits me”</source>
        <extracomment>keepsakes.py</extracomment>
        <translation>Sus respuestas a «Qué me conviene»</translation>
    </message>
    <message>
        <source>What you left out for yourself</source>
        <extracomment>keepsakes.py</extracomment>
        <translation>Lo que dejó fuera para usted</translation>
    </message>
    <message>
        <source>What your therapist opened</source>
        <extracomment>keepsakes.py</extracomment>
        <translation>Lo que abrió su terapeuta</translation>
    </message>
    <message>
        <source>How you last practised one exercise</source>
        <extracomment>keepsakes.py</extracomment>
        <translation>Cómo practicó por última vez un ejercicio</translation>
    </message>
    <message>
        <source>The settings of your timer</source>
        <extracomment>keepsakes.py</extracomment>
        <translation>Los ajustes de su temporizador</translation>
    </message>
    <message>
        <source>The list of exercises and routines shows what there is.</source>
        <extracomment>library.py</extracomment>
        <translation>La lista de ejercicios y rutinas muestra lo que hay.</translation>
    </message>
    <message>
        <source>Id and file name agree.</source>
        <extracomment>library.py</extracomment>
        <translation>El identificador y el nombre del archivo coinciden.</translation>
    </message>
    <message>
        <source>What you write here holds until the window closes; it cannot be kept at the moment.</source>
        <extracomment>papers.py</extracomment>
        <translation>Lo que escriba aquí dura hasta que se cierre la ventana; en este momento no se puede guardar.</translation>
    </message>
    <message>
        <source>what this session was made of cannot be read</source>
        <extracomment>plan.py</extracomment>
        <translation>no se puede leer de qué constaba esta sesión</translation>
    </message>
    <message>
        <source>You can still save it as it is.</source>
        <extracomment>plan.py</extracomment>
        <translation>Aun así puede guardarla como está.</translation>
    </message>
    <message>
        <source>Choose anew what to change.</source>
        <extracomment>plan.py</extracomment>
        <translation>Elija de nuevo qué cambiar.</translation>
    </message>
    <message>
        <source>“{title}” has no form called “{name}”.</source>
        <extracomment>plan.py</extracomment>
        <translation>«{title}» no tiene ninguna forma que se llame «{name}».</translation>
    </message>
    <message>
        <source>Its other forms: {names}.</source>
        <extracomment>plan.py</extracomment>
        <translation>Sus otras formas: {names}.</translation>
    </message>
    <message>
        <source>“{title}” has nothing called “{name}”.</source>
        <extracomment>plan.py</extracomment>
        <translation>«{title}» no tiene nada que se llame «{name}».</translation>
    </message>
    <message>
        <source>Everything else in the library stays as it is.</source>
        <extracomment>practice_space.py</extracomment>
        <translation>Todo lo demás de la biblioteca queda como está.</translation>
    </message>
    <message>
        <source>“{title}” is not offered to you just now. {reason}</source>
        <extracomment>practice_space.py</extracomment>
        <translation>«{title}» no se le ofrece en este momento. {reason}</translation>
    </message>
    <message>
        <source>it is not what its place says.</source>
        <extracomment>own_files.py</extracomment>
        <translation>no es lo que dice su lugar.</translation>
    </message>
    <message>
        <source>Make it anew.</source>
        <extracomment>own_files.py</extracomment>
        <translation>Hágalo de nuevo.</translation>
    </message>
    <message>
        <source>The settings could not be saved; they hold until the window closes.</source>
        <extracomment>settings.py</extracomment>
        <translation>No se han podido guardar los ajustes; valen hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>There may be no free space, or the folder of settings is read-only.</source>
        <extracomment>settings.py</extracomment>
        <translation>Puede que no quede espacio, o que la carpeta de los ajustes no se pueda escribir.</translation>
    </message>
    <message>
        <source>The settings of this window could not be read, so it starts with the usual ones. Your sessions are not affected. The old settings are kept beside the new ones.</source>
        <extracomment>settings.py</extracomment>
        <translation>No se han podido leer los ajustes de esta ventana, así que empieza con los habituales. Sus sesiones no se ven afectadas. Los ajustes anteriores se conservan junto a los nuevos.</translation>
    </message>
    <message>
        <source>Choose one of: </source>
        <extracomment>sound/bank.py</extracomment>
        <translation>Elija entre: </translation>
    </message>
    <message>
        <source>There are no cues called “{name}”.</source>
        <extracomment>sound/bank.py</extracomment>
        <translation>No hay tonos que se llamen «{name}».</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <extracomment>sound/bank.py</extracomment>
        <translation>Elija entre: {names}.</translation>
    </message>
    <message>
        <source>The index of the app&apos;s sounds cannot be read.</source>
        <extracomment>sound/bank.py</extracomment>
        <translation>No se puede leer el índice de los sonidos de la aplicación.</translation>
    </message>
    <message>
        <source>There is no soundscape called “{name}”.</source>
        <extracomment>sound/bank.py</extracomment>
        <translation>No hay ningún paisaje sonoro que se llame «{name}».</translation>
    </message>
    <message>
        <source>There is no sound called “{name}”.</source>
        <extracomment>sound/bank.py</extracomment>
        <translation>No hay ningún sonido que se llame «{name}».</translation>
    </message>
    <message>
        <source>There is no voice called “{name}”.</source>
        <extracomment>sound/bank.py</extracomment>
        <translation>No hay ninguna voz que se llame «{name}».</translation>
    </message>
    <message>
        <source>Low bell</source>
        <extracomment>sound/bells.py</extracomment>
        <translation>Campana grave</translation>
    </message>
    <message>
        <source>Clear bell</source>
        <extracomment>sound/bells.py</extracomment>
        <translation>Campana clara</translation>
    </message>
    <message>
        <source>Singing bowl</source>
        <extracomment>sound/bells.py</extracomment>
        <translation>Cuenco</translation>
    </message>
    <message>
        <source>this file cannot be written</source>
        <extracomment>sound/export.py</extracomment>
        <translation>este archivo no se puede escribir</translation>
    </message>
    <message>
        <source>Choose a folder of your own with enough room.</source>
        <extracomment>sound/export.py</extracomment>
        <translation>Elija una carpeta suya con espacio suficiente.</translation>
    </message>
    <message>
        <source>Choose a name that ends in one.</source>
        <extracomment>sound/export.py</extracomment>
        <translation>Elija un nombre que termine en una de ellas.</translation>
    </message>
    <message>
        <source>A timer without an end cannot be written to a file.</source>
        <extracomment>sound/export.py</extracomment>
        <translation>Un temporizador sin final no se puede escribir en un archivo.</translation>
    </message>
    <message>
        <source>Choose a length for it.</source>
        <extracomment>sound/export.py</extracomment>
        <translation>Elija una duración para él.</translation>
    </message>
    <message>
        <source>This is too long for a WAV file.</source>
        <extracomment>sound/export.py</extracomment>
        <translation>Esto es demasiado largo para un archivo WAV.</translation>
    </message>
    <message>
        <source>Choose .flac for the same sound, or a shorter session.</source>
        <extracomment>sound/export.py</extracomment>
        <translation>Elija .flac para el mismo sonido, o una sesión más corta.</translation>
    </message>
    <message>
        <source>sound files end in {endings}</source>
        <extracomment>sound/export.py</extracomment>
        <translation>los archivos de sonido terminan en {endings}</translation>
    </message>
    <message>
        <source>Choose another sound; the session works without it.</source>
        <extracomment>sound/files.py</extracomment>
        <translation>Elija otro sonido; la sesión funciona sin él.</translation>
    </message>
    <message>
        <source>The sound {name} cannot be read.</source>
        <extracomment>sound/files.py</extracomment>
        <translation>No se puede leer el sonido {name}.</translation>
    </message>
    <message>
        <source>The sound {name} is not at {rate} Hz.</source>
        <extracomment>sound/files.py</extracomment>
        <translation>El sonido {name} no está a {rate} Hz.</translation>
    </message>
    <message>
        <source>The sound {name} is shorter than its index says.</source>
        <extracomment>sound/files.py</extracomment>
        <translation>El sonido {name} es más corto de lo que dice su índice.</translation>
    </message>
    <message>
        <source>The folder with the app&apos;s sounds is missing.</source>
        <extracomment>sound/folder.py</extracomment>
        <translation>Falta la carpeta de los sonidos de la aplicación.</translation>
    </message>
    <message>
        <source>Install the app again; your own records are not touched.</source>
        <extracomment>sound/folder.py</extracomment>
        <translation>Instale la aplicación otra vez; sus registros no se tocan.</translation>
    </message>
    <message>
        <source>files of the kind {kind} are not taken.</source>
        <extracomment>sound/intake.py</extracomment>
        <translation>los archivos de tipo {kind} no se admiten.</translation>
    </message>
    <message>
        <source>{rate} Hz in {n} channels is not a usual sound.</source>
        <extracomment>sound/intake.py</extracomment>
        <translation>{rate} Hz en {n} canales no es un sonido habitual.</translation>
    </message>
    <message>
        <source>it is shorter than {n} seconds.</source>
        <extracomment>sound/intake.py</extracomment>
        <translation>dura menos de {n} segundos.</translation>
    </message>
    <message>
        <source>it is longer than {n} minutes.</source>
        <extracomment>sound/intake.py</extracomment>
        <translation>dura más de {n} minutos.</translation>
    </message>
    <message>
        <source>it is larger than {n} MB.</source>
        <extracomment>sound/intake.py</extracomment>
        <translation>ocupa más de {n} MB.</translation>
    </message>
    <message>
        <source>Choose another file: WAV, FLAC, OGG or MP3.</source>
        <extracomment>sound/intake.py</extracomment>
        <translation>Elija otro archivo: WAV, FLAC, OGG o MP3.</translation>
    </message>
    <message>
        <source>The sound device does not start in step.</source>
        <extracomment>sound/output.py</extracomment>
        <translation>El dispositivo de sonido no arranca acompasado.</translation>
    </message>
    <message>
        <source>The sound library cannot be loaded.</source>
        <extracomment>sound/output.py</extracomment>
        <translation>No se puede cargar la biblioteca de sonido.</translation>
    </message>
    <message>
        <source>No sound device can be opened.</source>
        <extracomment>sound/output.py</extracomment>
        <translation>No se puede abrir ningún dispositivo de sonido.</translation>
    </message>
    <message>
        <source>The session goes on in silence, with its captions.</source>
        <extracomment>sound/output.py</extracomment>
        <translation>La sesión sigue en silencio, con sus subtítulos.</translation>
    </message>
    <message>
        <source>There is no room for a small temporary file.</source>
        <extracomment>sound/output.py</extracomment>
        <translation>No hay sitio para un pequeño archivo temporal.</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>sound/output.py</extracomment>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>The folder of your own sounds cannot be written. Nothing was changed.</source>
        <extracomment>sound/own.py</extracomment>
        <translation>No se puede escribir en la carpeta de sus propios sonidos. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>See whether the disk is there, has space and may be written.</source>
        <extracomment>sound/own.py</extracomment>
        <translation>Mire si el disco está ahí, tiene espacio y se puede escribir en él.</translation>
    </message>
    <message>
        <source>Pink noise</source>
        <extracomment>sound/scape.py</extracomment>
        <translation>Ruido rosa</translation>
    </message>
    <message>
        <source>Ocean waves</source>
        <extracomment>sound/scape.py</extracomment>
        <translation>Olas</translation>
    </message>
    <message>
        <source>Rain on leaves</source>
        <extracomment>sound/scape.py</extracomment>
        <translation>Lluvia</translation>
    </message>
    <message>
        <source>Mountain stream</source>
        <extracomment>sound/scape.py</extracomment>
        <translation>Arroyo</translation>
    </message>
    <message>
        <source>Lake shore</source>
        <extracomment>sound/scape.py</extracomment>
        <translation>Lago</translation>
    </message>
    <message>
        <source>Wind in the grass</source>
        <extracomment>sound/scape.py</extracomment>
        <translation>Viento</translation>
    </message>
    <message>
        <source>Summer night</source>
        <extracomment>sound/scape.py</extracomment>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Embers</source>
        <extracomment>sound/scape.py</extracomment>
        <translation>Brasas</translation>
    </message>
    <message>
        <source>Brown noise</source>
        <extracomment>sound/scape.py</extracomment>
        <translation>Ruido marrón</translation>
    </message>
    <message>
        <source>there is hardly anything to hear in it.</source>
        <extracomment>sound/taking_in.py</extracomment>
        <translation>apenas hay algo que oír.</translation>
    </message>
    <message>
        <source>it grows louder too suddenly to be made soft.</source>
        <extracomment>sound/taking_in.py</extracomment>
        <translation>sube de volumen demasiado de golpe para poder suavizarlo.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>A part of your practice log is damaged and cannot be read. Nothing was changed.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation>Una parte de su registro de práctica está dañada y no se puede leer. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Keep the file as it is, and put back a copy from a backup if you have one.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation>Conserve el archivo como está, y vuelva a poner una copia de seguridad si la tiene.</translation>
    </message>
    <message>
        <source>This key does not open the practice log. Nothing was changed.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation>Esta clave no abre el registro de práctica. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The key or the log may come from another computer or a backup: put back the pair.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation>La clave o el registro pueden venir de otro equipo o de una copia de seguridad: vuelva a poner los dos que van juntos.</translation>
    </message>
    <message>
        <source>Install mindbody again, so that its own parts are used.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation>Instale mindbody otra vez, para que use sus propias partes.</translation>
    </message>
    <message>
        <source>The folder of your practice log cannot be used.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation>No se puede usar la carpeta de su registro de práctica.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <extracomment>store/why.py</extracomment>
        <translation>Haga sitio.</translation>
    </message>
    <message>
        <source>The practice log is on a disk or in a folder that may not be written.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation>El registro de práctica está en un disco o en una carpeta donde no se puede escribir.</translation>
    </message>
    <message>
        <source>Move the file somewhere else, then start again.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation>Mueva el archivo a otro lugar y empiece de nuevo.</translation>
    </message>
    <message>
        <source>This installation carries SQLite {version}, which can damage the practice log. Nothing was opened.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation>Esta instalación lleva SQLite {version}, que puede dañar el registro de práctica. No se ha abierto nada.</translation>
    </message>
    <message>
        <source>mindbody is already open, and only one window at a time can write your practice log.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation>mindbody ya está abierto, y solo una ventana a la vez puede escribir en su registro de práctica.</translation>
    </message>
    <message>
        <source>Close the other window, then try again.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation>Cierre la otra ventana e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Another program is using the practice log.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation>Otro programa está usando el registro de práctica.</translation>
    </message>
    <message>
        <source>Close it, if you can.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation>Ciérrelo, si puede.</translation>
    </message>
    <message>
        <source>The disk did not let the practice log be read or written.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation>El disco no dejó leer o escribir el registro de práctica.</translation>
    </message>
    <message>
        <source>{file} is not a practice log: it is not encrypted. Nothing was changed.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation>{file} no es un registro de práctica: no está cifrado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <extracomment>store/cipher.py</extracomment>
        <translation>Lo que se guardó antes sigue ahí.</translation>
    </message>
    <message>
        <source>The key of your practice log is missing ({file}). Nothing was changed.</source>
        <extracomment>vault/keyfile.py</extracomment>
        <translation>Falta la clave de su registro de práctica ({file}). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The key file of your practice log is damaged ({file}). Nothing was changed.</source>
        <extracomment>vault/keyfile.py</extracomment>
        <translation>El archivo de la clave de su registro de práctica está dañado ({file}). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A mistake in mindbody keeps this session from being saved. What was saved before is still there.</source>
        <extracomment>store/log.py</extracomment>
        <translation>Un error de mindbody impide guardar esta sesión. Lo que se guardó antes sigue ahí.</translation>
    </message>
    <message>
        <source>The session itself goes on. Please report this.</source>
        <extracomment>store/log.py</extracomment>
        <translation>La sesión en sí continúa. Por favor, avise de esto.</translation>
    </message>
    <message>
        <source>Your practice log was written by a newer version of mindbody. Nothing was changed.</source>
        <extracomment>store/migrate.py</extracomment>
        <translation>Su registro de práctica lo escribió una versión más nueva de mindbody. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Install the newest version, then start again.</source>
        <extracomment>found_copy.py</extracomment>
        <translation>Instale la versión más nueva y empiece de nuevo.</translation>
    </message>
    <message>
        <source>A copy of your practice log could not be made whole. Nothing was changed.</source>
        <extracomment>store/migrate.py</extracomment>
        <translation>No se ha podido completar una copia de su registro de práctica. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Update the app.</source>
        <extracomment>strict_toml.py</extracomment>
        <translation>Actualice la aplicación.</translation>
    </message>
    <message>
        <source>the file cannot be read as text</source>
        <extracomment>strict_toml.py</extracomment>
        <translation>el archivo no se puede leer como texto</translation>
    </message>
    <message>
        <source>Install the app again.</source>
        <extracomment>strict_toml.py</extracomment>
        <translation>Instale la aplicación otra vez.</translation>
    </message>
    <message>
        <source>Compare the file with its description in the docs folder.</source>
        <extracomment>strict_toml.py</extracomment>
        <translation>Compare el archivo con su descripción en la carpeta docs.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/aside.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the pages beside the session</source>
        <extracomment>ui/aside.py</extracomment>
        <translation>Cerrar las páginas junto a la sesión</translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>ui/asking.py</extracomment>
        <translation>Anclarme</translation>
    </message>
    <message>
        <source>Open Help</source>
        <extracomment>ui/asking.py</extracomment>
        <translation>Abrir Ayuda</translation>
    </message>
    <message>
        <source>Go on with the practice</source>
        <extracomment>ui/asking.py</extracomment>
        <translation>Seguir con la práctica</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/asking.py</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/asking.py</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <extracomment>ui/asking.py</extracomment>
        <translation>Parar por hoy</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/asking.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Blank page</source>
        <extracomment>ui/cover.py</extracomment>
        <translation>Página en blanco</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>ui/dates.py</extracomment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>A part of the app did not work as it should; that is our fault. What you have practised is saved. You can go on, or close the app and open it again.</source>
        <extracomment>ui/faults.py</extracomment>
        <translation>Una parte de la aplicación no funcionó como debía; es culpa nuestra. Lo que ha practicado está guardado. Puede seguir, o cerrar la aplicación y abrirla otra vez.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>ui/faults.py</extracomment>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/faults.py</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Something went wrong inside</source>
        <extracomment>ui/faults.py</extracomment>
        <translation>Algo salió mal por dentro</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible Next</source>
        <extracomment>ui/fonts.py</extracomment>
        <translation>Atkinson Hyperlegible Next</translation>
    </message>
    <message>
        <source>It did not work, for a reason that was not foreseen. Nothing else is touched.</source>
        <extracomment>ui/jobs.py</extracomment>
        <translation>No funcionó, por un motivo que no se había previsto. Nada más se ha tocado.</translation>
    </message>
    <message>
        <source>A session is running</source>
        <extracomment>ui/keep_awake.py</extracomment>
        <translation>Hay una sesión en marcha</translation>
    </message>
    <message>
        <source>The Spanish translation is not yet reviewed by a native clinician. Guidance in sessions is spoken and captioned in English for now.</source>
        <extracomment>ui/languages.py</extracomment>
        <translation>La traducción al español todavía no ha sido revisada por un profesional clínico de lengua materna española. Por ahora, las indicaciones de las sesiones se dicen y se subtitulan en inglés.</translation>
    </message>
    <message>
        <source>A bell</source>
        <extracomment>ui/listening.py</extracomment>
        <translation>Una campana</translation>
    </message>
    <message>
        <source>The background</source>
        <extracomment>ui/listening.py</extracomment>
        <translation>El fondo</translation>
    </message>
    <message>
        <source>As the exercise suggests</source>
        <extracomment>ui/pacer/guides.py</extracomment>
        <translation>Como sugiere el ejercicio</translation>
    </message>
    <message>
        <source>Petals</source>
        <extracomment>ui/pacer/guides.py</extracomment>
        <translation>Pétalos</translation>
    </message>
    <message>
        <source>Rings</source>
        <extracomment>ui/pacer/guides.py</extracomment>
        <translation>Anillos</translation>
    </message>
    <message>
        <source>Tide</source>
        <extracomment>ui/pacer/guides.py</extracomment>
        <translation>Marea</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>ui/pacer/guides.py</extracomment>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>ui/pacer/guides.py</extracomment>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Words only</source>
        <extracomment>ui/pacer/guides.py</extracomment>
        <translation>Solo palabras</translation>
    </message>
    <message>
        <source>Breathing guide</source>
        <extracomment>ui/pacer/view.py</extracomment>
        <translation>Guía de respiración</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>ui/paper.py</extracomment>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>A soft tone</source>
        <extracomment>ui/practice.py</extracomment>
        <translation>Un tono suave</translation>
    </message>
    <message>
        <source>Cited as it stands; not read again by us yet.</source>
        <extracomment>ui/reader/blocks.py</extracomment>
        <translation>Citado tal cual; todavía no lo hemos vuelto a leer.</translation>
    </message>
    <message>
        <source>Also good to know</source>
        <extracomment>ui/reader/blocks.py</extracomment>
        <translation>También conviene saber</translation>
    </message>
    <message>
        <source>The other side</source>
        <extracomment>ui/reader/blocks.py</extracomment>
        <translation>La otra cara</translation>
    </message>
    <message>
        <source>For your safety</source>
        <extracomment>ui/reader/blocks.py</extracomment>
        <translation>Por su seguridad</translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>core/reading.py</extracomment>
        <translation>En breve</translation>
    </message>
    <message>
        <source>{n} of {count} {unit}</source>
        <extracomment>ui/reader/drawings.py</extracomment>
        <translation>{n} de {count} {unit}</translation>
    </message>
    <message>
        <source>Learn   ·   {n} min to read</source>
        <extracomment>ui/reader/panel.py</extracomment>
        <translation>Aprender   ·   {n} min de lectura</translation>
    </message>
    <message>
        <source>Last reviewed {date}</source>
        <extracomment>ui/reader/panel.py</extracomment>
        <translation>Última revisión: {date}</translation>
    </message>
    <message>
        <source>Reviewed by {name}</source>
        <extracomment>ui/reader/panel.py</extracomment>
        <translation>Revisado por {name}</translation>
    </message>
    <message>
        <source>Translation: {review}</source>
        <extracomment>ui/reader/panel.py</extracomment>
        <translation>Traducción: {review}</translation>
    </message>
    <message>
        <source>Questions for my clinic</source>
        <extracomment>core/reading.py</extracomment>
        <translation>Preguntas para mi clínica</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <extracomment>ui/reader/panel.py</extracomment>
        <translation>De dónde sale esto</translation>
    </message>
    <message>
        <source>Awaits review by a clinician</source>
        <extracomment>ui/reader/panel.py</extracomment>
        <translation>A la espera de revisión por un profesional clínico</translation>
    </message>
    <message>
        <source>All pages</source>
        <extracomment>ui/reader/panel.py</extracomment>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>On this page</source>
        <extracomment>ui/reader/panel.py</extracomment>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>Read next</source>
        <extracomment>ui/reader/panel.py</extracomment>
        <translation>Para leer después</translation>
    </message>
    <message>
        <source>Try it at your own pace</source>
        <extracomment>ui/reader/side.py</extracomment>
        <translation>Pruébelo a su ritmo</translation>
    </message>
    <message>
        <source>Try it for {length}</source>
        <extracomment>ui/reader/side.py</extracomment>
        <translation>Pruébelo durante {length}</translation>
    </message>
    <message>
        <source>You can stop at any time.</source>
        <extracomment>ui/reader/side.py</extracomment>
        <translation>Puede parar en cualquier momento.</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>ui/reader/side.py</extracomment>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>ui/reader/side.py</extracomment>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>ui/reader/side.py</extracomment>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Read this aloud</source>
        <extracomment>ui/reader/side.py</extracomment>
        <translation>Leer esto en voz alta</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>ui/reader/side.py</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message numerus="yes">
        <source>{n} more breaths like this, until {until}</source>
        <extracomment>ui/screens/exercise/happening.py</extracomment>
        <translation>
            <numerusform>una respiración más como esta, hasta {until}</numerusform>
            <numerusform>{n} respiraciones más como esta, hasta {until}</numerusform>
        </translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>ui/screens/exercise/mending.py</extracomment>
        <translation>inhalar</translation>
    </message>
    <message>
        <source>sip</source>
        <extracomment>ui/screens/exercise/mending.py</extracomment>
        <translation>sorbo</translation>
    </message>
    <message>
        <source>stay</source>
        <extracomment>ui/screens/exercise/mending.py</extracomment>
        <translation>pausa</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>ui/screens/exercise/mending.py</extracomment>
        <translation>exhalar</translation>
    </message>
    <message>
        <source>rest</source>
        <extracomment>ui/screens/exercise/mending.py</extracomment>
        <translation>descanso</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <extracomment>ui/screens/exercise/mending.py</extracomment>
        <translation>Usar {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} things left out</source>
        <extracomment>ui/screens/exercise/options.py</extracomment>
        <translation>
            <numerusform>Se ha dejado fuera {n} cosa</numerusform>
            <numerusform>Se han dejado fuera {n} cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>This form does not go together with what was left out.</source>
        <extracomment>ui/screens/exercise/page.py</extracomment>
        <translation>Esta forma no encaja con lo que se ha dejado fuera.</translation>
    </message>
    <message>
        <source>{number} min</source>
        <extracomment>ui/screens/exercise/routine_page.py</extracomment>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <extracomment>ui/screens/exercise/sequence.py</extracomment>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>See what happens first</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Ver antes lo que pasa</translation>
    </message>
    <message>
        <source>Take along</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Llevar consigo</translation>
    </message>
    <message>
        <source>Make my own copy</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Hacer mi propia copia</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>How it goes</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source>What happens, second by second</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Lo que pasa, segundo a segundo</translation>
    </message>
    <message>
        <source>Shown as soon as it can begin like this</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Se muestra en cuanto se pueda empezar así</translation>
    </message>
    <message>
        <source>Please note</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <source>When it may help</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Cuándo puede ayudar</translation>
    </message>
    <message>
        <source>Its parts</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Sus partes</translation>
    </message>
    <message>
        <source>What research says</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Lo que dice la investigación</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>This practice awaits review by a clinician.</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Esta práctica está a la espera de revisión por un profesional clínico.</translation>
    </message>
    <message>
        <source>Not offered just now</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Ahora mismo no se ofrece</translation>
    </message>
    <message>
        <source>Put this aside for now</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Apartar esto por ahora</translation>
    </message>
    <message>
        <source>Put it back</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Volver a incluirlo</translation>
    </message>
    <message>
        <source>What suits me</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Qué me conviene</translation>
    </message>
    <message>
        <source>This session</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>The breath</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>La respiración</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>The guide</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>La guía</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Voz</translation>
    </message>
    <message>
        <source>No voice</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Sin voz</translation>
    </message>
    <message>
        <source>Tones</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Tonos</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Silence, with captions</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>En silencio, con subtítulos</translation>
    </message>
    <message>
        <source>Where attention rests</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Dónde descansa la atención</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Lines about these are left out, or said in another way. This holds for all that you practise.</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Las frases sobre esto se dejan fuera o se dicen de otra manera. Vale para todo lo que practique.</translation>
    </message>
    <message>
        <source>Parts to leave out here</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Partes que aquí se dejan fuera</translation>
    </message>
    <message>
        <source>silences over 20 s</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>silencios de más de 20 s</translation>
    </message>
    <message>
        <source>A word of your own</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Una palabra suya</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Everything is said</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Se dice todo</translation>
    </message>
    <message>
        <source>Hear this part</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Oír esta parte</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Dejar de escuchar</translation>
    </message>
    <message>
        <source>Cited by others; not read again by us.</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Citado por otros; no lo hemos vuelto a leer.</translation>
    </message>
    <message>
        <source>{rate} breaths a minute</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>{rate} respiraciones por minuto</translation>
    </message>
    <message>
        <source>Strength of evidence: A. A guideline suggests it, or several trials with people with PTSD.</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Solidez de las pruebas: A. Lo sugiere una guía clínica, o varios ensayos con personas con TEPT.</translation>
    </message>
    <message>
        <source>Strength of evidence: B. At least one randomised trial with people with PTSD.</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Solidez de las pruebas: B. Al menos un ensayo aleatorizado con personas con TEPT.</translation>
    </message>
    <message>
        <source>Strength of evidence: C. Trials with other people only.</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Solidez de las pruebas: C. Solo ensayos con otras personas.</translation>
    </message>
    <message>
        <source>Strength of evidence: D. Part of a manual, or agreed by clinicians; no trial of it alone was found.</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Solidez de las pruebas: D. Parte de un manual, o acordado por profesionales clínicos; no se encontró ningún ensayo de esto por separado.</translation>
    </message>
    <message>
        <source>The hands</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Las manos</translation>
    </message>
    <message>
        <source>The feet</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Los pies</translation>
    </message>
    <message>
        <source>A sound</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Un sonido</translation>
    </message>
    <message>
        <source>Something you see</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Algo que ve</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Tome aire</translation>
    </message>
    <message>
        <source>A sip more</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Un sorbo más</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Quédese</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Suelte el aire</translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Descanse</translation>
    </message>
    <message>
        <source>Rounds</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Vueltas</translation>
    </message>
    <message>
        <source>Between lines</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Entre frases</translation>
    </message>
    <message>
        <source>Each part</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Cada parte</translation>
    </message>
    <message>
        <source>Between marks</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Entre señales</translation>
    </message>
    <message>
        <source>closed eyes</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>ojos cerrados</translation>
    </message>
    <message>
        <source>resting on the breath</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>descansar en la respiración</translation>
    </message>
    <message>
        <source>back of the body</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>la espalda</translation>
    </message>
    <message>
        <source>whole body</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>el cuerpo entero</translation>
    </message>
    <message>
        <source>lying down</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>tumbarse</translation>
    </message>
    <message>
        <source>today&apos;s date</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>la fecha de hoy</translation>
    </message>
    <message>
        <source>ways out</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>las salidas</translation>
    </message>
    <message>
        <source>kindness to oneself</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>amabilidad consigo</translation>
    </message>
    <message>
        <source>the word “safe”</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>la palabra «seguro»</translation>
    </message>
    <message>
        <source>other people</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>otras personas</translation>
    </message>
    <message>
        <source>held breath</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>aire retenido</translation>
    </message>
    <message>
        <source>eyes</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>ojos</translation>
    </message>
    <message>
        <source>breath</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>respiración</translation>
    </message>
    <message>
        <source>nose</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>nariz</translation>
    </message>
    <message>
        <source>lips</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>labios</translation>
    </message>
    <message>
        <source>throat</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>garganta</translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>pecho</translation>
    </message>
    <message>
        <source>ribs</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>costillas</translation>
    </message>
    <message>
        <source>belly</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>vientre</translation>
    </message>
    <message>
        <source>forehead</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>frente</translation>
    </message>
    <message>
        <source>face</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>cara</translation>
    </message>
    <message>
        <source>jaw</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>mandíbula</translation>
    </message>
    <message>
        <source>neck</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>cuello</translation>
    </message>
    <message>
        <source>shoulders</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>hombros</translation>
    </message>
    <message>
        <source>arms</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>brazos</translation>
    </message>
    <message>
        <source>hands</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>manos</translation>
    </message>
    <message>
        <source>thighs</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>muslos</translation>
    </message>
    <message>
        <source>calves</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>pantorrillas</translation>
    </message>
    <message>
        <source>feet</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>pies</translation>
    </message>
    <message>
        <source>touch</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>tacto</translation>
    </message>
    <message>
        <source>standing</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>estar de pie</translation>
    </message>
    <message>
        <source>movement</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>movimiento</translation>
    </message>
    <message>
        <source>stillness</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>quietud</translation>
    </message>
    <message>
        <source>sight</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>vista</translation>
    </message>
    <message>
        <source>sounds</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>sonidos</translation>
    </message>
    <message>
        <source>smell</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>olfato</translation>
    </message>
    <message>
        <source>taste</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>gusto</translation>
    </message>
    <message>
        <source>numbers</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>números</translation>
    </message>
    <message>
        <source>heaviness</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>pesadez</translation>
    </message>
    <message>
        <source>warmth</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>calor</translation>
    </message>
    <message>
        <source>imagery</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>water</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>agua</translation>
    </message>
    <message>
        <source>feelings</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>sentimientos</translation>
    </message>
    <message>
        <source>thoughts</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>pensamientos</translation>
    </message>
    <message>
        <source>faith</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>fe</translation>
    </message>
    <message>
        <source>That was the session.</source>
        <extracomment>ui/screens/finished.py</extracomment>
        <translation>Esa fue la sesión.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <extracomment>ui/screens/finished.py</extracomment>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <extracomment>ui/screens/first_run.py</extracomment>
        <translation>{n} de {count}</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/screens/exposure/screen.py</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Space: next   ·   S: skip   ·   ←: back   ·   Esc: leave   ·   H: Help</source>
        <extracomment>ui/screens/ground/screen.py</extracomment>
        <translation>Espacio: siguiente   ·   S: saltar   ·   ←: atrás   ·   Esc: salir   ·   H: Ayuda</translation>
    </message>
    <message>
        <source>1, 2 or 3: answer   ·   ←: back   ·   Esc: leave   ·   H: Help</source>
        <extracomment>ui/screens/ground/screen.py</extracomment>
        <translation>1, 2 o 3: responder   ·   ←: atrás   ·   Esc: salir   ·   H: Ayuda</translation>
    </message>
    <message>
        <source>Enter: the first   ·   Tab: the others   ·   ←: back   ·   Esc: leave   ·   H: Help</source>
        <extracomment>ui/screens/ground/screen.py</extracomment>
        <translation>Intro: la primera   ·   Tab: las otras   ·   ←: atrás   ·   Esc: salir   ·   H: Ayuda</translation>
    </message>
    <message>
        <source>Person {n}</source>
        <extracomment>ui/screens/help/cards.py</extracomment>
        <translation>Persona {n}</translation>
    </message>
    <message>
        <source>My own people</source>
        <extracomment>ui/screens/help/cards.py</extracomment>
        <translation>Mi gente</translation>
    </message>
    <message>
        <source>Names and numbers that you want at hand here. They stay on this computer.</source>
        <extracomment>ui/screens/help/cards.py</extracomment>
        <translation>Nombres y números que quiera tener aquí a mano. Se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <extracomment>ui/screens/help/lines.py</extracomment>
        <translation>Llame al {number}</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <extracomment>ui/screens/help/lines.py</extracomment>
        <translation>Envíe un mensaje de texto al {number}</translation>
    </message>
    <message>
        <source>Call {number}, then press {key}</source>
        <extracomment>ui/screens/help/lines.py</extracomment>
        <translation>Llame al {number} y después pulse {key}</translation>
    </message>
    <message>
        <source>Text {word} to {number}</source>
        <extracomment>ui/screens/help/lines.py</extracomment>
        <translation>Envíe {word} por mensaje de texto al {number}</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <extracomment>ui/screens/help/lines.py</extracomment>
        <translation>Número de emergencias</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>ui/screens/help/lines.py</extracomment>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Another country</source>
        <extracomment>ui/screens/help/screen.py</extracomment>
        <translation>Otro país</translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <extracomment>ui/plan_view.py</extracomment>
        <translation>
            <numerusform>{n} parte</numerusform>
            <numerusform>{n} partes</numerusform>
        </translation>
    </message>
    <message>
        <source>At your own pace</source>
        <extracomment>ui/screens/hero.py</extracomment>
        <translation>A su ritmo</translation>
    </message>
    <message>
        <source>Not for everyone. Please read the notes first.</source>
        <extracomment>ui/screens/hero.py</extracomment>
        <translation>No es para todo el mundo. Lea antes las notas.</translation>
    </message>
    <message>
        <source>Or something short</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>O algo corto</translation>
    </message>
    <message>
        <source>All practices</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>Todas las prácticas</translation>
    </message>
    <message>
        <source>A few quiet minutes are enough. You can stop at any time.</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>Bastan unos minutos tranquilos. Puede parar en cualquier momento.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>ui/screens/learn/shelf.py</extracomment>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Short pages in plain words, each with its sources. None of them tells you what to do.</source>
        <extracomment>ui/screens/learn/shelf.py</extracomment>
        <translation>Páginas cortas en palabras sencillas, cada una con sus fuentes. Ninguna le dice qué hacer.</translation>
    </message>
    <message>
        <source>For you to fill in</source>
        <extracomment>ui/screens/learn/shelf.py</extracomment>
        <translation>Para que usted lo rellene</translation>
    </message>
    <message>
        <source>It had come to {length}; nothing of it is lost.</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation>Había llegado a {length}; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Save as it is</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation>Guardar como está</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>A session stopped before its end</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation>Una sesión se detuvo antes de terminar</translation>
    </message>
    <message>
        <source>Play a soft tone</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation>Oír un tono suave</translation>
    </message>
    <message>
        <source>How loud should it be?</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation>¿A qué volumen?</translation>
    </message>
    <message>
        <source>Before your first session you can hear a tone, as loud as it will be there. The volume of your computer changes it.</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation>Antes de su primera sesión puede oír un tono, tan fuerte como sonará en ella. Se cambia con el volumen de su equipo.</translation>
    </message>
    <message>
        <source>{breaths}, about {length} of breathing</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>{breaths}, unos {length} de respiración</translation>
    </message>
    <message>
        <source>My own pace</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>A mi ritmo</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>core/ledger.py</extracomment>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>Duración en minutos</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Breaths</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>Respiraciones</translation>
    </message>
    <message>
        <source>Length in breaths</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>Duración en respiraciones</translation>
    </message>
    <message>
        <source>Breathes {pattern}</source>
        <extracomment>ui/screens/own/picture.py</extracomment>
        <translation>Respira {pattern}</translation>
    </message>
    <message>
        <source>Stands still</source>
        <extracomment>ui/screens/own/picture.py</extracomment>
        <translation>Está quieto</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Leave without keeping</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Salir sin conservarlo</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>{title}, copy</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>{title}, copia</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>«{title}» se ha eliminado.</translation>
    </message>
    <message>
        <source>Breathing patterns</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Ritmos de respiración</translation>
    </message>
    <message>
        <source>Routines</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>None yet. A pattern has times of your own for breathing in and out.</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Todavía ninguno. Un ritmo tiene tiempos elegidos por usted para tomar y soltar el aire.</translation>
    </message>
    <message>
        <source>None yet. A routine puts practices one after the other.</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Todavía ninguna. Una rutina pone unas prácticas detrás de otras.</translation>
    </message>
    <message>
        <source>Make a breathing pattern</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Hacer un ritmo de respiración</translation>
    </message>
    <message>
        <source>Make a routine</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Hacer una rutina</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Your own pattern</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Su propio ritmo</translation>
    </message>
    <message>
        <source>Your own routine</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Su propia rutina</translation>
    </message>
    <message>
        <source>A breathing pattern</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Un ritmo de respiración</translation>
    </message>
    <message>
        <source>Edit the pattern</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Editar el ritmo</translation>
    </message>
    <message>
        <source>Softer and slower is plenty. The limits keep every breath within what is safe.</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Más suave y más lento es suficiente. Los límites mantienen cada respiración dentro de lo seguro.</translation>
    </message>
    <message>
        <source>My breathing</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Mi respiración</translation>
    </message>
    <message>
        <source>My routine</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Mi rutina</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A name of your own</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Un nombre suyo</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Una nota, si quiere</translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>How it moves</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Cómo se mueve</translation>
    </message>
    <message>
        <source>A routine</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Una rutina</translation>
    </message>
    <message>
        <source>Edit the routine</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Editar la rutina</translation>
    </message>
    <message>
        <source>Add practices, put them in order by dragging or with the arrows, and hear any part.</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Añada prácticas, ordénelas arrastrando o con las flechas, y escuche cualquier parte.</translation>
    </message>
    <message>
        <source>Add a practice</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Añadir una práctica</translation>
    </message>
    <message>
        <source>Search what to add</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Busque qué añadir</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Todavía no hay nada.</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Mover hacia arriba</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Mover hacia abajo</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add the same again</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Añadir lo mismo otra vez</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Arrastrar a otro lugar</translation>
    </message>
    <message>
        <source>About {length} in all</source>
        <extracomment>ui/screens/own/words.py</extracomment>
        <translation>Unos {length} en total</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>{title}, line {n}</source>
        <extracomment>ui/screens/paper_form.py</extracomment>
        <translation>{title}, línea {n}</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>ui/screens/paper_form.py</extracomment>
        <translation>Número</translation>
    </message>
    <message numerus="yes">
        <source>{n} practices found</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation>
            <numerusform>{n} práctica encontrada</numerusform>
            <numerusform>{n} prácticas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Practise</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Choose what it is for, look through all of them, or search.</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation>Elija para qué es, mírelas todas, o busque.</translation>
    </message>
    <message>
        <source>The practices await review by a clinician. They are drawn from published sources.</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation>Las prácticas están a la espera de revisión por un profesional clínico. Proceden de fuentes publicadas.</translation>
    </message>
    <message>
        <source>Search the practices</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation>Buscar en las prácticas</translation>
    </message>
    <message>
        <source>Search: sleep, shoulders, anger</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation>Busque: dormir, hombros, ira</translation>
    </message>
    <message>
        <source>By need</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation>Según la necesidad</translation>
    </message>
    <message>
        <source>By kind</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation>Según el tipo</translation>
    </message>
    <message>
        <source>My own</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Better at another time</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation>Mejor en otro momento</translation>
    </message>
    <message>
        <source>All needs</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation>Todas las necesidades</translation>
    </message>
    <message>
        <source>More practices open after a short check</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation>Después de unas preguntas cortas se abren más prácticas</translation>
    </message>
    <message>
        <source>A few lines to tick, so that you are shown what suits you. They stay on this computer. It takes about a minute, and you can leave it.</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation>Unas líneas para marcar, para que se le muestre lo que le conviene. Se quedan en este equipo. Se tarda más o menos un minuto, y puede dejarlo.</translation>
    </message>
    <message>
        <source>What is offered, and how it sounds</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation>Qué se ofrece, y cómo suena</translation>
    </message>
    <message>
        <source>Bells, and quiet between them. Any length, or without an end.</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation>Campanas, y silencio entre ellas. Con cualquier duración, o sin final.</translation>
    </message>
    <message>
        <source>Without guidance</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation>Sin indicaciones</translation>
    </message>
    <message>
        <source>Routine</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation>Rutina</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation>
            <numerusform>{n} segundo</numerusform>
            <numerusform>{n} segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dusk</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation>Anochecer</translation>
    </message>
    <message>
        <source>Morning</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Moving</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation>En movimiento</translation>
    </message>
    <message>
        <source>Still</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation>Quieto</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Movement</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Captions</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Remaining time</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Time to settle before a session</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation>Tiempo para acomodarse antes de una sesión</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>How it looks</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation>Cómo se ve</translation>
    </message>
    <message>
        <source>During a session</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation>Durante una sesión</translation>
    </message>
    <message>
        <source>Before a session</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation>Antes de una sesión</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/screens/safety_settings.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>At hand</source>
        <extracomment>ui/screens/safety_settings.py</extracomment>
        <translation>A mano</translation>
    </message>
    <message>
        <source>The same key brings the window back. Sound stays off until you go on.</source>
        <extracomment>ui/screens/safety_settings.py</extracomment>
        <translation>La misma tecla devuelve la ventana. El sonido sigue apagado hasta que usted continúe.</translation>
    </message>
    <message>
        <source>Ask how it is, before and after a session</source>
        <extracomment>ui/screens/safety_settings.py</extracomment>
        <translation>Preguntar cómo está, antes y después de una sesión</translation>
    </message>
    <message>
        <source>Hide everything at once</source>
        <extracomment>ui/screens/safety_settings.py</extracomment>
        <translation>Ocultarlo todo de una vez</translation>
    </message>
    <message>
        <source>Choose the country of the crisis lines</source>
        <extracomment>ui/screens/safety_settings.py</extracomment>
        <translation>Elegir el país de las líneas de crisis</translation>
    </message>
    <message>
        <source>Paused   ·   Space to go on   ·   Esc to end</source>
        <extracomment>ui/screens/session_keys.py</extracomment>
        <translation>En pausa   ·   Espacio para seguir   ·   Esc para terminar</translation>
    </message>
    <message>
        <source>Paused while the computer slept. Go on when you like.</source>
        <extracomment>ui/screens/session.py</extracomment>
        <translation>En pausa mientras el equipo dormía. Siga cuando quiera.</translation>
    </message>
    <message>
        <source>Sound is away. The session goes on in silence.</source>
        <extracomment>ui/screens/session.py</extracomment>
        <translation>No hay sonido. La sesión sigue en silencio.</translation>
    </message>
    <message>
        <source>Sound is back.</source>
        <extracomment>ui/screens/session.py</extracomment>
        <translation>Ha vuelto el sonido.</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>ui/reader/panel.py</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Going on</source>
        <extracomment>ui/screens/session.py</extracomment>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>Sound on</source>
        <extracomment>ui/screens/session_volumes.py</extracomment>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>ui/screens/session_parts.py</extracomment>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <extracomment>ui/screens/session.py</extracomment>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>ui/screens/session.py</extracomment>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Part {n} of {count}</source>
        <extracomment>ui/screens/session_face.py</extracomment>
        <translation>Parte {n} de {count}</translation>
    </message>
    <message>
        <source>Hide captions</source>
        <extracomment>ui/screens/session_face.py</extracomment>
        <translation>Ocultar subtítulos</translation>
    </message>
    <message>
        <source>Show captions</source>
        <extracomment>ui/screens/session_face.py</extracomment>
        <translation>Mostrar subtítulos</translation>
    </message>
    <message>
        <source>Begin now</source>
        <extracomment>ui/screens/session_face.py</extracomment>
        <translation>Empezar ahora</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>{name}, volume</source>
        <extracomment>ui/screens/session_parts.py</extracomment>
        <translation>{name}, volumen</translation>
    </message>
    <message>
        <source>about {number} min</source>
        <extracomment>ui/screens/session_parts.py</extracomment>
        <translation>unos {number} min</translation>
    </message>
    <message>
        <source>remaining</source>
        <extracomment>ui/screens/session_parts.py</extracomment>
        <translation>queda</translation>
    </message>
    <message>
        <source>Volumes</source>
        <extracomment>ui/screens/session_parts.py</extracomment>
        <translation>Volúmenes</translation>
    </message>
    <message>
        <source>End session</source>
        <extracomment>ui/screens/session_parts.py</extracomment>
        <translation>Terminar la sesión</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>ui/screens/session_parts.py</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>What is heard in the background, and how loud each kind of sound is.</source>
        <extracomment>ui/screens/sounds/words.py</extracomment>
        <translation>Lo que se oye de fondo, y a qué volumen suena cada cosa.</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>ui/screens/sounds/words.py</extracomment>
        <translation>Oírlo</translation>
    </message>
    <message>
        <source>“{title}” will be deleted when you leave this page.</source>
        <extracomment>ui/screens/sounds/words.py</extracomment>
        <translation>«{title}» se eliminará cuando salga de esta página.</translation>
    </message>
    <message>
        <source>A sound of your own</source>
        <extracomment>ui/screens/sounds/words.py</extracomment>
        <translation>Un sonido suyo</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>ui/screens/sounds/words.py</extracomment>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/screens/sounds/words.py</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Being taken in.</source>
        <extracomment>ui/screens/sounds/words.py</extracomment>
        <translation>Se está incorporando.</translation>
    </message>
    <message>
        <source>“{title}” is there now.</source>
        <extracomment>ui/screens/sounds/words.py</extracomment>
        <translation>«{title}» ya está aquí.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <extracomment>ui/screens/sounds/words.py</extracomment>
        <translation>Se ha parado. No se ha incorporado nada.</translation>
    </message>
    <message>
        <source>How loud</source>
        <extracomment>ui/screens/sounds/words.py</extracomment>
        <translation>A qué volumen</translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.mp3)</source>
        <extracomment>ui/screens/sounds/words.py</extracomment>
        <translation>Archivos de sonido (*.wav *.flac *.ogg *.mp3)</translation>
    </message>
    <message>
        <source>None of these is true for me</source>
        <extracomment>ui/screens/suits/ticks.py</extracomment>
        <translation>Nada de esto es mi caso</translation>
    </message>
    <message>
        <source>Left out for now</source>
        <extracomment>ui/screens/suits/ticks.py</extracomment>
        <translation>Fuera por ahora</translation>
    </message>
    <message>
        <source>Nothing is left out. Some practices open only when a therapist assigns them.</source>
        <extracomment>ui/screens/suits/ticks.py</extracomment>
        <translation>No se deja nada fuera. Algunas prácticas solo se abren cuando las asigna un terapeuta.</translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <extracomment>ui/screens/suits/ticks.py</extracomment>
        <translation>Todavía no hay nada marcado.</translation>
    </message>
    <message>
        <source>the sound is written, but its captions could not be</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation>el sonido está escrito, pero no se pudieron escribir sus subtítulos</translation>
    </message>
    <message>
        <source>The whole session as a sound file, for a phone or another player. Whoever has the file can hear it, so keep it where it suits you.</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation>La sesión entera como archivo de sonido, para un teléfono u otro reproductor. Quien tenga el archivo puede oírla, así que guárdelo donde le convenga.</translation>
    </message>
    <message>
        <source>What it holds</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Lo que contiene</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Small, and good for most players. It has chapters.</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation>Pequeño, y bueno para la mayoría de los reproductores. Tiene capítulos.</translation>
    </message>
    <message>
        <source>Plays almost everywhere.</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation>Suena casi en todas partes.</translation>
    </message>
    <message>
        <source>As it is, without loss. Larger.</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation>Tal cual, sin pérdida. Más grande.</translation>
    </message>
    <message>
        <source>As it is, for editing. Very large.</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation>Tal cual, para editar. Muy grande.</translation>
    </message>
    <message>
        <source>Captions beside it, as a VTT file</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation>Subtítulos al lado, en un archivo VTT</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation>Elegir dónde guardarlo</translation>
    </message>
    <message>
        <source>Being written. You can go on with other things here.</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation>Se está escribiendo. Mientras tanto puede seguir aquí con otras cosas.</translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation>Se ha parado. No ha quedado ningún archivo.</translation>
    </message>
    <message>
        <source>It is in {folder}, as {name}.</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation>Está en {folder}, con el nombre {name}.</translation>
    </message>
    <message>
        <source>It is in {folder}, as {name}, with its captions beside it.</source>
        <extracomment>ui/screens/take_along/screen.py</extracomment>
        <translation>Está en {folder}, con el nombre {name} y sus subtítulos al lado.</translation>
    </message>
    <message>
        <source>Bells, and quiet between them. Nothing to follow.</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation>Campanas, y silencio entre ellas. Nada que seguir.</translation>
    </message>
    <message>
        <source>Without an end</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation>Sin final</translation>
    </message>
    <message>
        <source>It goes on until you end it.</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation>Sigue hasta que usted lo termine.</translation>
    </message>
    <message>
        <source>Bells</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation>Campanas</translation>
    </message>
    <message>
        <source>At the start</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation>Al empezar</translation>
    </message>
    <message>
        <source>In between</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation>Entre medias</translation>
    </message>
    <message>
        <source>At the end</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation>Al terminar</translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <source>Steadily</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation>A intervalos iguales</translation>
    </message>
    <message>
        <source>At random times</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation>En momentos al azar</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation>Cada</translation>
    </message>
    <message>
        <source>At the earliest after</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation>Como pronto, después de</translation>
    </message>
    <message>
        <source>At the latest after</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation>Como tarde, después de</translation>
    </message>
    <message>
        <source>Time to settle before it</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation>Tiempo para acomodarse antes</translation>
    </message>
    <message>
        <source>Volume of the bells</source>
        <extracomment>ui/screens/timer/words.py</extracomment>
        <translation>Volumen de las campanas</translation>
    </message>
    <message>
        <source>current screen</source>
        <extracomment>ui/widgets/buttons.py</extracomment>
        <translation>pantalla actual</translation>
    </message>
    <message>
        <source>0 to 9: answer   ·   T: ten   ·   S: skip</source>
        <extracomment>ui/widgets/distress.py</extracomment>
        <translation>0 a 9: responder   ·   T: diez   ·   S: saltar</translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>ui/widgets/fold.py</extracomment>
        <translation>a la vista</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>ui/widgets/fold.py</extracomment>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Saved as {path}. What is on paper or in a file can be read by whoever finds it.</source>
        <extracomment>ui/widgets/print_row.py</extracomment>
        <translation>Guardado como {path}. Lo que está en papel o en un archivo lo puede leer quien lo encuentre.</translation>
    </message>
    <message>
        <source>It could not be saved there. Another folder may work.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>No se ha podido guardar ahí. Otra carpeta puede servir.</translation>
    </message>
    <message>
        <source>The files could not be written there. Your records are untouched.</source>
        <extracomment>keeping.py</extracomment>
        <translation>No se pudieron escribir los archivos ahí. Sus registros no se han tocado.</translation>
    </message>
    <message>
        <source>See whether the folder may be written and has space.</source>
        <extracomment>keeping.py</extracomment>
        <translation>Mire si en la carpeta se puede escribir y hay espacio.</translation>
    </message>
    <message>
        <source>Something could not be deleted.</source>
        <extracomment>keeping.py</extracomment>
        <translation>Algo no se pudo eliminar.</translation>
    </message>
    <message>
        <source>Without its key nobody can read it. Delete the folder by hand.</source>
        <extracomment>keeping.py</extracomment>
        <translation>Sin su clave nadie puede leerlo. Elimine la carpeta a mano.</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>ui/away.py</extracomment>
        <translation>Cerrar con llave</translation>
    </message>
    <message>
        <source>change of medicine</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>cambio de medicación</translation>
    </message>
    <message>
        <source>In the middle of them: {before} before, {after} after, {change} in between.</source>
        <extracomment>ui/screens/exercise/response.py</extracomment>
        <translation>En el centro de ellas: {before} antes, {after} después, {change} entre medias.</translation>
    </message>
    <message>
        <source>Stays of at most {seconds} s</source>
        <extracomment>ui/screens/handing/card_words.py</extracomment>
        <translation>Pausas de {seconds} s como máximo</translation>
    </message>
    <message>
        <source>Not slower than {rate} breaths a minute</source>
        <extracomment>ui/screens/handing/card_words.py</extracomment>
        <translation>No más lento que {rate} respiraciones por minuto</translation>
    </message>
    <message>
        <source>Not faster than {rate} breaths a minute</source>
        <extracomment>ui/screens/handing/card_words.py</extracomment>
        <translation>No más rápido que {rate} respiraciones por minuto</translation>
    </message>
    <message>
        <source>Done without the app, not done and why, rests, steps</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>Hecho sin la aplicación, lo no hecho y por qué, descansos, pasos</translation>
    </message>
    <message>
        <source>It stands in the lines of what is ticked.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Está en las líneas de lo que está marcado.</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Your records are closed. Ground me and Help are here.</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Sus registros están cerrados. Anclarme y Ayuda están aquí.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Opening …</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Ocultar lo que se escribe</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Usar el código de recuperación</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Usar la contraseña</translation>
    </message>
    <message>
        <source>31 characters from the printed sheet; hyphens and small letters do not matter.</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>31 caracteres de la hoja impresa; los guiones y las minúsculas dan igual.</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Parece que las mayúsculas están bloqueadas.</translation>
    </message>
    <message>
        <source>Your own people and your safety plan are closed with your records. They are here again as soon as you have opened them.</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Su gente y su plan de seguridad están cerrados junto con sus registros. Vuelven a estar aquí en cuanto los abra.</translation>
    </message>
    <message>
        <source>Exercises are there as soon as your records are open.</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Los ejercicios están aquí en cuanto sus registros estén abiertos.</translation>
    </message>
    <message>
        <source>My data</source>
        <extracomment>ui/screens/my_data.py</extracomment>
        <translation>Mis datos</translation>
    </message>
    <message>
        <source>A copy of your records is made each day, encrypted like them, on this computer.</source>
        <extracomment>ui/screens/my_data.py</extracomment>
        <translation>Cada día se hace una copia de sus registros, cifrada como ellos, en este equipo.</translation>
    </message>
    <message>
        <source>The newest copy is of {day}.</source>
        <extracomment>ui/screens/my_data.py</extracomment>
        <translation>La copia más nueva es del {day}.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <extracomment>ui/screens/my_data.py</extracomment>
        <translation>Todavía no hay ninguna copia.</translation>
    </message>
    <message>
        <source>Take everything out …</source>
        <extracomment>ui/screens/my_data.py</extracomment>
        <translation>Sacarlo todo…</translation>
    </message>
    <message>
        <source>Writes all your records as files that anybody can read, into a folder that you choose.</source>
        <extracomment>ui/screens/my_data.py</extracomment>
        <translation>Escribe todos sus registros como archivos que cualquiera puede leer, en una carpeta que usted elige.</translation>
    </message>
    <message>
        <source>Everything is in the folder {folder}. These files are not encrypted.</source>
        <extracomment>ui/screens/my_data.py</extracomment>
        <translation>Todo está en la carpeta {folder}. Estos archivos no están cifrados.</translation>
    </message>
    <message>
        <source>Put back a copy …</source>
        <extracomment>ui/screens/my_data.py</extracomment>
        <translation>Volver a poner una copia…</translation>
    </message>
    <message>
        <source>Delete everything …</source>
        <extracomment>ui/screens/my_data.py</extracomment>
        <translation>Eliminarlo todo…</translation>
    </message>
    <message>
        <source>Delete everything for good</source>
        <extracomment>ui/screens/my_data.py</extracomment>
        <translation>Eliminarlo todo para siempre</translation>
    </message>
    <message>
        <source>Everything is deleted.</source>
        <extracomment>ui/screens/my_data.py</extracomment>
        <translation>Todo se ha eliminado.</translation>
    </message>
    <message>
        <source>Change of medicine</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Cambio de medicación</translation>
    </message>
    <message>
        <source>About this app</source>
        <extracomment>ui/telling.py</extracomment>
        <translation>Sobre esta aplicación</translation>
    </message>
    <message>
        <source>{done} done, {planned} planned in 7 days</source>
        <extracomment>ui/therapist/people_model.py</extracomment>
        <translation>{done} hechas, {planned} previstas en 7 días</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Assign this pace</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Asignar este ritmo</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Put these words away</source>
        <extracomment>ui/widgets/strip.py</extracomment>
        <translation>Quitar este aviso</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <extracomment>ui/widgets/week.py</extracomment>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>practised</source>
        <extracomment>ui/widgets/week.py</extracomment>
        <translation>practicó</translation>
    </message>
    <message>
        <source>No practice noted this week.</source>
        <extracomment>ui/widgets/week.py</extracomment>
        <translation>Esta semana no hay ninguna práctica anotada.</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/window.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Good morning</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Buenas noches</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths</source>
        <extracomment>ui/words.py</extracomment>
        <translation>
            <numerusform>{n} respiración</numerusform>
            <numerusform>{n} respiraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Paced breathing</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Respiración acompasada</translation>
    </message>
    <message>
        <source>Breathing with stays</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Respiración con pausas</translation>
    </message>
    <message>
        <source>Relaxation</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Relajación</translation>
    </message>
    <message>
        <source>Grounding</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Anclaje</translation>
    </message>
    <message>
        <source>Mindfulness</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Atención plena</translation>
    </message>
    <message>
        <source>Kindness</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Amabilidad</translation>
    </message>
    <message>
        <source>Imagery</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Side to side</source>
        <extracomment>ui/words.py</extracomment>
        <translation>De lado a lado</translation>
    </message>
    <message>
        <source>Sleep</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>The disk gave way while the new lock was saved; it cannot be seen whether the new one or the one before holds. Your records themselves were not touched.</source>
        <extracomment>vault/vault.py</extracomment>
        <translation>El disco falló mientras se guardaba el nuevo bloqueo; no se puede ver si vale el nuevo o el anterior. Sus registros en sí no se tocaron.</translation>
    </message>
    <message>
        <source>Choosing an anchor</source>
        <extracomment>content/blocks/anchor_choice.toml</extracomment>
        <translation>Elegir un punto de apoyo</translation>
    </message>
    <message>
        <source>Arriving</source>
        <extracomment>content/blocks/arrive.toml</extracomment>
        <translation>Llegar</translation>
    </message>
    <message>
        <source>Arriving, short</source>
        <extracomment>content/blocks/arrive_short.toml</extracomment>
        <translation>Llegar, corto</translation>
    </message>
    <message>
        <source>Coming back</source>
        <extracomment>content/blocks/return.toml</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Coming back, long</source>
        <extracomment>content/blocks/return_long.toml</extracomment>
        <translation>Volver, largo</translation>
    </message>
    <message>
        <source>Coming back, short</source>
        <extracomment>content/blocks/return_short.toml</extracomment>
        <translation>Volver, corto</translation>
    </message>
    <message>
        <source>Cautions for slow breathing</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation>Precauciones para la respiración lenta</translation>
    </message>
    <message>
        <source>Light-headed, tingling or short of air: breathe less, go a little faster, or stop. Your own breath knows the way.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation>Mareo, hormigueo o falta de aire: respire menos, vaya un poco más rápido, o pare. Su propia respiración conoce el camino.</translation>
    </message>
    <message>
        <source>Not while driving, in or near water, or at height.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation>No mientras conduce, ni en el agua o cerca de ella, ni en altura.</translation>
    </message>
    <message>
        <source>When you are pregnant, stay at 5.5 breaths a minute or faster.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation>Durante el embarazo, quédese en 5,5 respiraciones por minuto o más.</translation>
    </message>
    <message>
        <source>Slow breathing can lower blood pressure. With a heart or blood-pressure problem, or medicine for it, practise seated and ask your doctor first.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation>La respiración lenta puede bajar la presión arterial. Con un problema de corazón o de presión, o con medicación para ello, practique en posición sentada y pregunte antes a su médico.</translation>
    </message>
    <message>
        <source>With lung disease or breathlessness, 8 to 12 breaths a minute and no pause is a kinder pace.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation>Con una enfermedad pulmonar o si le falta el aire, de 8 a 12 respiraciones por minuto y ninguna pausa es un ritmo más amable.</translation>
    </message>
    <message>
        <source>With seizures or fainting in your history, practise seated and stop at the first sign of feeling odd.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation>Si ha tenido convulsiones o desmayos, practique en posición sentada y pare a la primera señal de algo raro.</translation>
    </message>
    <message>
        <source>If the feeling of not getting air frightens you, 8 to 10 breaths a minute is a kinder pace.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation>Si le asusta la sensación de no tener aire, de 8 a 10 respiraciones por minuto es un ritmo más amable.</translation>
    </message>
    <message>
        <source>If breath or throat are tied to bad memories, rest your attention on the hands, the feet or a sound instead.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation>Si la respiración o la garganta están unidas a malos recuerdos, deje descansar la atención en las manos, los pies o un sonido.</translation>
    </message>
    <message>
        <source>If you often feel unreal or far away, keep your eyes open and the practice short.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation>Si a menudo siente irrealidad o lejanía, mantenga los ojos abiertos y practique poco tiempo.</translation>
    </message>
    <message>
        <source>If you see or hear things that others do not, speak with your clinician before you practise.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation>Si oye o ve cosas que otros no perciben, hable con su profesional de salud antes de practicar.</translation>
    </message>
    <message>
        <source>If thoughts of suicide are near, talk to somebody first; grounding is the better practice for now.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation>Si hay pensamientos de suicidio cerca, hable primero con alguien; por ahora el anclaje es mejor práctica.</translation>
    </message>
    <message>
        <source>After surgery or with an injury, leave out whatever pulls or hurts.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation>Después de una operación o con una lesión, deje fuera lo que tire o duela.</translation>
    </message>
    <message>
        <source>On an infusion day, practise only before it, and only if the staff agree.</source>
        <extracomment>content/blocks/slow_breathing.toml</extracomment>
        <translation>En un día de infusión, practique solo antes, y solo si el personal está de acuerdo.</translation>
    </message>
    <message>
        <source>Heavy and warm</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>Pesado y cálido</translation>
    </message>
    <message>
        <source>Quiet phrases of heaviness and warmth, and a waking-up at the end.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>Frases tranquilas de pesadez y calor, y un despertar al final.</translation>
    </message>
    <message>
        <source>Sit or lean in a way that carries you. Eyes open is fine all the way.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>Siéntese o apóyese de una manera que le sostenga. Los ojos pueden estar abiertos todo el tiempo.</translation>
    </message>
    <message>
        <source>Say each phrase to yourself with the voice, three times. Nothing has to happen.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>Diga cada frase para sus adentros junto con la voz, tres veces. No tiene que pasar nada.</translation>
    </message>
    <message>
        <source>At the end take it back: fists, bend and stretch, eyes wide. Only at bedtime may this be left out.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>Al final, deshágalo: puños, doblar y estirar, ojos bien abiertos. Solo a la hora de dormir se puede dejar fuera.</translation>
    </message>
    <message>
        <source>The phrases are learnt one at a time over some weeks; begin with heaviness alone.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>Las frases se aprenden de una en una, a lo largo de unas semanas; empiece solo con la pesadez.</translation>
    </message>
    <message>
        <source>At bedtime.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>A la hora de dormir.</translation>
    </message>
    <message>
        <source>When the body is tense.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>Cuando el cuerpo está tenso.</translation>
    </message>
    <message>
        <source>Not when you feel far away or frozen, and not on an infusion day.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>No cuando sienta lejanía o bloqueo, ni en un día de infusión.</translation>
    </message>
    <message>
        <source>A review of 60 studies (35 randomised) found medium effects against controls in anxiety, mild to moderate depression and sleep, and none or slightly worse results than other psychological approaches. Its effect in psychosis, bipolar illness and acute stress is unexplored. We found no trial in PTSD.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>Una revisión de 60 estudios (35 aleatorizados) encontró efectos medianos frente a grupos de control en ansiedad, depresión leve a moderada y sueño, y ninguno o resultados algo peores que otros enfoques psicológicos. Su efecto en psicosis, trastorno bipolar y estrés agudo no se ha explorado. No encontramos ningún ensayo en TEPT.</translation>
    </message>
    <message>
        <source>Heaviness and lying still can feel like freezing. Move at once if it does, and look round.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>La pesadez y la quietud pueden parecerse a quedarse paralizado. Si es así, muévase enseguida y mire alrededor.</translation>
    </message>
    <message>
        <source>With strong worry about the heart, this practice is better left aside. The phrases about heart and belly are not used here.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>Con mucha preocupación por el corazón, es mejor dejar esta práctica a un lado. Aquí no se usan las frases sobre el corazón y el vientre.</translation>
    </message>
    <message>
        <source>The phrase about the heart is left out for everybody. With a heart problem, stop if you notice your heartbeat in a way that worries you.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>La frase sobre el corazón se deja fuera para todos. Con un problema de corazón, pare si nota el latido de una manera que le preocupa.</translation>
    </message>
    <message>
        <source>With seizures or fainting in your history, practise seated, and with company the first times.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>Si ha tenido convulsiones o desmayos, practique en posición sentada, y las primeras veces en compañía.</translation>
    </message>
    <message>
        <source>If noticing the body frightens you, keep your eyes open, and leave out the phrase about the breath.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>Si le asusta notar el cuerpo, mantenga los ojos abiertos y deje fuera la frase sobre la respiración.</translation>
    </message>
    <message>
        <source>If breath or throat are tied to bad memories, leave out the phrase about the breath.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>Si la respiración o la garganta están unidas a malos recuerdos, deje fuera la frase sobre la respiración.</translation>
    </message>
    <message>
        <source>It is put aside for people who often feel unreal, who see or hear things others do not, or who have thoughts of suicide, and on infusion days.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>Se aparta para quien a menudo siente irrealidad, ve u oye cosas que otros no perciben o tiene pensamientos de suicidio, y en los días de infusión.</translation>
    </message>
    <message>
        <source>The right arm</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>El brazo derecho</translation>
    </message>
    <message>
        <source>The left arm</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>El brazo izquierdo</translation>
    </message>
    <message>
        <source>Arms and legs</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>Brazos y piernas</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>First weeks: heaviness</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>Primeras semanas: pesadez</translation>
    </message>
    <message>
        <source>To begin with: the three phrases of heaviness, and the waking-up at the end.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>Para empezar: las tres frases de pesadez, y el despertar al final.</translation>
    </message>
    <message>
        <source>At bedtime</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>A la hora de dormir</translation>
    </message>
    <message>
        <source>The phrases alone, for the night. Nothing is taken back, and the screen goes dim.</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>Solo las frases, para la noche. No se deshace nada, y la pantalla se atenúa.</translation>
    </message>
    <message>
        <source>Into the night</source>
        <extracomment>content/exercises/autogenic_training.toml</extracomment>
        <translation>Hacia la noche</translation>
    </message>
    <message>
        <source>Slow tapping, side to side</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation>Toques lentos, de lado a lado</translation>
    </message>
    <message>
        <source>Three short sets of slow taps, left and right, with something calm in mind.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation>Tres series cortas de toques lentos, a izquierda y derecha, con algo tranquilo en mente.</translation>
    </message>
    <message>
        <source>Rest your hands on a table or on your thighs, or cross the arms and rest them on the upper arms. A hug is not needed.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation>Apoye las manos en una mesa o en los muslos, o cruce los brazos y apóyelas en la parte alta de los brazos. No hace falta abrazarse.</translation>
    </message>
    <message>
        <source>Choose something calm or plain: a colour, a thing in the room. No memories.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation>Elija algo tranquilo o sencillo: un color, una cosa de la habitación. Ningún recuerdo.</translation>
    </message>
    <message>
        <source>Tap slowly, left and right in turn, sixteen taps in twenty seconds. Feet can do it instead of hands.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation>Dé toques lentos, a izquierda y derecha por turno, dieciséis en veinte segundos. Los pies pueden hacerlo en lugar de las manos.</translation>
    </message>
    <message>
        <source>After each set, look round the room. If memories come, stop.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation>Después de cada serie, mire alrededor. Si vienen recuerdos, pare.</translation>
    </message>
    <message>
        <source>With something calm in mind, when your therapist has chosen it with you.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation>Con algo tranquilo en mente, cuando su terapeuta lo haya elegido con usted.</translation>
    </message>
    <message>
        <source>Not with a memory, and not on an infusion day.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation>No con un recuerdo, ni en un día de infusión.</translation>
    </message>
    <message>
        <source>The published form was made for working on trauma memories with a trained therapist. On one&apos;s own, with something calm only, it has not been tested in PTSD as far as we found.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation>La forma publicada se hizo para trabajar recuerdos traumáticos con un terapeuta formado. A solas, y solo con algo tranquilo, no se ha probado en TEPT, que hayamos encontrado.</translation>
    </message>
    <message>
        <source>Something calm only, in short sets. If a memory comes, stop, look round, and use Ground me.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation>Solo algo tranquilo, en series cortas. Si viene un recuerdo, pare, mire alrededor y use Anclarme.</translation>
    </message>
    <message>
        <source>If you often feel unreal or far away, this is put aside for now: grounding and moving are kinder.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation>Si a menudo siente irrealidad o lejanía, esto se aparta por ahora: anclarse y moverse es más amable.</translation>
    </message>
    <message>
        <source>If you see or hear things that others do not, or in a manic phase, this is put aside: speak with your clinician first.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation>Si oye o ve cosas que otros no perciben, o en una fase maníaca, esto se aparta: hable primero con su profesional de salud.</translation>
    </message>
    <message>
        <source>When thoughts of suicide are near, this is put aside: talk to somebody first; grounding is the better practice for now.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation>Cuando hay pensamientos de suicidio cerca, esto se aparta: hable primero con alguien; por ahora el anclaje es mejor práctica.</translation>
    </message>
    <message>
        <source>On an infusion day this is put aside, before and after.</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation>En un día de infusión esto se aparta, antes y después.</translation>
    </message>
    <message>
        <source>Something calm</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation>Algo tranquilo</translation>
    </message>
    <message>
        <source>First set</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation>Primera serie</translation>
    </message>
    <message>
        <source>Pause, and look round</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation>Pausa, y mirar alrededor</translation>
    </message>
    <message>
        <source>Second set</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation>Segunda serie</translation>
    </message>
    <message>
        <source>Third set</source>
        <extracomment>content/exercises/bilateral_tapping.toml</extracomment>
        <translation>Tercera serie</translation>
    </message>
    <message>
        <source>Body scan, from the feet up</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>Recorrido del cuerpo, de los pies hacia arriba</translation>
    </message>
    <message>
        <source>A slow visit to the outside of the body, one place after the other, with a home base.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>Una visita lenta por el contorno del cuerpo, un lugar tras otro, con un lugar base.</translation>
    </message>
    <message>
        <source>Sit or stand, with your eyes open if you like. Nobody has to lie down.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>Siéntese o quédese de pie, con los ojos abiertos si quiere. Nadie tiene que tumbarse.</translation>
    </message>
    <message>
        <source>Choose a home base first. You can go back to it at any time, for as long as you like.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>Elija primero un lugar base. Puede volver a él en cualquier momento, el tiempo que quiera.</translation>
    </message>
    <message>
        <source>Notice what is there: warm, cool, cloth, or nothing much. Nothing has to change.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>Note lo que hay: calor, fresco, tela, o casi nada. Nada tiene que cambiar.</translation>
    </message>
    <message>
        <source>Any place can be left out. Hands and feet alone, as islands, are a good first form.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>Cualquier lugar se puede dejar fuera. Solo manos y pies, como islas, es una buena forma para empezar.</translation>
    </message>
    <message>
        <source>Once other skills feel steady.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>Cuando otras habilidades ya se sientan firmes.</translation>
    </message>
    <message>
        <source>In the days after an infusion, hands and feet first.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>En los días después de una infusión, primero manos y pies.</translation>
    </message>
    <message>
        <source>In a trial with 102 veterans, the groups with body scan and with mindful breathing improved in PTSD and depression; those with slow breathing or sitting quietly did not. They practised 20 minutes at six weekly meetings, and at home. Many people in mindfulness courses meet hard moments too.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>En un ensayo con 102 veteranos, los grupos con recorrido del cuerpo y con respiración atenta mejoraron en TEPT y depresión; los de respiración lenta o de estar sentados en silencio, no. Practicaron 20 minutos en seis encuentros semanales, y en casa. En los cursos de atención plena muchas personas pasan también por momentos difíciles.</translation>
    </message>
    <message>
        <source>Turning to the body can bring memories, shame or a far-away feeling. Go back to your home base, or stop.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>Dirigirse al cuerpo puede traer recuerdos, vergüenza o sensación de lejanía. Vuelva a su lugar base, o pare.</translation>
    </message>
    <message>
        <source>If your distress goes up by two or more, stop and use Ground me.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>Si su malestar sube dos puntos o más, pare y use Anclarme.</translation>
    </message>
    <message>
        <source>Better left for later after a recent assault, in a flare of pain, or when eating and the body are a hard subject.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>Mejor dejarlo para más adelante después de una agresión reciente, con un brote de dolor, o cuando la comida y el cuerpo son un tema difícil.</translation>
    </message>
    <message>
        <source>After surgery, or with an injury or pain, leave out the places that hurt.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>Después de una operación, o con una lesión o dolor, deje fuera los lugares que duelen.</translation>
    </message>
    <message>
        <source>With panic, signs from the body can be alarming: hands and feet only, and keep it short.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>Con pánico, las señales del cuerpo pueden alarmar: solo manos y pies, y poco tiempo.</translation>
    </message>
    <message>
        <source>If breath or throat are tied to bad memories, take the hands, the feet or a sound as home base.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>Si la respiración o la garganta están unidas a malos recuerdos, tome como lugar base las manos, los pies o un sonido.</translation>
    </message>
    <message>
        <source>Your home base</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>Su lugar base</translation>
    </message>
    <message>
        <source>Feet</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>Pies</translation>
    </message>
    <message>
        <source>Lower legs</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>Pantorrillas y tobillos</translation>
    </message>
    <message>
        <source>Hands</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>Manos</translation>
    </message>
    <message>
        <source>Arms and shoulders</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>Brazos y hombros</translation>
    </message>
    <message>
        <source>Back against the chair</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>La espalda contra la silla</translation>
    </message>
    <message>
        <source>Face and scalp</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>Cara y cabeza</translation>
    </message>
    <message>
        <source>The whole outline, or your home base</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>El contorno entero, o su lugar base</translation>
    </message>
    <message>
        <source>Islands: feet and hands</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>Islas: pies y manos</translation>
    </message>
    <message>
        <source>Feet and hands only, with a home base: a good first form.</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>Solo pies y manos, con un lugar base: una buena forma para empezar.</translation>
    </message>
    <message>
        <source>Between the islands</source>
        <extracomment>content/exercises/body_scan.toml</extracomment>
        <translation>Entre las islas</translation>
    </message>
    <message>
        <source>Box breathing</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation>Respiración en cuadrado</translation>
    </message>
    <message>
        <source>Four even sides: in, stay, out, stay, four seconds each.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation>Cuatro lados iguales: tomar aire, pausa, soltar, pausa, cuatro segundos cada uno.</translation>
    </message>
    <message>
        <source>Follow the four sides of the square: in, stay, out, stay.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation>Siga los cuatro lados del cuadrado: tomar aire, pausa, soltar, pausa.</translation>
    </message>
    <message>
        <source>Stay softly. Nothing is pressed or locked.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation>Quédese con suavidad. Nada se aprieta ni se bloquea.</translation>
    </message>
    <message>
        <source>If you want air, breathe. You can leave the square and come back whenever you like.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation>Si quiere aire, respire. Puede salir del cuadrado y volver cuando quiera.</translation>
    </message>
    <message>
        <source>While waiting.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation>Mientras espera.</translation>
    </message>
    <message>
        <source>When anger rises.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation>Cuando sube la ira.</translation>
    </message>
    <message>
        <source>Before a demanding task.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation>Antes de una tarea exigente.</translation>
    </message>
    <message>
        <source>Not for panic, for a flashback, for falling asleep, or on an infusion day.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation>No para el pánico, una reviviscencia o conciliar el sueño, ni en un día de infusión.</translation>
    </message>
    <message>
        <source>Box breathing was one arm of a trial with healthy adults. It is taught in the military and the police. We found no trial in PTSD.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation>La respiración en cuadrado fue uno de los grupos de un ensayo con adultos sanos. Se enseña en el ejército y en la policía. No encontramos ningún ensayo en TEPT.</translation>
    </message>
    <message>
        <source>Never in water, while driving, or standing at height.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation>Nunca en el agua, conduciendo, ni de pie en altura.</translation>
    </message>
    <message>
        <source>If you feel short of air, breathe, let it go its own way, and stop here for today.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation>Si siente falta de aire, respire, déjelo ir a su manera, y pare aquí por hoy.</translation>
    </message>
    <message>
        <source>Staying between breaths does not suit pregnancy; heart disease, an uneven heartbeat, a recent heart attack or stroke, uncontrolled blood pressure; COPD, severe asthma or any breathlessness; epilepsy or fainting; glaucoma or recent eye, chest or abdominal surgery; or panic with a fear of suffocating.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation>Quedarse entre respiraciones no conviene en el embarazo; con enfermedad del corazón, latido irregular, infarto o ictus reciente o presión arterial sin controlar; con EPOC, asma grave o cualquier falta de aire; con epilepsia o desmayos; con glaucoma u operación reciente de ojos, pecho o abdomen; ni con pánico y miedo a asfixiarse.</translation>
    </message>
    <message>
        <source>After trauma that involved the breath or the throat, this practice is put aside.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation>Después de un trauma que afectó a la respiración o la garganta, esta práctica se aparta.</translation>
    </message>
    <message>
        <source>Four even sides</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation>Cuatro lados iguales</translation>
    </message>
    <message>
        <source>No-hold box</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation>Cuadrado sin pausas</translation>
    </message>
    <message>
        <source>Four seconds in and four seconds out, with nothing to hold.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation>Cuatro segundos tomando aire y cuatro soltándolo, sin retener nada.</translation>
    </message>
    <message>
        <source>Follow two even sides: in and out, four seconds each. There is nothing to hold.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation>Siga dos lados iguales: tomar y soltar el aire, cuatro segundos cada uno. No hay nada que retener.</translation>
    </message>
    <message>
        <source>Two even sides</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation>Dos lados iguales</translation>
    </message>
    <message>
        <source>One stay</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation>Una pausa</translation>
    </message>
    <message>
        <source>In, stay, out: four seconds each, and straight on to the next breath.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation>Tomar aire, pausa, soltar: cuatro segundos cada uno, y enseguida la siguiente respiración.</translation>
    </message>
    <message>
        <source>Follow three even sides: in, stay, out.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation>Siga tres lados iguales: tomar aire, pausa, soltar.</translation>
    </message>
    <message>
        <source>Stay softly. If you want air, breathe.</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation>Quédese con suavidad. Si quiere aire, respire.</translation>
    </message>
    <message>
        <source>Three even sides</source>
        <extracomment>content/exercises/box_breathing.toml</extracomment>
        <translation>Tres lados iguales</translation>
    </message>
    <message>
        <source>Counting breaths</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation>Contar respiraciones</translation>
    </message>
    <message>
        <source>Count breaths out from one to nine, and begin again at one.</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation>Contar las espiraciones de uno a nueve, y volver a empezar en uno.</translation>
    </message>
    <message>
        <source>Let the breath go its own way, and count each breath out: one to nine, then one again.</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation>Deje que la respiración vaya a su manera y cuente cada vez que suelta el aire: de uno a nueve, y otra vez uno.</translation>
    </message>
    <message>
        <source>When the count is lost, go back to one, kindly. That happens to everyone.</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation>Cuando pierda la cuenta, vuelva a uno con amabilidad. Le pasa a todo el mundo.</translation>
    </message>
    <message>
        <source>Finger taps, small presses of a foot, or sounds can be counted instead of breaths.</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation>En lugar de respiraciones se pueden contar toques de un dedo, pequeñas presiones de un pie, o sonidos.</translation>
    </message>
    <message>
        <source>A key press at nine is there if you like. Nothing is shown unless you ask for it.</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation>Si quiere, puede pulsar una tecla en el nueve. No se muestra nada si usted no lo pide.</translation>
    </message>
    <message>
        <source>When thoughts go round and round.</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation>Cuando los pensamientos dan vueltas.</translation>
    </message>
    <message>
        <source>Breath counting has been tested as a way to measure mindfulness, in people without PTSD. We found no trial of it as a practice for PTSD.</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation>Contar respiraciones se ha probado como manera de medir la atención plena, en personas sin TEPT. No encontramos ningún ensayo de ello como práctica para el TEPT.</translation>
    </message>
    <message>
        <source>If you want it to be perfect, let the numbers be rough, or count sounds or finger taps.</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation>Si quiere que sea perfecto, deje que los números sean aproximados, o cuente sonidos o toques de un dedo.</translation>
    </message>
    <message>
        <source>How to count</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation>Cómo contar</translation>
    </message>
    <message>
        <source>Counting</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation>Contar</translation>
    </message>
    <message>
        <source>One to ten</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation>De uno a diez</translation>
    </message>
    <message>
        <source>Count breaths out from one to ten, and begin again at one.</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation>Contar las espiraciones de uno a diez, y volver a empezar en uno.</translation>
    </message>
    <message>
        <source>Let the breath go its own way, and count each breath out: one to ten, then one again.</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation>Deje que la respiración vaya a su manera y cuente cada vez que suelta el aire: de uno a diez, y otra vez uno.</translation>
    </message>
    <message>
        <source>A key press at ten is there if you like. Nothing is shown unless you ask for it.</source>
        <extracomment>content/exercises/breath_counting.toml</extracomment>
        <translation>Si quiere, puede pulsar una tecla en el diez. No se muestra nada si usted no lo pide.</translation>
    </message>
    <message>
        <source>Breathing retraining</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation>Reaprender a respirar</translation>
    </message>
    <message>
        <source>An ordinary breath in, a long breath out with a word of your own, and a short wait.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation>Una inspiración normal, una espiración larga con una palabra suya, y una espera corta.</translation>
    </message>
    <message>
        <source>Choose a word for the breath out, such as calm or easy.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation>Elija una palabra para soltar el aire, como calma o tranquilo.</translation>
    </message>
    <message>
        <source>Breathe in through the nose for three seconds: a breath of ordinary size, not a big one.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation>Tome aire por la nariz durante tres segundos: una respiración de tamaño normal, no grande.</translation>
    </message>
    <message>
        <source>Let it out slowly for five seconds, and stretch your word over it in silence.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation>Suéltelo despacio durante cinco segundos, y alargue su palabra sobre él en silencio.</translation>
    </message>
    <message>
        <source>Wait for a count of four before the next breath. If waiting feels tight, take the form without it.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation>Espere hasta contar cuatro antes de la siguiente respiración. Si la espera agobia, tome la forma sin ella.</translation>
    </message>
    <message>
        <source>As daily practice.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation>Como práctica diaria.</translation>
    </message>
    <message>
        <source>After exposure homework, not during it.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation>Después de las tareas de exposición, no durante ellas.</translation>
    </message>
    <message>
        <source>For panic, the form without the wait.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation>Para el pánico, la forma sin espera.</translation>
    </message>
    <message>
        <source>It is one part of prolonged exposure, which as a whole is well supported. In a trial, breathing retraining neither added to nor took away from what education did, and proof that coping skills add to exposure is largely lacking.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation>Es una parte de la exposición prolongada, que en conjunto está bien respaldada. En un ensayo, reaprender a respirar ni añadió ni quitó nada a lo que hizo la información, y faltan en gran medida pruebas de que las habilidades de afrontamiento añadan algo a la exposición.</translation>
    </message>
    <message>
        <source>A skill for the stress of every day. It is not meant for use during imaginal or in vivo exposure; there the app offers no breathing.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation>Una habilidad para el estrés de cada día. No está pensada para usarla durante la exposición en imaginación o en vivo; allí la aplicación no ofrece respiración.</translation>
    </message>
    <message>
        <source>With kidney disease, or diabetes with acidosis, ask your doctor before slow breathing.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation>Con una enfermedad renal, o diabetes con acidosis, pregunte a su médico antes de respirar lento.</translation>
    </message>
    <message>
        <source>The wait after the breath out can feel like not getting air. The form without it suits you better.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation>La espera después de soltar el aire puede sentirse como falta de aire. Le conviene más la forma sin espera.</translation>
    </message>
    <message>
        <source>Your word</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation>Su palabra</translation>
    </message>
    <message>
        <source>In, your word, and wait</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation>Tomar aire, su palabra, y esperar</translation>
    </message>
    <message>
        <source>Without the wait</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation>Sin la espera</translation>
    </message>
    <message>
        <source>An ordinary breath in, and a long breath out with a word of your own. Nothing to wait for.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation>Una inspiración normal, y una espiración larga con una palabra suya. Nada que esperar.</translation>
    </message>
    <message>
        <source>Go straight on to the next breath.</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation>Pase enseguida a la siguiente respiración.</translation>
    </message>
    <message>
        <source>In, and your word</source>
        <extracomment>content/exercises/breathing_retraining_pe.toml</extracomment>
        <translation>Tomar aire, y su palabra</translation>
    </message>
    <message>
        <source>A calm place</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Un lugar tranquilo</translation>
    </message>
    <message>
        <source>A calm place, real or imagined, with a word that can bring a little of it back.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Un lugar tranquilo, real o imaginado, con una palabra que puede traer un poco de él.</translation>
    </message>
    <message>
        <source>Choose a place that is calm: real, imagined, from a film, or only a colour. No people, and no tie to the trauma.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Elija un lugar tranquilo: real, imaginado, de una película, o solo un color. Sin personas, y sin relación con el trauma.</translation>
    </message>
    <message>
        <source>See it, hear it, feel the air and the ground there. Only as clear as it comes.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Véalo, óigalo, sienta allí el aire y el suelo. Solo tan claro como venga.</translation>
    </message>
    <message>
        <source>Give it a short word. Then step out to the room, and back once: that switch is the practice.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Dele una palabra corta. Luego salga a la habitación, y vuelva una vez: ese cambio es la práctica.</translation>
    </message>
    <message>
        <source>If the picture turns bad: step out, eyes open, and choose a plainer one, or take Looking round.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Si la imagen se tuerce: salga, con los ojos abiertos, y elija una más sencilla, o tome Mirar alrededor.</translation>
    </message>
    <message>
        <source>If pictures do not come to you, take a photograph.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Si no le vienen imágenes, tome una fotografía.</translation>
    </message>
    <message>
        <source>Before sleep, but not after a nightmare.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Antes de dormir, pero no después de una pesadilla.</translation>
    </message>
    <message>
        <source>In the days before an infusion, to have your word ready.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>En los días antes de una infusión, para tener lista su palabra.</translation>
    </message>
    <message>
        <source>After exposure homework has ended.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Cuando han terminado las tareas de exposición.</translation>
    </message>
    <message>
        <source>Not when you feel far away, and not on an infusion day.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>No cuando sienta lejanía, ni en un día de infusión.</translation>
    </message>
    <message>
        <source>It is used to prepare for work on trauma in one well-known method. We know of no trial of it alone.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Se usa para preparar el trabajo con el trauma en un método conocido. No sabemos de ningún ensayo de ello por separado.</translation>
    </message>
    <message>
        <source>A picture can turn bad. Step out, eyes open, and choose a plainer one, or take Looking round.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Una imagen se puede torcer. Salga, con los ojos abiertos, y elija una más sencilla, o tome Mirar alrededor.</translation>
    </message>
    <message>
        <source>If breath or throat are tied to bad memories, choose a wide, open place, without water.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Si la respiración o la garganta están unidas a malos recuerdos, elija un lugar amplio y abierto, sin agua.</translation>
    </message>
    <message>
        <source>Choosing a place</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Elegir un lugar</translation>
    </message>
    <message>
        <source>What you see</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Lo que ve</translation>
    </message>
    <message>
        <source>What you hear</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Lo que oye</translation>
    </message>
    <message>
        <source>Air and ground</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Aire y suelo</translation>
    </message>
    <message>
        <source>A word for it</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Una palabra para él</translation>
    </message>
    <message>
        <source>Out, and back once</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Salir, y volver una vez</translation>
    </message>
    <message>
        <source>With a photograph</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Con una fotografía</translation>
    </message>
    <message>
        <source>A photograph of a calm place, with a word that can bring a little of it back.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Una fotografía de un lugar tranquilo, con una palabra que puede traer un poco de él.</translation>
    </message>
    <message>
        <source>Have a photograph at hand: a calm place, no people, and no tie to the trauma.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Tenga a mano una fotografía: un lugar tranquilo, sin personas, y sin relación con el trauma.</translation>
    </message>
    <message>
        <source>Look at it, and let your eyes go back to the room whenever you like.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Mírela, y deje que los ojos vuelvan a la habitación cuando quieran.</translation>
    </message>
    <message>
        <source>Give it a short word. Then look away, and back once: that switch is the practice.</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Dele una palabra corta. Luego aparte la mirada, y vuelva una vez: ese cambio es la práctica.</translation>
    </message>
    <message>
        <source>Choosing a photograph</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Elegir una fotografía</translation>
    </message>
    <message>
        <source>Away, and back once</source>
        <extracomment>content/exercises/calm_place.toml</extracomment>
        <translation>Apartar la mirada, y volver una vez</translation>
    </message>
    <message>
        <source>Setting aside for now</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation>Apartarlo por ahora</translation>
    </message>
    <message>
        <source>Put what is left over from today aside, in one piece, until you open it with your therapist.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation>Apartar lo que queda del día, de una pieza, hasta que lo abra con su terapeuta.</translation>
    </message>
    <message>
        <source>Choose something that can hold things: a vault, a box, a file, or an open shelf.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation>Elija algo que pueda guardar cosas: una cámara, una caja, un archivador, o un estante abierto.</translation>
    </message>
    <message>
        <source>Put in what is left over from today as one parcel, without opening it.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation>Meta lo que queda del día como un solo paquete, sin abrirlo.</translation>
    </message>
    <message>
        <source>Place it with someone you trust, or at the clinic.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation>Déjelo con alguien de confianza, o en la clínica.</translation>
    </message>
    <message>
        <source>It is put aside until the next appointment, not for good: name the day on which it will be opened.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation>Queda apartado hasta la próxima cita, no para siempre: nombre el día en que se abrirá.</translation>
    </message>
    <message>
        <source>At the end of an appointment.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation>Al final de una cita.</translation>
    </message>
    <message>
        <source>After exposure homework, only if your therapist wants it.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation>Después de las tareas de exposición, solo si su terapeuta lo quiere.</translation>
    </message>
    <message>
        <source>It is taught in trauma work to put things aside between appointments. We know of no trial of it alone.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation>En el trabajo con el trauma se enseña para apartar cosas entre citas. No sabemos de ningún ensayo de ello por separado.</translation>
    </message>
    <message>
        <source>Setting aside can turn into avoiding, which goes against exposure work: your therapist decides when it is used.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation>Apartar puede convertirse en evitar, y eso va contra el trabajo de exposición: su terapeuta decide cuándo se usa.</translation>
    </message>
    <message>
        <source>If closed or locked places are tied to bad memories, take the form with an open shelf.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation>Si los lugares cerrados o con llave están unidos a malos recuerdos, tome la forma con un estante abierto.</translation>
    </message>
    <message>
        <source>If breath or throat are tied to bad memories, take the form with an open shelf.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation>Si la respiración o la garganta están unidas a malos recuerdos, tome la forma con un estante abierto.</translation>
    </message>
    <message>
        <source>Something that holds things</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation>Algo que guarda cosas</translation>
    </message>
    <message>
        <source>How it is made</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation>Cómo está hecho</translation>
    </message>
    <message>
        <source>One parcel</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation>Un paquete</translation>
    </message>
    <message>
        <source>Close and lock</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation>Cerrar con llave</translation>
    </message>
    <message>
        <source>Where it stays</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation>Dónde se queda</translation>
    </message>
    <message>
        <source>An open shelf</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation>Un estante abierto</translation>
    </message>
    <message>
        <source>Put what is left over from today on an open shelf, until you take it up with your therapist.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation>Poner lo que queda del día en un estante abierto, hasta que lo retome con su terapeuta.</translation>
    </message>
    <message>
        <source>Choose an open shelf. Nothing is closed, and nothing is locked.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation>Elija un estante abierto. Nada se cierra, y nada se cierra con llave.</translation>
    </message>
    <message>
        <source>Put what is left over from today on it as one parcel, without opening it.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation>Ponga en él lo que queda del día como un solo paquete, sin abrirlo.</translation>
    </message>
    <message>
        <source>Leave it with someone you trust, or at the clinic.</source>
        <extracomment>content/exercises/containment_imagery.toml</extracomment>
        <translation>Déjelo con alguien de confianza, o en la clínica.</translation>
    </message>
    <message>
        <source>A step back</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Cyclic sighing</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation>Suspiro cíclico</translation>
    </message>
    <message>
        <source>A breath in, a second small sip, and a long, slow breath out.</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation>Una inspiración, un segundo sorbo pequeño, y una espiración larga y lenta.</translation>
    </message>
    <message>
        <source>Breathe in through the nose until it feels comfortably full.</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation>Tome aire por la nariz hasta sentirse lleno con comodidad.</translation>
    </message>
    <message>
        <source>Take one more short sip of air.</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation>Tome un sorbo corto más de aire.</translation>
    </message>
    <message>
        <source>Let it all go in one long, slow breath out, through the lips or the nose.</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation>Suéltelo todo en una espiración larga y lenta, por los labios o por la nariz.</translation>
    </message>
    <message>
        <source>Rest a moment before the next one.</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation>Descanse un momento antes del siguiente.</translation>
    </message>
    <message>
        <source>When stress spikes.</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation>Cuando el estrés se dispara.</translation>
    </message>
    <message>
        <source>After an appointment has ended.</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation>Después de que haya terminado una cita.</translation>
    </message>
    <message>
        <source>In a remote trial with healthy adults, five minutes a day for 28 days lifted mood more than mindfulness did, and cyclic sighing did best. It was not studied in PTSD. The trial gave no fixed seconds; the seconds here are ours.</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation>En un ensayo a distancia con adultos sanos, cinco minutos al día durante 28 días levantaron el ánimo más que la atención plena, y el suspiro cíclico fue el que más. No se estudió en TEPT. El ensayo no daba segundos fijos; los de aquí son nuestros.</translation>
    </message>
    <message>
        <source>Many large sighs can make you light-headed: keep them comfortable, and no more than five minutes.</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation>Muchos suspiros grandes pueden marear: que sean cómodos, y no más de cinco minutos.</translation>
    </message>
    <message>
        <source>With panic, people often sigh a lot already: the quick form only, or leave it out.</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation>Con pánico, a menudo ya se suspira mucho: solo la forma rápida, o déjelo.</translation>
    </message>
    <message>
        <source>If the lips get dry, breathing out through the nose is fine.</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation>Si se secan los labios, se puede soltar el aire por la nariz.</translation>
    </message>
    <message>
        <source>Two to try</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation>Dos para probar</translation>
    </message>
    <message>
        <source>Sighing</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation>Suspirar</translation>
    </message>
    <message>
        <source>Three sighs</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation>Tres suspiros</translation>
    </message>
    <message>
        <source>Three sighs in half a minute, for a spike of stress.</source>
        <extracomment>content/exercises/cyclic_sighing.toml</extracomment>
        <translation>Tres suspiros en medio minuto, para un pico de estrés.</translation>
    </message>
    <message>
        <source>Belly breathing</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation>Respiración con el vientre</translation>
    </message>
    <message>
        <source>Low, quiet breaths: three seconds in, four out, and a short rest.</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation>Respiraciones bajas y tranquilas: tres segundos tomando aire, cuatro soltándolo, y un descanso corto.</translation>
    </message>
    <message>
        <source>Rest a hand on the belly, on the ribs or on the arm of the chair, whichever suits you.</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation>Apoye una mano en el vientre, en las costillas o en el brazo de la silla, lo que le convenga.</translation>
    </message>
    <message>
        <source>Let the breath come in through the nose, low and quiet, and go out softly.</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation>Deje que el aire entre por la nariz, bajo y tranquilo, y salga con suavidad.</translation>
    </message>
    <message>
        <source>Small breaths are right; there is no need to fill up.</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation>Lo correcto es respirar poco; no hace falta llenarse.</translation>
    </message>
    <message>
        <source>As the first breathing skill to learn.</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation>Como primera habilidad de respiración que aprender.</translation>
    </message>
    <message>
        <source>Before learning breathing retraining.</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation>Antes de Reaprender a respirar.</translation>
    </message>
    <message>
        <source>A review of many trials counts slow, low breathing among the practices that help with stress. In a pilot with 12 veterans, one session of this breathing alone did not change PTSD symptoms.</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation>Una revisión de muchos ensayos cuenta la respiración lenta y baja entre las prácticas que ayudan con el estrés. En un piloto con 12 veteranos, una sola sesión de esta respiración no cambió los síntomas de TEPT.</translation>
    </message>
    <message>
        <source>Large breaths can make you dizzy: keep them small.</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation>Respirar mucho puede marear: que sea poco.</translation>
    </message>
    <message>
        <source>After abdominal surgery or late in pregnancy, leave out any pressing of the hand.</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation>Después de una operación abdominal o al final del embarazo, no apriete con la mano.</translation>
    </message>
    <message>
        <source>Low and quiet</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation>Bajo y tranquilo</translation>
    </message>
    <message>
        <source>Low, soft breaths</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation>Respiraciones bajas y suaves</translation>
    </message>
    <message>
        <source>In your own time</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation>A su tiempo</translation>
    </message>
    <message>
        <source>Let the breath come and go at its own pace. Nothing counts it.</source>
        <extracomment>content/exercises/diaphragmatic_breathing.toml</extracomment>
        <translation>Deje que la respiración vaya y venga a su ritmo. Nada la cuenta.</translation>
    </message>
    <message>
        <source>Extended exhale</source>
        <extracomment>content/exercises/extended_exhale.toml</extracomment>
        <translation>Espiración larga</translation>
    </message>
    <message>
        <source>Three seconds in, and a long, easy six seconds out.</source>
        <extracomment>content/exercises/extended_exhale.toml</extracomment>
        <translation>Tres segundos tomando aire, y seis segundos largos y fáciles soltándolo.</translation>
    </message>
    <message>
        <source>Breathe in gently for three seconds.</source>
        <extracomment>content/exercises/extended_exhale.toml</extracomment>
        <translation>Tome aire con suavidad durante tres segundos.</translation>
    </message>
    <message>
        <source>Let the breath out slowly for six, as if you were cooling soup.</source>
        <extracomment>content/exercises/extended_exhale.toml</extracomment>
        <translation>Suelte el aire despacio durante seis, como si enfriara una sopa.</translation>
    </message>
    <message>
        <source>Let some air stay; there is no need to empty out.</source>
        <extracomment>content/exercises/extended_exhale.toml</extracomment>
        <translation>Deje que quede algo de aire; no hace falta vaciarse.</translation>
    </message>
    <message>
        <source>When anxiety is rising.</source>
        <extracomment>content/exercises/extended_exhale.toml</extracomment>
        <translation>Cuando sube la ansiedad.</translation>
    </message>
    <message>
        <source>After a nightmare, with eyes open.</source>
        <extracomment>content/exercises/extended_exhale.toml</extracomment>
        <translation>Después de una pesadilla, con los ojos abiertos.</translation>
    </message>
    <message>
        <source>A review of many trials finds slow breathing helpful for stress. Trials of the long out-breath itself are mixed, and none was done in PTSD as far as we found.</source>
        <extracomment>content/exercises/extended_exhale.toml</extracomment>
        <translation>Una revisión de muchos ensayos encuentra útil la respiración lenta para el estrés. Los ensayos de la espiración larga en sí son dispares, y ninguno se hizo en TEPT, que hayamos encontrado.</translation>
    </message>
    <message>
        <source>Let the out-breath be easy; there is no need to empty the lungs.</source>
        <extracomment>content/exercises/extended_exhale.toml</extracomment>
        <translation>Que la espiración sea fácil; no hace falta vaciar los pulmones.</translation>
    </message>
    <message>
        <source>With asthma or COPD, pursed lips and a shorter out-breath may be easier.</source>
        <extracomment>content/exercises/extended_exhale.toml</extracomment>
        <translation>Con asma o EPOC, puede ser más fácil con los labios fruncidos y una espiración más corta.</translation>
    </message>
    <message>
        <source>A long, easy out</source>
        <extracomment>content/exercises/extended_exhale.toml</extracomment>
        <translation>Una espiración larga y fácil</translation>
    </message>
    <message>
        <source>4-7-8 breathing</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation>Respiración 4-7-8</translation>
    </message>
    <message>
        <source>Four breaths: four seconds in, a soft stay of seven, and eight seconds out.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation>Cuatro respiraciones: cuatro segundos tomando aire, una pausa suave de siete, y ocho soltándolo.</translation>
    </message>
    <message>
        <source>Breathe in through the nose for four seconds.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation>Tome aire por la nariz durante cuatro segundos.</translation>
    </message>
    <message>
        <source>Stay softly for seven. Nothing is pressed or locked.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation>Quédese con suavidad durante siete. Nada se aprieta ni se bloquea.</translation>
    </message>
    <message>
        <source>Let the breath out through the lips for eight.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation>Suelte el aire por los labios durante ocho.</translation>
    </message>
    <message>
        <source>Four breaths are enough. If you want air, breathe.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation>Bastan cuatro respiraciones. Si quiere aire, respire.</translation>
    </message>
    <message>
        <source>The form 4-4-8 has a shorter stay, and is the gentler one to begin with.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation>La forma 4-4-8 tiene una pausa más corta, y es la más suave para empezar.</translation>
    </message>
    <message>
        <source>At bedtime, for those who like it.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation>A la hora de dormir, para quien le guste.</translation>
    </message>
    <message>
        <source>Not for panic, for a flashback, or on an infusion day.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation>No para el pánico ni una reviviscencia, ni en un día de infusión.</translation>
    </message>
    <message>
        <source>In healthy people of 19 to 25, three rounds of six such breaths lowered heart rate and the upper blood pressure. A 4-4-8 form was studied in 15 healthy men. We found no trial in PTSD.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation>En personas sanas de 19 a 25 años, tres vueltas de seis respiraciones así bajaron el pulso y la presión arterial máxima (la sistólica). Una forma 4-4-8 se estudió en 15 hombres sanos. No encontramos ningún ensayo en TEPT.</translation>
    </message>
    <message>
        <source>This has the longest stay between breaths in the library. Feeling light-headed is common: breathe as you usually do, and stop here for today.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation>Tiene la pausa más larga entre respiraciones de la biblioteca. Es frecuente sentir mareo: respire como suele hacerlo, y pare aquí por hoy.</translation>
    </message>
    <message>
        <source>Eight breaths are the most, and only after about a month of practice with four.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation>Ocho respiraciones son el máximo, y solo después de más o menos un mes de práctica con cuatro.</translation>
    </message>
    <message>
        <source>Four, seven, eight</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation>Cuatro, siete, ocho</translation>
    </message>
    <message>
        <source>Ordinary breathing</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation>Respiración de siempre</translation>
    </message>
    <message>
        <source>4-4-8, gentler</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation>4-4-8, más suave</translation>
    </message>
    <message>
        <source>Four breaths: four seconds in, a short soft stay of four, and eight seconds out.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation>Cuatro respiraciones: cuatro segundos tomando aire, una pausa suave y corta de cuatro, y ocho soltándolo.</translation>
    </message>
    <message>
        <source>Stay softly for four. Nothing is pressed or locked.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation>Quédese con suavidad durante cuatro. Nada se aprieta ni se bloquea.</translation>
    </message>
    <message>
        <source>Four, four, eight</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation>Cuatro, cuatro, ocho</translation>
    </message>
    <message>
        <source>Four breaths for the night. Nothing follows them; the screen goes dim.</source>
        <extracomment>content/exercises/four_seven_eight.toml</extracomment>
        <translation>Cuatro respiraciones para la noche. No sigue nada; la pantalla se atenúa.</translation>
    </message>
    <message>
        <source>Gentle seated stretch</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation>Estiramientos suaves en la silla</translation>
    </message>
    <message>
        <source>Small, easy movements in a chair, with a choice in every one.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation>Movimientos pequeños y fáciles en una silla, con una elección en cada uno.</translation>
    </message>
    <message>
        <source>Sit on a firm chair, or stand if you like that better.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation>Siéntese en una silla firme, o quédese de pie si le gusta más.</translation>
    </message>
    <message>
        <source>Each movement is an offer: smaller, larger, another one or none at all.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation>Cada movimiento es una oferta: más pequeño, más grande, otro, o ninguno.</translation>
    </message>
    <message>
        <source>Stop before anything pulls or hurts. The head stays above the heart.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation>Pare antes de que algo tire o duela. La cabeza queda por encima del corazón.</translation>
    </message>
    <message>
        <source>After exposure homework.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation>Después de las tareas de exposición.</translation>
    </message>
    <message>
        <source>When the body is tense, or has been still for long.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation>Cuando el cuerpo está tenso, o lleva mucho tiempo quieto.</translation>
    </message>
    <message>
        <source>When staying still unsettles you.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation>Cuando quedarse quieto le inquieta.</translation>
    </message>
    <message>
        <source>In the week after an infusion, from the next day on.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation>En la semana después de una infusión, desde el día siguiente.</translation>
    </message>
    <message>
        <source>Trauma-sensitive yoga, ten weekly one-hour groups with a facilitator, did as well as an established talking approach in women veterans, and more of them finished (grade B). That was a group with a facilitator; this short form has not been studied.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation>El yoga sensible al trauma, diez grupos semanales de una hora con una persona que guía, fue tan bien como un enfoque de conversación establecido en mujeres veteranas, y lo terminaron más de ellas (grado B). Era un grupo guiado; esta forma corta no se ha estudiado.</translation>
    </message>
    <message>
        <source>Leave out whatever hurts. With an injury, ask whoever looks after it what suits you.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation>Deje fuera lo que duela. Con una lesión, pregunte a quien la atiende qué le conviene.</translation>
    </message>
    <message>
        <source>With high or low blood pressure or a heart problem, keep the head up, and rise slowly.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation>Con la presión alta o baja o un problema de corazón, mantenga la cabeza arriba y levántese despacio.</translation>
    </message>
    <message>
        <source>When you are pregnant, keep the side bend and the rounding of the back small, or leave them out.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation>Durante el embarazo, que la inclinación lateral y la curva de la espalda sean pequeñas, o déjelas fuera.</translation>
    </message>
    <message>
        <source>With lung disease or breathlessness, rest between the movements for as long as you like.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation>Con una enfermedad pulmonar o si le falta el aire, descanse entre los movimientos cuanto quiera.</translation>
    </message>
    <message>
        <source>With seizures or fainting in your history, stay seated for all of it.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation>Si ha tenido convulsiones o desmayos, haga todo en la silla.</translation>
    </message>
    <message>
        <source>After surgery, or with an injury or pain, leave out whatever pulls or hurts.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation>Después de una operación, o con una lesión o dolor, deje fuera lo que tire o duela.</translation>
    </message>
    <message>
        <source>Not on an infusion day until the clinic says that you may move about.</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation>No en un día de infusión, hasta que la clínica diga que puede moverse.</translation>
    </message>
    <message>
        <source>Neck</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation>Hombros</translation>
    </message>
    <message>
        <source>Arms</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation>Brazos</translation>
    </message>
    <message>
        <source>To the side</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation>Hacia un lado</translation>
    </message>
    <message>
        <source>Ankles and calves</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation>Tobillos y pantorrillas</translation>
    </message>
    <message>
        <source>A moment of rest</source>
        <extracomment>content/exercises/gentle_stretch.toml</extracomment>
        <translation>Un momento de descanso</translation>
    </message>
    <message>
        <source>5-4-3-2-1 senses</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation>Sentidos 5-4-3-2-1</translation>
    </message>
    <message>
        <source>Five things to see, four to touch, three to hear, two to smell, one to taste.</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation>Cinco cosas que ver, cuatro que tocar, tres que oír, dos que oler, una que saborear.</translation>
    </message>
    <message>
        <source>Look, touch and listen: each step asks for a few things that are around you now.</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation>Mire, toque y escuche: cada paso pide unas pocas cosas que están ahora a su alrededor.</translation>
    </message>
    <message>
        <source>Say them out loud if you can, or just notice them.</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation>Dígalas en voz alta si puede, o solo dese cuenta de ellas.</translation>
    </message>
    <message>
        <source>Move on with a key when you are ready. Any sense can be skipped.</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation>Siga con una tecla cuando quiera. Cualquier sentido se puede saltar.</translation>
    </message>
    <message>
        <source>In a flashback.</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation>En una reviviscencia.</translation>
    </message>
    <message>
        <source>When you feel unreal or far away.</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation>Cuando siente irrealidad o lejanía.</translation>
    </message>
    <message>
        <source>In a panic.</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation>En un ataque de pánico.</translation>
    </message>
    <message>
        <source>It stands in many trauma manuals. We found no trial of this technique alone.</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation>Está en muchos manuales sobre el trauma. No encontramos ningún ensayo de esta técnica por separado.</translation>
    </message>
    <message>
        <source>A smell or a sound can bring something back: skip that sense, or move on at once.</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation>Un olor o un sonido puede traer algo de vuelta: salte ese sentido, o siga enseguida.</translation>
    </message>
    <message>
        <source>You are here</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation>Está aquí</translation>
    </message>
    <message>
        <source>Five senses</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation>Cinco sentidos</translation>
    </message>
    <message>
        <source>Five things you can see</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation>Cinco cosas que puede ver</translation>
    </message>
    <message>
        <source>Four things you can touch</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation>Cuatro cosas que puede tocar</translation>
    </message>
    <message>
        <source>Three things you can hear</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation>Tres cosas que puede oír</translation>
    </message>
    <message>
        <source>Two things you can smell</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation>Dos cosas que puede oler</translation>
    </message>
    <message>
        <source>One taste</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation>Un sabor</translation>
    </message>
    <message>
        <source>Date, place, feet</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation>Fecha, lugar, pies</translation>
    </message>
    <message>
        <source>3-2-1, short</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation>3-2-1, corto</translation>
    </message>
    <message>
        <source>Three things to see, two to touch, one to hear.</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation>Tres cosas que ver, dos que tocar, una que oír.</translation>
    </message>
    <message>
        <source>Three senses</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation>Tres sentidos</translation>
    </message>
    <message>
        <source>Three things you can see</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation>Tres cosas que puede ver</translation>
    </message>
    <message>
        <source>Two things you can touch</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation>Dos cosas que puede tocar</translation>
    </message>
    <message>
        <source>One thing you can hear</source>
        <extracomment>content/exercises/grounding_54321.toml</extracomment>
        <translation>Una cosa que puede oír</translation>
    </message>
    <message>
        <source>Rehearsing a new dream</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation>Ensayar un sueño nuevo</translation>
    </message>
    <message>
        <source>Going through the new version of a nightmare that you wrote with your therapist.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation>Recorrer la versión nueva de una pesadilla que escribió con su terapeuta.</translation>
    </message>
    <message>
        <source>With your therapist, choose one of the less intense nightmares, change it in any way you like, and write down the new version.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation>Con su terapeuta, elija una de las pesadillas menos intensas, cámbiela como quiera, y escriba la versión nueva.</translation>
    </message>
    <message>
        <source>Have only the new version with you. The old dream is neither read nor told here.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation>Tenga consigo solo la versión nueva. Aquí el sueño antiguo ni se lee ni se cuenta.</translation>
    </message>
    <message>
        <source>Practise in the daytime or early evening, 10 to 20 minutes a day, not at bedtime.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation>Practique de día o a primera hora de la tarde, de 10 a 20 minutos al día, no a la hora de dormir.</translation>
    </message>
    <message>
        <source>No more than two dreams in a week.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation>No más de dos sueños por semana.</translation>
    </message>
    <message>
        <source>If distress climbs by 2 or more, stop there, and ground.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation>Si el malestar sube 2 puntos o más, pare ahí y ánclese.</translation>
    </message>
    <message>
        <source>Once a day, in the daytime or early evening, as agreed with your therapist.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation>Una vez al día, de día o a primera hora de la tarde, según lo acordado con su terapeuta.</translation>
    </message>
    <message>
        <source>Not at bedtime, not in the night, and not on an infusion day.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation>No a la hora de dormir, ni por la noche, ni en un día de infusión.</translation>
    </message>
    <message>
        <source>With a trained therapist, imagery rehearsal is recommended for nightmares, those of PTSD included (grade A). A trial in Vietnam veterans found no benefit. Practice with an app alone has not been studied as far as we found.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation>Con un terapeuta formado, el ensayo en imaginación se recomienda para las pesadillas, también las del TEPT (grado A). Un ensayo con veteranos de Vietnam no encontró beneficio. La práctica solo con una aplicación no se ha estudiado, que hayamos encontrado.</translation>
    </message>
    <message>
        <source>Only as agreed with your therapist. Begin with a less intense dream, not with one that replays what happened.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation>Solo según lo acordado con su terapeuta. Empiece con un sueño menos intenso, no con uno que repita lo que pasó.</translation>
    </message>
    <message>
        <source>Not at bedtime. If distress climbs by 2 or more, stop for today and ground yourself.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation>No a la hora de dormir. Si el malestar sube 2 puntos o más, pare por hoy y ánclese.</translation>
    </message>
    <message>
        <source>If the new version turns bad, step out: eyes open, look round, and choose a plainer one with your therapist.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation>Si la versión nueva se tuerce, salga: ojos abiertos, mire alrededor, y elija con su terapeuta una más sencilla.</translation>
    </message>
    <message>
        <source>If breath or throat play a part in the dream, talk it over with your therapist before you begin.</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation>Si en el sueño aparecen la respiración o la garganta, háblelo con su terapeuta antes de empezar.</translation>
    </message>
    <message>
        <source>Your new version</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Su versión nueva</translation>
    </message>
    <message>
        <source>The file that opens your records (vault.json) is lost or damaged. The one of the copy of {day} stands in for it: the passphrase of that day opens them, and so does the recovery code. Your records themselves were not touched.</source>
        <extracomment>spaces.py</extracomment>
        <translation>El archivo que abre sus registros (vault.json) se ha perdido o está dañado. En su lugar se usa el de la copia del {day}: la contraseña de ese día los abre, y también el código de recuperación. Los registros mismos no se han tocado.</translation>
    </message>
    <message>
        <source>its routine is another one.</source>
        <extracomment>assigned.py</extracomment>
        <translation>su rutina es otra.</translation>
    </message>
    <message>
        <source>Ask your therapist for a new file.</source>
        <extracomment>assigned.py</extracomment>
        <translation>Pida a su terapeuta un archivo nuevo.</translation>
    </message>
    <message>
        <source>This is a routine card, meant for a patient. Nothing was taken in.</source>
        <extracomment>caseload.py</extracomment>
        <translation>Esto es una tarjeta de rutina, pensada para un paciente. No se ha tomado nada.</translation>
    </message>
    <message>
        <source>Ask for a practice summary.</source>
        <extracomment>caseload.py</extracomment>
        <translation>Pida un resumen de práctica.</translation>
    </message>
    <message>
        <source>This answers an invitation that is not yours, or that you deleted.</source>
        <extracomment>caseload.py</extracomment>
        <translation>Esto responde a una invitación que no es suya, o que usted eliminó.</translation>
    </message>
    <message>
        <source>Make a new invitation for this person, and ask for the answer to that.</source>
        <extracomment>caseload.py</extracomment>
        <translation>Haga una invitación nueva para esta persona, y pida la respuesta a ella.</translation>
    </message>
    <message>
        <source>This name is too long for an invitation, or cannot be shown.</source>
        <extracomment>caseload.py</extracomment>
        <translation>Este nombre es demasiado largo para una invitación, o no se puede mostrar.</translation>
    </message>
    <message>
        <source>Choose one of 24 letters at most, on one line.</source>
        <extracomment>caseload.py</extracomment>
        <translation>Elija uno de 24 letras como máximo, en una sola línea.</translation>
    </message>
    <message>
        <source>Forgot</source>
        <extracomment>core/ledger.py</extracomment>
        <translation>Se me olvidó</translation>
    </message>
    <message>
        <source>No time</source>
        <extracomment>core/ledger.py</extracomment>
        <translation>Sin tiempo</translation>
    </message>
    <message>
        <source>No private place</source>
        <extracomment>core/ledger.py</extracomment>
        <translation>Sin un lugar privado</translation>
    </message>
    <message>
        <source>Too tired</source>
        <extracomment>core/ledger.py</extracomment>
        <translation>Demasiado cansancio</translation>
    </message>
    <message>
        <source>Too upset to start</source>
        <extracomment>core/ledger.py</extracomment>
        <translation>Demasiada agitación para empezar</translation>
    </message>
    <message>
        <source>Made me feel worse</source>
        <extracomment>core/ledger.py</extracomment>
        <translation>Me hizo sentir peor</translation>
    </message>
    <message>
        <source>Did not see the point</source>
        <extracomment>core/ledger.py</extracomment>
        <translation>No le vi el sentido</translation>
    </message>
    <message>
        <source>Did not understand</source>
        <extracomment>core/ledger.py</extracomment>
        <translation>No lo entendí</translation>
    </message>
    <message>
        <source>Pain or illness</source>
        <extracomment>core/ledger.py</extracomment>
        <translation>Dolor o enfermedad</translation>
    </message>
    <message>
        <source>Technology</source>
        <extracomment>core/ledger.py</extracomment>
        <translation>Tecnología</translation>
    </message>
    <message>
        <source>Someone was around</source>
        <extracomment>core/ledger.py</extracomment>
        <translation>Había alguien cerca</translation>
    </message>
    <message>
        <source>A time of day lies between 0:00 and 23:59.</source>
        <extracomment>core/practice.py</extracomment>
        <translation>Una hora del día está entre las 0:00 y las 23:59.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <extracomment>core/practice.py</extracomment>
        <translation>Elija otra hora.</translation>
    </message>
    <message>
        <source>Practice is planned 1 to {most} times a day.</source>
        <extracomment>core/practice.py</extracomment>
        <translation>La práctica se planea de 1 a {most} veces al día.</translation>
    </message>
    <message>
        <source>Choose a number in between.</source>
        <extracomment>core/practice.py</extracomment>
        <translation>Elija un número intermedio.</translation>
    </message>
    <message>
        <source>Practice is planned on 1 to 7 days a week.</source>
        <extracomment>core/practice.py</extracomment>
        <translation>La práctica se planea de 1 a 7 días por semana.</translation>
    </message>
    <message>
        <source>An assignment cannot end, or be looked at, before it begins.</source>
        <extracomment>core/practice.py</extracomment>
        <translation>Un encargo no puede terminar, ni revisarse, antes de empezar.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <extracomment>core/practice.py</extracomment>
        <translation>Elija un día posterior.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} and {n} more days</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>
            <numerusform>{shown} y {n} día más</numerusform>
            <numerusform>{shown} y {n} días más</numerusform>
        </translation>
    </message>
    <message>
        <source>Data complete</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>Datos completos</translation>
    </message>
    <message>
        <source>{title} planned  done partial  last 7 days  median min</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>{title}  previstas  hechas  en parte  últimos 7 días  mediana min</translation>
    </message>
    <message numerus="yes">
        <source>and {n} others</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>All: {completed} of {planned} completed ({percent}), {partial} partial, {days} of {span} days, {minutes} min</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>Todo: {completed} de {planned} completadas ({percent}), {partial} en parte, {days} de {span} días, {minutes} min</translation>
    </message>
    <message>
        <source>{title}     n before after change  range  rose 2+</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>{title}     n antes después cambio  intervalo  subió 2+</translation>
    </message>
    <message>
        <source>morning {a}, midday {b}, evening {c}, night {d}</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>mañana {a}, mediodía {b}, tarde {c}, noche {d}</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>Time of day: {when}. Longest gap: {gap}.</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>Hora del día: {when}. Intervalo más largo: {gap}.</translation>
    </message>
    <message>
        <source>Exposure log: before / peak / after, minutes</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>Registro de exposición: antes / máximo / después, minutos</translation>
    </message>
    <message>
        <source>Question: {asked}</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>Pregunta: {asked}</translation>
    </message>
    <message>
        <source>Safety: {line}</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>Seguridad: {line}</translation>
    </message>
    <message>
        <source>PHQ-9 item 9: {given}</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>PHQ-9, ítem 9: {given}</translation>
    </message>
    <message numerus="yes">
        <source>Help opened {n} times: {days}</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>
            <numerusform>Ayuda se abrió una vez: {days}</numerusform>
            <numerusform>Ayuda se abrió {n} veces: {days}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions ended for Ground me</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>
            <numerusform>{n} sesión terminada por Anclarme</numerusform>
            <numerusform>{n} sesiones terminadas por Anclarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside after two rises: {titles}</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>Apartado tras dos subidas: {titles}</translation>
    </message>
    <message>
        <source>Ratings before practice rose by 2 or more from one week to the next</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>Las puntuaciones antes de la práctica subieron 2 o más de una semana a la siguiente</translation>
    </message>
    <message>
        <source>Nothing known of: {spans}</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>No se sabe nada de: {spans}</translation>
    </message>
    <message>
        <source>Not shared: {names}</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>No compartido: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Besides that {n} sessions of own choice</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>
            <numerusform>Además, {n} sesión por elección propia</numerusform>
            <numerusform>Además, {n} sesiones por elección propia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more exercises with {uses} uses</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>
            <numerusform>y {n} ejercicio más, usos: {uses}</numerusform>
            <numerusform>y {n} ejercicios más, usos: {uses}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} exercises with fewer than {least} rated uses are not shown</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>
            <numerusform>{n} ejercicio con menos de {least} usos puntuados no se muestra</numerusform>
            <numerusform>{n} ejercicios con menos de {least} usos puntuados no se muestran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ground me used {n} times: {days}</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>
            <numerusform>Anclarme se usó una vez: {days}</numerusform>
            <numerusform>Anclarme se usó {n} veces: {days}</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked days: {marked}</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>Días señalados: {marked}</translation>
    </message>
    <message numerus="yes">
        <source>{n} done without the app</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>
            <numerusform>{n} hecha sin la aplicación</numerusform>
            <numerusform>{n} hechas sin la aplicación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>opened and not begun {n} times</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>
            <numerusform>abierto y no empezado una vez</numerusform>
            <numerusform>abierto y no empezado {n} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped early at {at}</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>parada antes de tiempo a los {at}</translation>
    </message>
    <message>
        <source>reminders paused {days}</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>recordatorios en pausa {days}</translation>
    </message>
    <message>
        <source>Reasons not done: {given}</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>Motivos por los que no se hizo: {given}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} earlier entries</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>
            <numerusform>y {n} anotación anterior</numerusform>
            <numerusform>y {n} anotaciones anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>{code} · {first} – {last} · {therapist}</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>{code} · {first} – {last} · {therapist}</translation>
    </message>
    <message>
        <source>Made {day} · app {app} · content {content} · {gaps}</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>Hecho el {day} · aplicación {app} · contenido {content} · {gaps}</translation>
    </message>
    <message>
        <source>{measure} ({form}): {total} on {day}. {reference}</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>{measure} ({form}): {total} el {day}. {reference}</translation>
    </message>
    <message>
        <source>Assigned and done</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>Asignado y hecho</translation>
    </message>
    <message>
        <source>Distress 0–10, medians</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>Malestar 0–10, medianas</translation>
    </message>
    <message>
        <source>exposure homework</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>tareas de exposición</translation>
    </message>
    <message>
        <source>change of dose</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>cambio de dosis</translation>
    </message>
    <message>
        <source>infusion</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>infusión</translation>
    </message>
    <message>
        <source>appointment</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>cita</translation>
    </message>
    <message>
        <source>times of day</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>horas del día</translation>
    </message>
    <message>
        <source>reasons and reminders</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>motivos y recordatorios</translation>
    </message>
    <message>
        <source>safety entries</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>anotaciones de seguridad</translation>
    </message>
    <message>
        <source>exposure log</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>registro de exposición</translation>
    </message>
    <message>
        <source>marked days</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>días señalados</translation>
    </message>
    <message>
        <source>steps of a plan</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>pasos de un plan</translation>
    </message>
    <message>
        <source>sessions</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>sesiones</translation>
    </message>
    <message>
        <source>ratings</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>puntuaciones</translation>
    </message>
    <message>
        <source>notes</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>notas</translation>
    </message>
    <message>
        <source>question</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>No safety entries</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>Sin anotaciones de seguridad</translation>
    </message>
    <message>
        <source>Before/after differences are not proof of effect.</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>Las diferencias entre antes y después no prueban un efecto.</translation>
    </message>
    <message>
        <source>Contains health information; handle as clinical record.</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>Contiene información de salud; trátela como historia clínica.</translation>
    </message>
    <message>
        <source>For next session</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>Para la próxima sesión</translation>
    </message>
    <message>
        <source>A step of a plan has a length or a pace.</source>
        <extracomment>core/titration.py</extracomment>
        <translation>Un paso de un plan tiene una duración o un ritmo.</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <extracomment>core/titration.py</extracomment>
        <translation>Elija uno de los dos.</translation>
    </message>
    <message>
        <source>A plan in steps has 2 to {most} of them.</source>
        <extracomment>core/titration.py</extracomment>
        <translation>Un plan por pasos tiene de 2 a {most}.</translation>
    </message>
    <message>
        <source>Leave the steps out, or choose a number in between.</source>
        <extracomment>core/titration.py</extracomment>
        <translation>Deje fuera los pasos, o elija un número intermedio.</translation>
    </message>
    <message>
        <source>Some days before an infusion: familiar, easy practice suits best. This is a good time to write down questions for the clinic.</source>
        <extracomment>core/treatment_days.py</extracomment>
        <translation>Unos días antes de una infusión: lo que mejor conviene es una práctica conocida y fácil. Es un buen momento para escribir preguntas para la clínica.</translation>
    </message>
    <message>
        <source>The day of an infusion: before it, a short familiar practice if the staff agree. From the infusion on, and until the clinic says so, let the app rest. In the evening: rest, with someone near you.</source>
        <extracomment>core/treatment_days.py</extracomment>
        <translation>El día de una infusión: antes, una práctica corta y conocida si el personal está de acuerdo. Desde la infusión y hasta que la clínica lo diga, deje descansar la aplicación. Por la tarde: descanso, con alguien cerca.</translation>
    </message>
    <message>
        <source>The days after an infusion: short and gentle. What comes up is good to bring to your therapist.</source>
        <extracomment>core/treatment_days.py</extracomment>
        <translation>Los días después de una infusión: corto y suave. Lo que surja es bueno llevarlo a su terapeuta.</translation>
    </message>
    <message>
        <source>Exposure homework: look round first, if you like. Nothing calming while it runs. Afterwards, looking round or moving a little.</source>
        <extracomment>core/treatment_days.py</extracomment>
        <translation>Tareas de exposición: primero mire alrededor, si quiere. Nada para calmarse mientras duran. Después, mirar alrededor o moverse un poco.</translation>
    </message>
    <message>
        <source>An appointment today: an easy practice is enough. Is there a question you want to bring?</source>
        <extracomment>core/treatment_days.py</extracomment>
        <translation>Una cita hoy: basta una práctica fácil. ¿Hay alguna pregunta que quiera llevar?</translation>
    </message>
    <message>
        <source>A change of dose: easy practice with eyes open and without stays. Questions about it are for the person who prescribes.</source>
        <extracomment>core/treatment_days.py</extracomment>
        <translation>Un cambio de dosis: práctica fácil, con los ojos abiertos y sin pausas. Las preguntas sobre ello son para la persona que receta.</translation>
    </message>
    <message>
        <source>A piece of exposure homework is open already.</source>
        <extracomment>diary.py</extracomment>
        <translation>Ya hay una tarea de exposición abierta.</translation>
    </message>
    <message>
        <source>End it first, then begin the next one.</source>
        <extracomment>diary.py</extracomment>
        <translation>Termínela primero y luego empiece la siguiente.</translation>
    </message>
    <message>
        <source>No exposure homework is open just now.</source>
        <extracomment>diary.py</extracomment>
        <translation>Ahora mismo no hay ninguna tarea de exposición abierta.</translation>
    </message>
    <message>
        <source>Begin one first.</source>
        <extracomment>diary.py</extracomment>
        <translation>Empiece primero una.</translation>
    </message>
    <message>
        <source>An entry of your diary could not be read and is left out. It is kept.</source>
        <extracomment>diary.py</extracomment>
        <translation>Una anotación de su diario no se ha podido leer y queda fuera. Se conserva.</translation>
    </message>
    <message>
        <source>This routine has an exercise that this version of the app does not know. Nothing of it was taken in.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Esta rutina tiene un ejercicio que esta versión de la aplicación no conoce. No se ha tomado nada de ella.</translation>
    </message>
    <message>
        <source>A text or a number in this is empty, too long or out of its range.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Un texto o un número de esto está vacío, es demasiado largo o se sale de sus límites.</translation>
    </message>
    <message>
        <source>Change it, then try again. No file was made.</source>
        <extracomment>exchange/refusals.py</extracomment>
        <translation>Cámbielo e inténtelo otra vez. No se ha hecho ningún archivo.</translation>
    </message>
    <message>
        <source>On another computer a copy opens by a passphrase, and your records have none yet. Nothing was written.</source>
        <extracomment>keeping.py</extracomment>
        <translation>En otro equipo, una copia se abre con una contraseña, y sus registros todavía no tienen ninguna. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Set a passphrase under “Lock and passphrase”, then make the copy.</source>
        <extracomment>keeping.py</extracomment>
        <translation>Ponga una contraseña en «Cierre y contraseña» y después haga la copia.</translation>
    </message>
    <message>
        <source>A text of yours</source>
        <extracomment>keepsakes.py</extracomment>
        <translation>Un texto suyo</translation>
    </message>
    <message>
        <source>Your records are locked.</source>
        <extracomment>opening.py</extracomment>
        <translation>Sus registros están cerrados.</translation>
    </message>
    <message>
        <source>Your passphrase opens them, and so does your recovery code.</source>
        <extracomment>opening.py</extracomment>
        <translation>Los abre su contraseña, y también su código de recuperación.</translation>
    </message>
    <message>
        <source>What you typed is right for the file vault.json, but that file belongs to other records than the ones beside it. Nothing was changed.</source>
        <extracomment>opening.py</extracomment>
        <translation>Lo que ha escrito es correcto para el archivo vault.json, pero ese archivo pertenece a otros registros, no a los que están junto a él. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Put back the two files that belong together: each daily copy in the folder backups has both.</source>
        <extracomment>opening.py</extracomment>
        <translation>Vuelva a poner los dos archivos que van juntos: cada copia diaria de la carpeta backups tiene los dos.</translation>
    </message>
    <message>
        <source>The file that opens your records (vault.json) is missing. Your records themselves were not touched.</source>
        <extracomment>opening.py</extracomment>
        <translation>Falta el archivo que abre sus registros (vault.json). Los registros en sí no se han tocado.</translation>
    </message>
    <message>
        <source>Put vault.json back from a backup.</source>
        <extracomment>opening.py</extracomment>
        <translation>Vuelva a poner vault.json desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The new passphrase holds, but the disk did not let all files be moved. Nothing is lost: it goes on by itself when your records are opened next.</source>
        <extracomment>store/new_key.py</extracomment>
        <translation>La nueva contraseña ya vale, pero el disco no dejó mover todos los archivos. No se pierde nada: seguirá por sí solo la próxima vez que se abran sus registros.</translation>
    </message>
    <message>
        <source>Keep the new passphrase and recovery code. See whether the folder may be written, then start mindbody again.</source>
        <extracomment>store/new_key.py</extracomment>
        <translation>Guarde la nueva contraseña y el código de recuperación. Compruebe si se puede escribir en la carpeta y vuelva a abrir mindbody.</translation>
    </message>
    <message>
        <source>The passphrase is set, but the key file of before could not be deleted, so the records still open without it to somebody who finds that file.</source>
        <extracomment>opening.py</extracomment>
        <translation>La contraseña está puesta, pero no se pudo eliminar el archivo de clave anterior, así que los registros todavía se abren sin ella para quien encuentre ese archivo.</translation>
    </message>
    <message>
        <source>See whether the folder may be written, then set the passphrase again.</source>
        <extracomment>opening.py</extracomment>
        <translation>Mire si se puede escribir en la carpeta, y ponga la contraseña otra vez.</translation>
    </message>
    <message>
        <source>The folder of your records cannot be read just now. Nothing was changed.</source>
        <extracomment>opening.py</extracomment>
        <translation>Ahora mismo no se puede leer la carpeta de sus registros. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>See whether the disk is there, then try again.</source>
        <extracomment>opening.py</extracomment>
        <translation>Mire si el disco está ahí e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>A routine of yours could not be read and is left out: {why} It is kept.</source>
        <extracomment>own_routines.py</extracomment>
        <translation>Una rutina suya no se ha podido leer y queda fuera: {why} Se conserva.</translation>
    </message>
    <message>
        <source>A script of one&apos;s own lasts from half a minute to half an hour.</source>
        <extracomment>own_scripts.py</extracomment>
        <translation>Un texto propio dura de medio minuto a media hora.</translation>
    </message>
    <message>
        <source>Words that a therapist wrote for somebody.</source>
        <extracomment>own_scripts.py</extracomment>
        <translation>Palabras que un terapeuta escribió para alguien.</translation>
    </message>
    <message>
        <source>Listen or read, as far as it suits you. You can stop at any time.</source>
        <extracomment>own_scripts.py</extracomment>
        <translation>Escuche o lea, hasta donde le convenga. Puede parar en cualquier momento.</translation>
    </message>
    <message>
        <source>When the two of you have agreed on it.</source>
        <extracomment>own_scripts.py</extracomment>
        <translation>Cuando lo hayan acordado entre los dos.</translation>
    </message>
    <message>
        <source>Words of a therapist&apos;s own have not been studied.</source>
        <extracomment>own_scripts.py</extracomment>
        <translation>Las palabras propias de un terapeuta no se han estudiado.</translation>
    </message>
    <message>
        <source>You and {alias} have not exchanged your keys yet.</source>
        <extracomment>peerbook.py</extracomment>
        <translation>Usted y {alias} todavía no han intercambiado sus claves.</translation>
    </message>
    <message>
        <source>Do the invitation first; it takes a few minutes together.</source>
        <extracomment>peerbook.py</extracomment>
        <translation>Hagan primero la invitación; juntos se tarda unos minutos.</translation>
    </message>
    <message>
        <source>The number with {alias} has not been compared yet, so nothing is sent.</source>
        <extracomment>peerbook.py</extracomment>
        <translation>El número con {alias} todavía no se ha comparado, así que no se envía nada.</translation>
    </message>
    <message>
        <source>Compare it in the room or on the phone. Your practice is kept here meanwhile.</source>
        <extracomment>peerbook.py</extracomment>
        <translation>Compárenlo en persona o por teléfono. Mientras tanto, su práctica se guarda aquí.</translation>
    </message>
    <message>
        <source>A name has 1 to {most} letters.</source>
        <extracomment>peerbook.py</extracomment>
        <translation>Un nombre tiene de 1 a {most} letras.</translation>
    </message>
    <message>
        <source>Choose an alias that only the two of you know.</source>
        <extracomment>peerbook.py</extracomment>
        <translation>Elija un alias que solo conozcan los dos.</translation>
    </message>
    <message>
        <source>The change is begun, but the disk did not let all files be moved. Nothing is lost: it goes on by itself when your records are opened next.</source>
        <extracomment>store/restore.py</extracomment>
        <translation>El cambio ha empezado, pero el disco no ha dejado mover todos los archivos. No se ha perdido nada: sigue por sí solo la próxima vez que se abran sus registros.</translation>
    </message>
    <message>
        <source>See whether the folder may be written, then start mindbody again.</source>
        <extracomment>store/forget.py</extracomment>
        <translation>Compruebe si se puede escribir en la carpeta y vuelva a iniciar mindbody.</translation>
    </message>
    <message>
        <source>It belongs with your practice: leave the space for therapists, then put it back under My data.</source>
        <extracomment>store/space.py</extracomment>
        <translation>Su lugar está con la práctica: salga del espacio para terapeutas y vuelva a poner la copia en Mis datos.</translation>
    </message>
    <message>
        <source>It belongs in the space for therapists: open that, then put it back under My data there.</source>
        <extracomment>store/space.py</extracomment>
        <translation>Su lugar está en el espacio para terapeutas: ábralo y vuelva a poner allí la copia, en Mis datos.</translation>
    </message>
    <message>
        <source>This copy cannot be read. Nothing was changed.</source>
        <extracomment>store/staged.py</extracomment>
        <translation>Esta copia no se puede leer. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>See whether its disk is there and whether you may read that folder.</source>
        <extracomment>store/staged.py</extracomment>
        <translation>Compruebe si su disco está conectado y si tiene permiso para leer esa carpeta.</translation>
    </message>
    <message>
        <source>The copy could not be written there. Your records are untouched.</source>
        <extracomment>store/staged.py</extracomment>
        <translation>No se ha podido escribir la copia allí. Sus registros no se han tocado.</translation>
    </message>
    <message>
        <source>A session whose name is lost</source>
        <extracomment>store/stand_ins.py</extracomment>
        <translation>Una sesión cuyo nombre se ha perdido</translation>
    </message>
    <message>
        <source>Name lost</source>
        <extracomment>store/stand_ins.py</extracomment>
        <translation>Nombre perdido</translation>
    </message>
    <message>
        <source>Say how it is now</source>
        <extracomment>ui/asking.py</extracomment>
        <translation>Decir cómo está ahora</translation>
    </message>
    <message>
        <source>Shorter, eyes open ({length})</source>
        <extracomment>ui/asking.py</extracomment>
        <translation>Más corta, ojos abiertos ({length})</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/cover.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>ui/dates.py</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>ui/reader/aloud_bar.py</extracomment>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>The part before</source>
        <extracomment>ui/reader/aloud_bar.py</extracomment>
        <translation>La parte anterior</translation>
    </message>
    <message>
        <source>The part after</source>
        <extracomment>ui/reader/aloud_bar.py</extracomment>
        <translation>La parte siguiente</translation>
    </message>
    <message>
        <source>R: pause or go on   ·   B: back   ·   N: next   ·   Esc: stop</source>
        <extracomment>ui/reader/aloud_bar.py</extracomment>
        <translation>R: pausar o seguir   ·   B: atrás   ·   N: siguiente   ·   Esc: parar</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>ui/reader/panel.py</extracomment>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{n} of the last {all} days</source>
        <extracomment>ui/report/block.py</extracomment>
        <translation>{n} de los últimos {all} días</translation>
    </message>
    <message>
        <source>{n} min</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>{n} min</translation>
    </message>
    <message numerus="yes">
        <source>Help was opened {n} times</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>
            <numerusform>Ayuda se abrió {n} vez</numerusform>
            <numerusform>Ayuda se abrió {n} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Period: {period}</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>Periodo: {period}</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>Hecho el {day}</translation>
    </message>
    <message>
        <source>App {app}, content {content}</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>Aplicación {app}, contenido {content}</translation>
    </message>
    <message>
        <source>Practice of {code}</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>Práctica de {code}</translation>
    </message>
    <message>
        <source>Practised on {n} of {all} days</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>Practicó {n} de {all} días</translation>
    </message>
    <message>
        <source>{time} in all</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>{time} en total</translation>
    </message>
    <message>
        <source>{title} (besides)</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>{title} (además)</translation>
    </message>
    <message numerus="yes">
        <source>Longest stretch without practice: {n} days</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>
            <numerusform>Tiempo más largo sin práctica: {n} día</numerusform>
            <numerusform>Tiempo más largo sin práctica: {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ground me was used {n} times</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>
            <numerusform>Anclarme se usó {n} vez</numerusform>
            <numerusform>Anclarme se usó {n} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} and {n} more</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>{shown} y {n} más</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <extracomment>ui/report/block.py</extracomment>
        <translation>de {before} a {after}</translation>
    </message>
    <message>
        <source>PHQ-9 item 9 above 0: {given}</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>PHQ-9, ítem 9 por encima de 0: {given}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions were stopped for Ground me</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>
            <numerusform>{n} sesión se detuvo para Anclarme</numerusform>
            <numerusform>{n} sesiones se detuvieron para Anclarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside after distress rose: {what}</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>Apartado tras subir el malestar: {what}</translation>
    </message>
    <message>
        <source>Therapist: {name}</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>Terapeuta: {name}</translation>
    </message>
    <message>
        <source>Nothing is known of: {gaps}</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>No se sabe nada de: {gaps}</translation>
    </message>
    <message>
        <source>Not shared, by choice: {fields}</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>No compartido, por elección: {fields}</translation>
    </message>
    <message>
        <source>{done} of {planned} planned sessions completed ({percent} %)</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>{done} de {planned} sesiones previstas completadas ({percent} %)</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions besides</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>
            <numerusform>{n} sesión además</numerusform>
            <numerusform>{n} sesiones además</numerusform>
        </translation>
    </message>
    <message>
        <source>Rated fewer than three times: {names}</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>Puntuado menos de tres veces: {names}</translation>
    </message>
    <message>
        <source>Marked days: {days}</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>Días señalados: {days}</translation>
    </message>
    <message numerus="yes">
        <source>Practised {n} times without the app</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>
            <numerusform>Practicó {n} vez sin la aplicación</numerusform>
            <numerusform>Practicó {n} veces sin la aplicación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened and not begun: {n} times</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>
            <numerusform>Abierto y no empezado: {n} vez</numerusform>
            <numerusform>Abierto y no empezado: {n} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended early, at {times}</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>Terminó antes de tiempo, a los {times}</translation>
    </message>
    <message>
        <source>Reminders paused: {days}</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>Recordatorios en pausa: {days}</translation>
    </message>
    <message>
        <source>Question from the patient: “{words}”</source>
        <extracomment>ui/report/blocks.py</extracomment>
        <translation>Pregunta del paciente: «{words}»</translation>
    </message>
    <message>
        <source>{when}: {done} of {planned} planned</source>
        <extracomment>ui/report/block.py</extracomment>
        <translation>{when}: {done} de {planned} previstas</translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Distress before practice rose by 2 or more from one week to the next (median)</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>El malestar antes de la práctica subió 2 o más de una semana a la siguiente (mediana)</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>The data of this period are complete.</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Los datos de este periodo están completos.</translation>
    </message>
    <message>
        <source>Nothing was planned in this period</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>En este periodo no había nada previsto</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Previstas</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Completas</translation>
    </message>
    <message>
        <source>Partly</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Median min</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Mediana min</translation>
    </message>
    <message>
        <source>Distress before and after (0–10)</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Malestar antes y después (0–10)</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Rose by 2+</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Subió 2+</translation>
    </message>
    <message>
        <source>Each session</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Cada sesión</translation>
    </message>
    <message>
        <source>Medians of sessions with both ratings; ○ before, ● after, the latest at the right. Before/after differences are not proof of effect.</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Medianas de las sesiones con las dos puntuaciones; ○ antes, ● después, la última a la derecha. Las diferencias entre antes y después no prueban un efecto.</translation>
    </message>
    <message>
        <source>When, and when not</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Cuándo, y cuándo no</translation>
    </message>
    <message>
        <source>Morning {n}</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Mañana {n}</translation>
    </message>
    <message>
        <source>Midday {n}</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Mediodía {n}</translation>
    </message>
    <message>
        <source>Evening {n}</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Tarde {n}</translation>
    </message>
    <message>
        <source>Night {n}</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Noche {n}</translation>
    </message>
    <message>
        <source>Reasons for not practising, and notes that were shared</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Motivos para no practicar, y notas que se compartieron</translation>
    </message>
    <message>
        <source>Measures (last three totals)</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Medidas (los tres últimos totales)</translation>
    </message>
    <message>
        <source>Exposure homework (expected to raise distress)</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Tareas de exposición (se espera que suba el malestar)</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Ítem</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Peak</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>For the next appointment</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Para la próxima cita</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>single sessions</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>sesiones sueltas</translation>
    </message>
    <message>
        <source>ratings of distress</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>puntuaciones de malestar</translation>
    </message>
    <message>
        <source>what happened besides sessions</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>lo que pasó además de las sesiones</translation>
    </message>
    <message>
        <source>the question</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>la pregunta</translation>
    </message>
    <message>
        <source>steps of the plan</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>pasos del plan</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>From – to</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>De – a</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Frames are what was planned, filled what was completed.</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Los marcos son lo previsto; lo lleno, lo completado.</translation>
    </message>
    <message>
        <source>Beside the time before</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Junto al periodo anterior</translation>
    </message>
    <message>
        <source>Completed of planned</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Completadas de previstas</translation>
    </message>
    <message>
        <source>Days with practice</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Días con práctica</translation>
    </message>
    <message>
        <source>Time practised</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Tiempo practicado</translation>
    </message>
    <message>
        <source>Stopped for Ground me</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Detenidas para Anclarme</translation>
    </message>
    <message>
        <source>Reasons given</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>Motivos dados</translation>
    </message>
    <message numerus="yes">
        <source>Higher by 2 or more afterwards {n} times.</source>
        <extracomment>ui/screens/exercise/response.py</extracomment>
        <translation>
            <numerusform>{n} vez fue más alto en 2 o más después.</numerusform>
            <numerusform>{n} veces fue más alto en 2 o más después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated before and after {n} times.</source>
        <extracomment>ui/screens/exercise/response.py</extracomment>
        <translation>
            <numerusform>Puntuado antes y después {n} vez.</numerusform>
            <numerusform>Puntuado antes y después {n} veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>How it was for you</source>
        <extracomment>ui/screens/exercise/response.py</extracomment>
        <translation>Cómo fue para usted</translation>
    </message>
    <message>
        <source>Numbers from 0 to 10 as you gave them. What they came from, they do not say.</source>
        <extracomment>ui/screens/exercise/response.py</extracomment>
        <translation>Números de 0 a 10 tal como los dio. De dónde vinieron, no lo dicen.</translation>
    </message>
    <message>
        <source>Before you breathe</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Antes de respirar</translation>
    </message>
    <message>
        <source>Write it here if you like, or keep it on paper. Only the new version: the old one is not asked for. It is stored encrypted, shown to you in the session, and sent to nobody.</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Escríbalo aquí si quiere, o guárdelo en papel. Solo la versión nueva: la antigua no se pide. Se guarda cifrada, se le muestra en la sesión, y no se envía a nadie.</translation>
    </message>
    <message>
        <source>Exposure homework</source>
        <extracomment>ui/screens/exposure/screen.py</extracomment>
        <translation>Tareas de exposición</translation>
    </message>
    <message>
        <source>How much distress is there just before?</source>
        <extracomment>ui/screens/exposure/screen.py</extracomment>
        <translation>¿Cuánto malestar hay justo antes?</translation>
    </message>
    <message>
        <source>And how much is there now?</source>
        <extracomment>ui/screens/exposure/screen.py</extracomment>
        <translation>¿Y cuánto hay ahora?</translation>
    </message>
    <message>
        <source>It may go up, stay, or come down. All of that belongs here. You can end it at any time.</source>
        <extracomment>ui/screens/exposure/screen.py</extracomment>
        <translation>Puede subir, quedarse o bajar. Todo eso cabe aquí. Puede terminar en cualquier momento.</translation>
    </message>
    <message>
        <source>The highest so far, if you like</source>
        <extracomment>ui/screens/exposure/screen.py</extracomment>
        <translation>Lo más alto hasta ahora, si quiere</translation>
    </message>
    <message>
        <source>End it here</source>
        <extracomment>ui/screens/exposure/screen.py</extracomment>
        <translation>Terminar aquí</translation>
    </message>
    <message>
        <source>Leave without an entry</source>
        <extracomment>ui/screens/exposure/screen.py</extracomment>
        <translation>Salir sin anotar</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <extracomment>ui/screens/exposure/screen.py</extracomment>
        <translation>Queda anotado.</translation>
    </message>
    <message>
        <source>Afterwards, looking round or moving a little may do well. Then on with the day.</source>
        <extracomment>ui/screens/exposure/screen.py</extracomment>
        <translation>Después, puede venir bien mirar alrededor o moverse un poco. Y luego, seguir con el día.</translation>
    </message>
    <message>
        <source>Time so far</source>
        <extracomment>ui/screens/exposure/screen.py</extracomment>
        <translation>Tiempo hasta ahora</translation>
    </message>
    <message>
        <source>Show what I pressed</source>
        <extracomment>ui/screens/finished.py</extracomment>
        <translation>Mostrar lo que he pulsado</translation>
    </message>
    <message>
        <source>You pressed the key once.</source>
        <extracomment>ui/screens/finished.py</extracomment>
        <translation>Ha pulsado la tecla una vez.</translation>
    </message>
    <message>
        <source>You pressed the key {n} times.</source>
        <extracomment>ui/screens/finished.py</extracomment>
        <translation>Ha pulsado la tecla {n} veces.</translation>
    </message>
    <message>
        <source>From one press to the next it was {least} to {most} seconds.</source>
        <extracomment>ui/screens/finished.py</extracomment>
        <translation>De una pulsación a la siguiente pasaron de {least} a {most} segundos.</translation>
    </message>
    <message>
        <source>From one press to the next it was about {least} seconds.</source>
        <extracomment>ui/screens/finished.py</extracomment>
        <translation>De una pulsación a la siguiente pasaron unos {least} segundos.</translation>
    </message>
    <message>
        <source>The app does not see your breath, so it cannot say whether a count was right.</source>
        <extracomment>ui/screens/finished.py</extracomment>
        <translation>La aplicación no ve su respiración, así que no puede decir si una cuenta era exacta.</translation>
    </message>
    <message>
        <source>I am a therapist: show me the space for therapists</source>
        <extracomment>ui/screens/first_run.py</extracomment>
        <translation>Soy terapeuta: mostrarme el espacio para terapeutas</translation>
    </message>
    <message>
        <source>From {start}</source>
        <extracomment>ui/screens/handing/card_words.py</extracomment>
        <translation>Desde el {start}</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <extracomment>ui/screens/handing/card_words.py</extracomment>
        <translation>Del {start} al {end}</translation>
    </message>
    <message>
        <source>Looked at together on {day}</source>
        <extracomment>ui/screens/handing/card_words.py</extracomment>
        <translation>Lo miran juntos el {day}</translation>
    </message>
    <message>
        <source>{number}. {title}, {length}</source>
        <extracomment>ui/screens/handing/card_words.py</extracomment>
        <translation>{number}. {title}, {length}</translation>
    </message>
    <message>
        <source>{step}: {why}</source>
        <extracomment>ui/screens/handing/card_words.py</extracomment>
        <translation>{step}: {why}</translation>
    </message>
    <message>
        <source>In steps, each only when you agree: {steps}</source>
        <extracomment>ui/screens/handing/card_words.py</extracomment>
        <translation>Por pasos, cada uno solo cuando usted esté de acuerdo: {steps}</translation>
    </message>
    <message>
        <source>Opens for you: {title}</source>
        <extracomment>ui/screens/handing/card_words.py</extracomment>
        <translation>Se abre para usted: {title}</translation>
    </message>
    <message>
        <source>Opens for you: {title} ({reason})</source>
        <extracomment>ui/screens/handing/card_words.py</extracomment>
        <translation>Se abre para usted: {title} ({reason})</translation>
    </message>
    <message>
        <source>Exposure homework: {item}</source>
        <extracomment>ui/screens/handing/card_words.py</extracomment>
        <translation>Tarea de exposición: {item}</translation>
    </message>
    <message>
        <source>No stays between breaths</source>
        <extracomment>ui/screens/handing/card_words.py</extracomment>
        <translation>Sin pausas entre respiraciones</translation>
    </message>
    <message>
        <source>Sessions of at most {length}</source>
        <extracomment>ui/screens/handing/card_words.py</extracomment>
        <translation>Sesiones de {length} como máximo</translation>
    </message>
    <message>
        <source>Silences of at most {length}</source>
        <extracomment>ui/screens/handing/card_words.py</extracomment>
        <translation>Silencios de {length} como máximo</translation>
    </message>
    <message>
        <source>Left out: {titles}</source>
        <extracomment>ui/screens/handing/card_words.py</extracomment>
        <translation>Se deja fuera: {titles}</translation>
    </message>
    <message>
        <source>Nothing beyond the limits of the app itself.</source>
        <extracomment>ui/screens/handing/card_words.py</extracomment>
        <translation>Nada más allá de los límites de la propia aplicación.</translation>
    </message>
    <message>
        <source>{what} on {day}</source>
        <extracomment>ui/screens/handing/card_words.py</extracomment>
        <translation>{what} el {day}</translation>
    </message>
    <message>
        <source>Practice: which, on which day, how long, how far</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>Práctica: cuál, qué día, cuánto tiempo, hasta dónde</translation>
    </message>
    <message>
        <source>How distress was, from 0 to 10</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>Cuánto malestar hubo, de 0 a 10</translation>
    </message>
    <message>
        <source>The time of day</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>La hora del día</translation>
    </message>
    <message>
        <source>That Help or Ground me was opened</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>Que se abrió Ayuda o Anclarme</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>Días que son distintos</translation>
    </message>
    <message>
        <source>Where a plan in steps stands</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>En qué paso está un plan por pasos</translation>
    </message>
    <message>
        <source>My question</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>Mi pregunta</translation>
    </message>
    <message>
        <source>My notes</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>to the end</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>hasta el final</translation>
    </message>
    <message>
        <source>in part</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>en parte</translation>
    </message>
    <message>
        <source>went over to Ground me</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>pasó a Anclarme</translation>
    </message>
    <message>
        <source>not done</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>begun</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>empezada</translation>
    </message>
    <message>
        <source>Not done: {reason}</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>Sin hacer: {reason}</translation>
    </message>
    <message>
        <source>Done without the app</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>Hecha sin la aplicación</translation>
    </message>
    <message>
        <source>Reminders at rest</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>Recordatorios en descanso</translation>
    </message>
    <message>
        <source>Reminders again</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>Recordatorios otra vez</translation>
    </message>
    <message>
        <source>Opened, not begun</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>Abierta, sin empezar</translation>
    </message>
    <message>
        <source>A step further, agreed to</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>Un paso más, de acuerdo</translation>
    </message>
    <message>
        <source>Help was opened</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>Se abrió Ayuda</translation>
    </message>
    <message>
        <source>Ground me was used</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>Se usó Anclarme</translation>
    </message>
    <message>
        <source>without the app</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>sin la aplicación</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>{done} de {planned}</translation>
    </message>
    <message>
        <source>before {n}</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>antes {n}</translation>
    </message>
    <message>
        <source>in the middle {n}</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>a la mitad {n}</translation>
    </message>
    <message>
        <source>after {n}</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>después {n}</translation>
    </message>
    <message>
        <source>no answer in the middle</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>sin respuesta a la mitad</translation>
    </message>
    <message>
        <source>highest {n}</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>máximo {n}</translation>
    </message>
    <message>
        <source>{what}, until {day}</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>{what}, hasta el {day}</translation>
    </message>
    <message>
        <source>{title}: step {n}</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>{title}: paso {n}</translation>
    </message>
    <message>
        <source>{what} ({title})</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>{what} ({title})</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>ui/screens/handing/fields.py</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Meet my therapist</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Encontrarme con mi terapeuta</translation>
    </message>
    <message>
        <source>Your therapist has an invitation for you: a square code, a file, or a page of letters. Bring it in here, then compare a number, in the room or on the phone. Nothing goes over a network, and no account is made.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Su terapeuta tiene una invitación para usted: un código cuadrado, un archivo o una página de letras. Tráigala aquí y luego comparen un número, en persona o por teléfono. Nada pasa por una red, y no se crea ninguna cuenta.</translation>
    </message>
    <message>
        <source>The invitation</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>La invitación</translation>
    </message>
    <message>
        <source>Open a file or a picture</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Abrir un archivo o una imagen</translation>
    </message>
    <message>
        <source>Or type or paste the letters</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>O escriba o pegue las letras</translation>
    </message>
    <message>
        <source>Groups of six letters and digits</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Grupos de seis letras y cifras</translation>
    </message>
    <message>
        <source>Take it in</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Tomarla</translation>
    </message>
    <message>
        <source>A file, or a picture of the code, can also be dropped onto this window.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>También se puede soltar sobre esta ventana un archivo, o una imagen del código.</translation>
    </message>
    <message>
        <source>Invitation (*.txt *.png *.jpg *.jpeg)</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Invitación (*.txt *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>This picture cannot be read. A photo or a picture of the screen as PNG or JPEG can.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Esta imagen no se puede leer. Sirve una foto o una imagen de la pantalla en PNG o JPEG.</translation>
    </message>
    <message>
        <source>From {who}</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>De {who}</translation>
    </message>
    <message>
        <source>From a therapist without a name</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>De un terapeuta sin nombre</translation>
    </message>
    <message>
        <source>Give your answer back</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Devolver su respuesta</translation>
    </message>
    <message>
        <source>A small file that only your therapist can open. It says nothing about you.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Un archivo pequeño que solo su terapeuta puede abrir. No dice nada de usted.</translation>
    </message>
    <message>
        <source>Compare the numbers</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Comparar los números</translation>
    </message>
    <message>
        <source>Your therapist sees the same twelve groups once your answer is there. Read them to each other, in the room or on the phone.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Su terapeuta ve los mismos doce grupos en cuanto llega su respuesta. Léanselos, en persona o por teléfono.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Son iguales</translation>
    </message>
    <message>
        <source>They are not the same</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>No son iguales</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Compared: this is {who}. Summaries can be handed over now.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Comparado: es {who}. Ya se pueden entregar resúmenes.</translation>
    </message>
    <message>
        <source>Then it is not sure who is on the other side. Nothing is handed over. What was planned stays to be tried. Ask your therapist for a new invitation, in the room.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Entonces no es seguro quién está al otro lado. No se entrega nada. Lo previsto se puede seguir probando. Pida a su terapeuta una invitación nueva, en persona.</translation>
    </message>
    <message>
        <source>My therapist</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Mi terapeuta</translation>
    </message>
    <message>
        <source>Not compared yet. What comes from here may be tried; nothing is handed over.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Todavía sin comparar. Lo que viene de aquí se puede probar; no se entrega nada.</translation>
    </message>
    <message>
        <source>The keys of {who} are other ones than before. That happens with a new computer. It can also be somebody else. Compare the numbers anew before you go on.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Las claves de {who} son otras que antes. Eso pasa con un equipo nuevo. También puede ser otra persona. Comparen los números de nuevo antes de seguir.</translation>
    </message>
    <message>
        <source>Bring in a card</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Traer una tarjeta</translation>
    </message>
    <message>
        <source>A routine card is a file from your therapist. You see what it holds before anything changes.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Una tarjeta de rutina es un archivo de su terapeuta. Usted ve lo que contiene antes de que nada cambie.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Routine card (*.age)</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Tarjeta de rutina (*.age)</translation>
    </message>
    <message>
        <source>It can also be dropped onto this window.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>También se puede soltar sobre esta ventana.</translation>
    </message>
    <message>
        <source>From {who}.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>De {who}.</translation>
    </message>
    <message>
        <source>A word from your therapist</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Unas palabras de su terapeuta</translation>
    </message>
    <message>
        <source>No longer planned: {titles}.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Ya no está previsto: {titles}.</translation>
    </message>
    <message>
        <source>What is agreed for you</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Lo acordado para usted</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>You have this card already. Nothing has changed.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Ya tiene esta tarjeta. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>It is in your plan.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Está en su plan.</translation>
    </message>
    <message>
        <source>The numbers with {who} are not compared yet, so it is not sure who made this. You can try it; nothing is handed over.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Los números con {who} todavía no se han comparado, así que no es seguro quién la hizo. Puede probarla; no se entrega nada.</translation>
    </message>
    <message>
        <source>A folder for both of you</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Una carpeta para los dos</translation>
    </message>
    <message>
        <source>If a folder is kept in step between your computers anyway, files can lie there: sealed, under names that say nothing. The app looks into it while it is open.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Si una carpeta ya se mantiene al día entre sus equipos, los archivos pueden estar ahí: sellados, con nombres que no dicen nada. La aplicación mira en ella mientras está abierta.</translation>
    </message>
    <message>
        <source>No folder any more</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Ya sin carpeta</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Another folder</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Otra carpeta</translation>
    </message>
    <message>
        <source>Now: {folder}</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Ahora: {folder}</translation>
    </message>
    <message>
        <source>A card has come into the folder. It waits in My plan until you look at it.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Ha llegado una tarjeta a la carpeta. Espera en Mi plan hasta que la mire.</translation>
    </message>
    <message>
        <source>What my therapist will see</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Lo que verá mi terapeuta</translation>
    </message>
    <message>
        <source>This is all of it, line by line. Take the tick away from what is to stay here. The file holds what is ticked, and nothing else.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Esto es todo, línea por línea. Quite la marca de lo que deba quedarse aquí. El archivo contiene lo marcado, y nada más.</translation>
    </message>
    <message>
        <source>From when</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Since the last time</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Desde la última vez</translation>
    </message>
    <message>
        <source>The last {days} days</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Los últimos {days} días</translation>
    </message>
    <message>
        <source>Nothing here in these days.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>No hay nada en estos días.</translation>
    </message>
    <message>
        <source>Stays here.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Se queda aquí.</translation>
    </message>
    <message>
        <source>Show all {count} lines</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Mostrar las {count} líneas</translation>
    </message>
    <message>
        <source>The page as it will be read</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>La página tal como se leerá</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Entregarlo</translation>
    </message>
    <message>
        <source>It can be looked at, and not handed over yet: the numbers with {who} are not compared.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Se puede mirar, pero todavía no entregar: los números con {who} no se han comparado.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Drag it out of the window</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Arrastrarlo fuera de la ventana</translation>
    </message>
    <message>
        <source>Put it into the folder</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Ponerlo en la carpeta</translation>
    </message>
    <message>
        <source>For e-mail: save it, then attach the file. Only your therapist can open it; that you wrote to them can be seen by others.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Para el correo: guárdelo y adjunte el archivo. Solo su terapeuta puede abrirlo; que usted le ha escrito lo pueden ver otros.</translation>
    </message>
    <message>
        <source>It is in {folder}, as {name}. Only {who} can open it.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Está en {folder}, con el nombre {name}. Solo {who} puede abrirlo.</translation>
    </message>
    <message>
        <source>It lies in the folder, as {name}.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Está en la carpeta, con el nombre {name}.</translation>
    </message>
    <message>
        <source>It was taken out of the window.</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Se ha sacado de la ventana.</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <extracomment>ui/screens/handing/words.py</extracomment>
        <translation>Archivo sellado (*.age)</translation>
    </message>
    <message numerus="yes">
        <source>{n} copies</source>
        <extracomment>ui/screens/lock/set_up.py</extracomment>
        <translation>
            <numerusform>{n} copia</numerusform>
            <numerusform>{n} copias</numerusform>
        </translation>
    </message>
    <message>
        <source>New key and code …</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Clave y código nuevos…</translation>
    </message>
    <message>
        <source>For when somebody may know your passphrase or your code. Your records and their copies are written anew under a new key. You choose a passphrase, which may be the one of now, and get a new recovery code; the code of before opens nothing here any more.</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Para cuando alguien pueda conocer su contraseña o su código. Sus registros y sus copias se escriben de nuevo con una clave nueva. Usted elige una contraseña, que puede ser la de ahora, y recibe un código de recuperación nuevo; el código de antes ya no abre nada aquí.</translation>
    </message>
    <message>
        <source>The keychain does not open your records any more. Whoever was signed in here may have taken the key before; a new key leaves them with nothing. For this, please type your passphrase.</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>El llavero ya no abre sus registros. Quien haya tenido abierta aquí la sesión puede haberse llevado la clave antes; con una clave nueva no le sirve de nada. Para ello, escriba por favor su contraseña.</translation>
    </message>
    <message>
        <source>Your records and their copies are being written anew. This may take a moment …</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Sus registros y sus copias se están escribiendo de nuevo. Puede tardar un momento…</translation>
    </message>
    <message>
        <source>One moment …</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Your passphrase is set, and your records have a new key: a key file or a code of before opens nothing here any more.</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Su contraseña está puesta y sus registros tienen una clave nueva: un archivo de clave o un código de antes ya no abre nada aquí.</translation>
    </message>
    <message>
        <source>Your passphrase is set. It opens your records from now on, and so does your recovery code.</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Su contraseña está puesta. Desde ahora abre sus registros, y también los abre su código de recuperación.</translation>
    </message>
    <message>
        <source>Copies that you took elsewhere still open as before.</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Las copias que se haya llevado a otro lugar se siguen abriendo como antes.</translation>
    </message>
    <message>
        <source>Others use this computer account too</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Otras personas también usan esta cuenta del equipo</translation>
    </message>
    <message>
        <source>Your records are encrypted, but they open by themselves for the others who use this computer account. A passphrase keeps them closed to them.</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Sus registros están cifrados, pero se abren solos para las demás personas que usan esta cuenta del equipo. Una contraseña los mantiene cerrados para ellas.</translation>
    </message>
    <message>
        <source>The keychain of this computer is left out: it would open your records to the others as well.</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>El llavero de este equipo se deja aparte: abriría sus registros también a las demás personas.</translation>
    </message>
    <message>
        <source>Make a copy to take along …</source>
        <extracomment>ui/screens/my_data.py</extracomment>
        <translation>Hacer una copia para llevar…</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>ui/screens/my_plan/assignment.py</extracomment>
        <translation>Todos los días</translation>
    </message>
    <message numerus="yes">
        <source>{n} days a week</source>
        <extracomment>ui/screens/my_plan/assignment.py</extracomment>
        <translation>
            <numerusform>{n} día por semana</numerusform>
            <numerusform>{n} días por semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times a day</source>
        <extracomment>ui/screens/my_plan/assignment.py
----------
ui/therapist/schedule.py</extracomment>
        <translation>
            <numerusform>{n} vez al día</numerusform>
            <numerusform>{n} veces al día</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at together on {day}.</source>
        <extracomment>ui/screens/my_plan/paper.py</extracomment>
        <translation>Para mirarlo juntos el {day}.</translation>
    </message>
    <message>
        <source>You can stop at any moment. Keep your eyes open if you like, and look round.</source>
        <extracomment>ui/screens/my_plan/paper.py</extracomment>
        <translation>Puede parar en cualquier momento. Mantenga los ojos abiertos si quiere, y mire alrededor.</translation>
    </message>
    <message>
        <source>What fitted, and what did not.</source>
        <extracomment>ui/screens/my_plan/paper.py</extracomment>
        <translation>Lo que encajó, y lo que no.</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>ui/screens/my_plan/side.py</extracomment>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>My plan</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Mi plan</translation>
    </message>
    <message>
        <source>Chosen with {who}.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Elegido con {who}.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Planned with {who}</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Previsto con {who}</translation>
    </message>
    <message>
        <source>You look at it together on {day}.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Lo miran juntos el {day}.</translation>
    </message>
    <message>
        <source>Nothing is planned here yet</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Aquí todavía no hay nada previsto</translation>
    </message>
    <message>
        <source>When a therapist chooses practice with you, it stands here: what, how often, and why. It comes as a file, without an account and without a network. All other practice is there without it.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Cuando un terapeuta elige práctica con usted, está aquí: qué, cada cuánto y por qué. Llega como archivo, sin cuenta y sin red. Toda la otra práctica está ahí sin eso.</translation>
    </message>
    <message>
        <source>Why this</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Por qué esto</translation>
    </message>
    <message>
        <source>{done} of {planned} planned this week. Rest days count too.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>{done} de {planned} previstas esta semana. Los días de descanso también cuentan.</translation>
    </message>
    <message>
        <source>{done} this week. Rest days count too.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>{done} esta semana. Los días de descanso también cuentan.</translation>
    </message>
    <message>
        <source>{planned} planned this week. Rest days count too.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>{planned} previstas esta semana. Los días de descanso también cuentan.</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>No se hizo</translation>
    </message>
    <message>
        <source>Change times</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Cambiar las horas</translation>
    </message>
    <message>
        <source>On paper</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>En papel</translation>
    </message>
    <message>
        <source>How each part goes, for where there is no computer. Nothing about you is on it.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Cómo va cada parte, para donde no hay equipo. No dice nada de usted.</translation>
    </message>
    <message>
        <source>What came in the way?</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>¿Qué se cruzó en el camino?</translation>
    </message>
    <message>
        <source>One press is enough. It helps to find what fits better.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Basta una pulsación. Ayuda a encontrar lo que encaja mejor.</translation>
    </message>
    <message>
        <source>In a few words, if you like</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>En pocas palabras, si quiere</translation>
    </message>
    <message>
        <source>Which day</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Qué día</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>ayer</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>mañana</translation>
    </message>
    <message>
        <source>It counts just the same.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Cuenta igual.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Noted: {day}.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Anotado: {day}.</translation>
    </message>
    <message>
        <source>The times are yours to choose. Your therapist sees how often, not when you planned it.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Las horas las elige usted. Su terapeuta ve cada cuánto, no a qué hora lo previó.</translation>
    </message>
    <message>
        <source>When it suits</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Cuándo le viene bien</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>Midday</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Mediodía</translation>
    </message>
    <message>
        <source>Before bed</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Antes de acostarse</translation>
    </message>
    <message>
        <source>Something to tie it to</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Algo a lo que unirlo</translation>
    </message>
    <message>
        <source>after breakfast</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>después del desayuno</translation>
    </message>
    <message>
        <source>Would you like to move to {step}?</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>¿Quiere pasar a {step}?</translation>
    </message>
    <message>
        <source>The last times went without a rise in distress. Staying is just as good.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Las últimas veces fueron sin que subiera el malestar. Quedarse es igual de bueno.</translation>
    </message>
    <message>
        <source>Yes, {step}</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Sí, {step}</translation>
    </message>
    <message>
        <source>Would {step} be easier for now?</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>¿Sería más fácil por ahora {step}?</translation>
    </message>
    <message>
        <source>Distress was higher after the last time. A step back is part of the plan.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>El malestar fue más alto después de la última vez. Un paso atrás es parte del plan.</translation>
    </message>
    <message>
        <source>Back to {step}</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Volver a {step}</translation>
    </message>
    <message>
        <source>Stay with {step}</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Quedarse en {step}</translation>
    </message>
    <message>
        <source>{length}, {pace}</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>{length}, {pace}</translation>
    </message>
    <message>
        <source>Does today differ?</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>¿Hoy es distinto?</translation>
    </message>
    <message>
        <source>Mark it if you like; then gentler practice is suggested.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Señálelo si quiere; entonces se sugiere una práctica más suave.</translation>
    </message>
    <message>
        <source>Infusion</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Infusión</translation>
    </message>
    <message>
        <source>Appointment</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Mark another day</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Señalar otro día</translation>
    </message>
    <message>
        <source>Mark this day</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Señalar este día</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Marked days</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Días señalados</translation>
    </message>
    <message>
        <source>Take away: {what}, {day}</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Quitar: {what}, {day}</translation>
    </message>
    <message>
        <source>Suits today</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Conviene hoy</translation>
    </message>
    <message>
        <source>Rather on another day: {titles}.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Mejor otro día: {titles}.</translation>
    </message>
    <message>
        <source>Read about it</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Leer sobre ello</translation>
    </message>
    <message>
        <source>A question or a word that you want to bring. It goes along only if you tick it.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Una pregunta o unas palabras que quiera llevar. Va con lo demás solo si usted lo marca.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>A quiet line in this window</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Una línea discreta en esta ventana</translation>
    </message>
    <message>
        <source>Only while the app is open, always in the same words, never with a sound. Nothing between {start} and {end}.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Solo mientras la aplicación está abierta, siempre con las mismas palabras, nunca con sonido. Nada entre las {start} y las {end}.</translation>
    </message>
    <message>
        <source>Until I say so</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Hasta que yo lo diga</translation>
    </message>
    <message>
        <source>Let reminders rest</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Dejar descansar los recordatorios</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>For a week</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Durante una semana</translation>
    </message>
    <message>
        <source>Reminders rest until {day}.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Los recordatorios descansan hasta el {day}.</translation>
    </message>
    <message>
        <source>Reminders rest until you say so.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Los recordatorios descansan hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>Go on with reminders</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Seguir con los recordatorios</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>A quiet moment is planned, if it suits.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Hay previsto un momento tranquilo, si le viene bien.</translation>
    </message>
    <message>
        <source>You and your therapist</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Usted y su terapeuta</translation>
    </message>
    <message>
        <source>Look at the card in the folder</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Mirar la tarjeta de la carpeta</translation>
    </message>
    <message>
        <source>Last handed over: {day}.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Última entrega: {day}.</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Todavía no se ha entregado nada.</translation>
    </message>
    <message>
        <source>The numbers are not compared yet. Practice is open; nothing can be handed over.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Los números todavía no se han comparado. La práctica está abierta; no se puede entregar nada.</translation>
    </message>
    <message>
        <source>{who} comes with another key than before. That may be a new computer, or somebody else. Compare the numbers before anything is handed over.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>{who} viene con otra clave que antes. Puede ser un equipo nuevo, u otra persona. Comparen los números antes de entregar nada.</translation>
    </message>
    <message>
        <source>Numbers compared: this is {who}.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Números comparados: es {who}.</translation>
    </message>
    <message>
        <source>Distress may go up here, and that is expected. Nothing calming is offered while it runs. Ground me and Help stay in reach.</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Aquí el malestar puede subir, y se espera que sea así. Mientras dura no se ofrece nada para calmarse. Anclarme y Ayuda siguen a mano.</translation>
    </message>
    <message>
        <source>Begin an entry</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Empezar una anotación</translation>
    </message>
    <message>
        <source>{day}: before {before}, highest {peak}, after {after}, {minutes}</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>{day}: antes {before}, máximo {peak}, después {after}, {minutes}</translation>
    </message>
    <message>
        <source>Go on with the entry that is open</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Seguir con la anotación abierta</translation>
    </message>
    <message>
        <source>Nothing here has that word. Another word may find more, or one of these moments.</source>
        <extracomment>ui/screens/practise/words.py</extracomment>
        <translation>Nada aquí tiene esa palabra. Otra palabra quizá encuentre más, o uno de estos momentos.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the app</source>
        <extracomment>ui/screens/preferences_screen.py</extracomment>
        <translation>Idioma de la aplicación</translation>
    </message>
    <message>
        <source>Whose space this is</source>
        <extracomment>ui/screens/role_settings.py</extracomment>
        <translation>De quién es este espacio</translation>
    </message>
    <message>
        <source>Each has records of its own on this computer. Going over to the other changes nothing in either, and one person may have both.</source>
        <extracomment>ui/screens/role_settings.py</extracomment>
        <translation>Cada uno tiene sus propios registros en este equipo. Pasar al otro no cambia nada en ninguno, y una persona puede tener los dos.</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>ui/screens/role_settings.py</extracomment>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>I practise</source>
        <extracomment>ui/screens/role_settings.py</extracomment>
        <translation>Yo practico</translation>
    </message>
    <message>
        <source>I am a therapist</source>
        <extracomment>ui/screens/role_settings.py</extracomment>
        <translation>Soy terapeuta</translation>
    </message>
    <message>
        <source>Ctrl+G always opens it, also while you type.</source>
        <extracomment>ui/screens/safety_settings.py</extracomment>
        <translation>Ctrl+G lo abre siempre, también mientras escribe.</translation>
    </message>
    <message>
        <source>Ctrl+G only</source>
        <extracomment>ui/screens/safety_settings.py</extracomment>
        <translation>Solo Ctrl+G</translation>
    </message>
    <message>
        <source>The screen is dark, the session goes on. Any key brings the picture back.</source>
        <extracomment>ui/screens/session_dark.py</extracomment>
        <translation>La pantalla está oscura, la sesión sigue. Cualquier tecla devuelve la imagen.</translation>
    </message>
    <message>
        <source>Skip this part</source>
        <extracomment>ui/screens/session_face.py</extracomment>
        <translation>Saltar esta parte</translation>
    </message>
    <message>
        <source>Straight to the breath</source>
        <extracomment>ui/screens/session_face.py</extracomment>
        <translation>Directo a la respiración</translation>
    </message>
    <message>
        <source>Space: pause</source>
        <extracomment>ui/screens/session_keys.py</extracomment>
        <translation>Espacio: pausa</translation>
    </message>
    <message>
        <source>Esc: end</source>
        <extracomment>ui/screens/session_keys.py</extracomment>
        <translation>Esc: terminar</translation>
    </message>
    <message>
        <source>{key}: Ground me</source>
        <extracomment>ui/screens/session_keys.py</extracomment>
        <translation>{key}: Anclarme</translation>
    </message>
    <message>
        <source>Enter: on, also to leave this one out</source>
        <extracomment>ui/screens/session_keys.py</extracomment>
        <translation>Intro: seguir, también para dejar fuera este</translation>
    </message>
    <message>
        <source>Enter: skip this part</source>
        <extracomment>ui/screens/session_keys.py</extracomment>
        <translation>Intro: saltar esta parte</translation>
    </message>
    <message>
        <source>Enter: begin now</source>
        <extracomment>ui/screens/session_keys.py</extracomment>
        <translation>Intro: empezar ahora</translation>
    </message>
    <message>
        <source>Enter: {press}</source>
        <extracomment>ui/screens/session_keys.py</extracomment>
        <translation>Intro: {press}</translation>
    </message>
    <message>
        <source>Enter: straight to the breath</source>
        <extracomment>ui/screens/session_keys.py</extracomment>
        <translation>Intro: directo a la respiración</translation>
    </message>
    <message>
        <source>M: mute   ·   V: volumes</source>
        <extracomment>ui/screens/session_keys.py</extracomment>
        <translation>M: silenciar   ·   V: volúmenes</translation>
    </message>
    <message>
        <source>C: captions   ·   D: darken</source>
        <extracomment>ui/screens/session_keys.py</extracomment>
        <translation>C: subtítulos   ·   D: oscurecer</translation>
    </message>
    <message>
        <source>Darken the screen</source>
        <extracomment>ui/screens/session_parts.py</extracomment>
        <translation>Oscurecer la pantalla</translation>
    </message>
    <message>
        <source>silent</source>
        <extracomment>ui/screens/sound_settings.py</extracomment>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>Sound in sessions</source>
        <extracomment>ui/screens/sound_settings.py</extracomment>
        <translation>Sonido en las sesiones</translation>
    </message>
    <message>
        <source>How loud the tones are</source>
        <extracomment>ui/screens/sound_settings.py</extracomment>
        <translation>Volumen de los tonos</translation>
    </message>
    <message>
        <source>How loud the voice is</source>
        <extracomment>ui/screens/sound_settings.py</extracomment>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>How loud the background is</source>
        <extracomment>ui/screens/sound_settings.py</extracomment>
        <translation>Volumen del fondo</translation>
    </message>
    <message>
        <source>How loud the timer&apos;s bells are</source>
        <extracomment>ui/screens/sound_settings.py</extracomment>
        <translation>Volumen de las campanas del temporizador</translation>
    </message>
    <message>
        <source>For {alias}</source>
        <extracomment>ui/therapist/assign.py</extracomment>
        <translation>Para {alias}</translation>
    </message>
    <message>
        <source>Why: {name}</source>
        <extracomment>ui/therapist/assign.py</extracomment>
        <translation>Por qué: {name}</translation>
    </message>
    <message>
        <source>Why it is opened: {name}</source>
        <extracomment>ui/therapist/assign.py</extracomment>
        <translation>Por qué se abre: {name}</translation>
    </message>
    <message>
        <source>For {alias}, within the limits that are agreed.</source>
        <extracomment>ui/therapist/composer.py</extracomment>
        <translation>Para {alias}, dentro de los límites acordados.</translation>
    </message>
    <message numerus="yes">
        <source>{n} versions are kept</source>
        <extracomment>ui/therapist/composer.py</extracomment>
        <translation>
            <numerusform>Se conserva {n} versión</numerusform>
            <numerusform>Se conservan {n} versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Item {n}</source>
        <extracomment>ui/therapist/exposure.py</extracomment>
        <translation>Ítem {n}</translation>
    </message>
    <message>
        <source>{item}, distress before</source>
        <extracomment>ui/therapist/exposure.py</extracomment>
        <translation>{item}, malestar antes</translation>
    </message>
    <message>
        <source>Take out: {step}</source>
        <extracomment>ui/therapist/exposure.py</extracomment>
        <translation>Quitar: {step}</translation>
    </message>
    <message numerus="yes">
        <source>A summary of {alias} came in, with {n} sessions that are new.</source>
        <extracomment>ui/therapist/incoming.py</extracomment>
        <translation>
            <numerusform>Ha llegado un resumen de {alias}, con {n} sesión nueva.</numerusform>
            <numerusform>Ha llegado un resumen de {alias}, con {n} sesiones nuevas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <extracomment>ui/therapist/limits_form.py</extracomment>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} a minute</source>
        <extracomment>ui/therapist/limits_form.py</extracomment>
        <translation>{n} por minuto</translation>
    </message>
    <message>
        <source>{when}: {pace}</source>
        <extracomment>ui/therapist/pace_panel.py</extracomment>
        <translation>{when}: {pace}</translation>
    </message>
    <message>
        <source>Summary until {day}</source>
        <extracomment>ui/therapist/people_model.py</extracomment>
        <translation>Resumen hasta el {day}</translation>
    </message>
    <message>
        <source>Looked at together {day}</source>
        <extracomment>ui/therapist/people_model.py</extracomment>
        <translation>Mirado juntos el {day}</translation>
    </message>
    <message>
        <source>Together now: {title}</source>
        <extracomment>ui/therapist/person.py</extracomment>
        <translation>Ahora juntos: {title}</translation>
    </message>
    <message>
        <source>Take back: {title}</source>
        <extracomment>ui/therapist/person.py</extracomment>
        <translation>Retirar: {title}</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <extracomment>ui/therapist/routine_sheet.py</extracomment>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>We look at it together: {day}</source>
        <extracomment>ui/therapist/routine_sheet.py</extracomment>
        <translation>Lo miramos juntos: {day}</translation>
    </message>
    <message>
        <source>{what}: {title}</source>
        <extracomment>ui/therapist/routines.py</extracomment>
        <translation>{what}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>after {n} days</source>
        <extracomment>ui/therapist/schedule.py</extracomment>
        <translation>
            <numerusform>después de {n} día</numerusform>
            <numerusform>después de {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after {n} weeks</source>
        <extracomment>ui/therapist/schedule.py</extracomment>
        <translation>
            <numerusform>después de {n} semana</numerusform>
            <numerusform>después de {n} semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {n}</source>
        <extracomment>ui/therapist/script.py</extracomment>
        <translation>Línea {n}</translation>
    </message>
    <message>
        <source>Move up: {line}</source>
        <extracomment>ui/therapist/script.py</extracomment>
        <translation>Mover hacia arriba: {line}</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <extracomment>ui/therapist/stages.py</extracomment>
        <translation>Paso {n}</translation>
    </message>
    <message>
        <source>{step}, length</source>
        <extracomment>ui/therapist/stages.py</extracomment>
        <translation>{step}, duración</translation>
    </message>
    <message>
        <source>{step}, pace</source>
        <extracomment>ui/therapist/stages.py</extracomment>
        <translation>{step}, ritmo</translation>
    </message>
    <message>
        <source>Step {n} of the plan: {why}</source>
        <extracomment>ui/therapist/stages.py</extracomment>
        <translation>Paso {n} del plan: {why}</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>By the names that you two have chosen. Nobody else needs to know them.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Con los nombres que han elegido los dos. Nadie más necesita conocerlos.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Buscar una persona</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Nobody here yet.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Todavía no hay nadie.</translation>
    </message>
    <message>
        <source>Add a person, and invite them in your next session together.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Añada una persona e invítela en su próxima sesión juntos.</translation>
    </message>
    <message>
        <source>Nobody is called like that.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Nadie se llama así.</translation>
    </message>
    <message>
        <source>Look here first</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Mirar primero aquí</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Todas las demás</translation>
    </message>
    <message>
        <source>New keys: compare the number</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Claves nuevas: compare el número</translation>
    </message>
    <message>
        <source>Safety entry</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Anotación de seguridad</translation>
    </message>
    <message>
        <source>Review is due</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Toca revisarlo</translation>
    </message>
    <message>
        <source>Nothing heard lately</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Últimamente sin noticias</translation>
    </message>
    <message>
        <source>Number not compared yet</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Número todavía sin comparar</translation>
    </message>
    <message>
        <source>Not paired yet</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Todavía sin vincular</translation>
    </message>
    <message>
        <source>A name that you two have chosen</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Un nombre que han elegido los dos</translation>
    </message>
    <message>
        <source>For example: Blue heron</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Por ejemplo: Garza azul</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This copy was written by a newer version of mindbody. Nothing was changed.</source>
        <extracomment>store/restore.py</extracomment>
        <translation>Esta copia la escribió una versión más nueva de mindbody. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The records are damaged at their very beginning, and nothing of them can be read.</source>
        <extracomment>store/salvage.py</extracomment>
        <translation>Los registros están dañados desde el mismo principio, y no se puede leer nada de ellos.</translation>
    </message>
    <message>
        <source>Put back a copy from a backup. The damaged file is kept.</source>
        <extracomment>store/salvage.py</extracomment>
        <translation>Vuelva a poner una copia de seguridad. El archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>Soft tones</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Tonos suaves</translation>
    </message>
    <message>
        <source>Gliding tone</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Tono que se desliza</translation>
    </message>
    <message>
        <source>Breath sounds</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Sonidos de respiración</translation>
    </message>
    <message>
        <source>No tones</source>
        <extracomment>ui/screens/exercise/words.py</extracomment>
        <translation>Sin tonos</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Poner la contraseña</translation>
    </message>
    <message>
        <source>A few words that only you know; a sentence is easier to keep in mind than signs. It closes your records to everybody who does not know it.</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Unas palabras que solo usted conozca; una frase se recuerda mejor que unos signos. Cierra sus registros a todo el que no la conozca.</translation>
    </message>
    <message>
        <source>This is your recovery code. It opens your records when the passphrase is forgotten. Print it or write it down, and keep it where nobody else looks.</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Este es su código de recuperación. Abre sus registros cuando se olvida la contraseña. Imprímalo o anótelo, y guárdelo donde nadie más mire.</translation>
    </message>
    <message>
        <source>If both the passphrase and the code are lost, nobody can open your records any more.</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Si se pierden la contraseña y el código, ya nadie puede abrir sus registros.</translation>
    </message>
    <message>
        <source>Type two of its groups from your paper, so that you know it is right.</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Escriba dos de sus grupos desde su papel, para saber que es correcto.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>Please take {n} characters or more.</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Tome {n} caracteres o más.</translation>
    </message>
    <message>
        <source>The two are not the same. Type both once more.</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Las dos no son iguales. Escriba ambas otra vez.</translation>
    </message>
    <message>
        <source>These are not the groups that were asked for. Compare them with the paper.</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Estos no son los grupos que se pedían. Compárelos con el papel.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Keep this where nobody else looks.</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Guarde esto donde nadie más mire.</translation>
    </message>
    <message>
        <source>Lock and passphrase</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Cierre y contraseña</translation>
    </message>
    <message>
        <source>Your records are encrypted, and they open by themselves for everybody who uses this computer account. A passphrase keeps them closed to others.</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Sus registros están cifrados, y se abren solos para todo el que use esta cuenta del equipo. Una contraseña los mantiene cerrados a los demás.</translation>
    </message>
    <message>
        <source>Your records open with your passphrase, or with your recovery code.</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Sus registros se abren con su contraseña, o con su código de recuperación.</translation>
    </message>
    <message>
        <source>Set a passphrase …</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Poner una contraseña…</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Cambiar la contraseña…</translation>
    </message>
    <message>
        <source>Open without passphrase …</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Abrir sin contraseña…</translation>
    </message>
    <message>
        <source>Your records will then open for everybody who uses this computer account. Type your passphrase to go on.</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Entonces sus registros se abrirán para todo el que use esta cuenta del equipo. Escriba su contraseña para seguir.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Cerrar ahora</translation>
    </message>
    <message>
        <source>Lock when nothing is touched</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Cerrar cuando no se toque nada</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Lock as well when the window is hidden</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Cerrar también cuando se oculte la ventana</translation>
    </message>
    <message>
        <source>Let the keychain of this computer open them too</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Dejar que también los abra el llavero de este equipo</translation>
    </message>
    <message>
        <source>Then they open for whoever is signed in to this account.</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Entonces se abren para quien haya iniciado sesión en esta cuenta.</translation>
    </message>
    <message>
        <source>Which days</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Qué días</translation>
    </message>
    <message>
        <source>Last summary</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Último resumen</translation>
    </message>
    <message>
        <source>A year</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Un año</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Cómo se muestra</translation>
    </message>
    <message>
        <source>The page</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>La página</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Guardar como texto sin formato</translation>
    </message>
    <message>
        <source>The page as plain text</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>La página como texto sin formato</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved. It contains health information: keep it where clinical records are kept.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Guardado. Contiene información de salud: consérvelo donde se conservan las historias clínicas.</translation>
    </message>
    <message>
        <source>For whom</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>For anybody. When it is assigned, the limits of that person are looked at again.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Para cualquiera. Cuando se asigna, se vuelven a mirar los límites de esa persona.</translation>
    </message>
    <message>
        <source>Add parts, put them in order by dragging or with the arrows, hear any part, and see every cue before anybody practises it. What is kept becomes a new version; old ones stay.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Añada partes, ordénelas arrastrando o con las flechas, escuche cualquier parte, y vea cada señal antes de que nadie la practique. Lo que se conserva es una versión nueva; las anteriores quedan.</translation>
    </message>
    <message>
        <source>Compose a routine</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Componer una rutina</translation>
    </message>
    <message>
        <source>None of your own yet. Compose one, or begin from a routine of the library.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Todavía ninguna suya. Componga una, o empiece desde una rutina de la biblioteca.</translation>
    </message>
    <message>
        <source>Your routines</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Sus rutinas</translation>
    </message>
    <message>
        <source>Routines of the library</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Rutinas de la biblioteca</translation>
    </message>
    <message>
        <source>What you assign from. Each change makes a new version; old ones stay.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Desde aquí se asigna. Cada cambio hace una versión nueva; las anteriores quedan.</translation>
    </message>
    <message>
        <source>Choose what {alias} is to practise. You can change it before it is given.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Elija lo que {alias} va a practicar. Puede cambiarlo antes de entregarlo.</translation>
    </message>
    <message>
        <source>Begin from this</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Empezar desde esta</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Assign</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Versión {n}</translation>
    </message>
    <message>
        <source>Times a day</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Veces al día</translation>
    </message>
    <message>
        <source>Days a week</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Días por semana</translation>
    </message>
    <message>
        <source>On these days, if they are to be certain ones</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>En estos días, si tienen que ser días fijos</translation>
    </message>
    <message>
        <source>Mon</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>vie</translation>
    </message>
    <message>
        <source>Sat</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>dom</translation>
    </message>
    <message>
        <source>Time of day</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>A moment of the day</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Un momento del día</translation>
    </message>
    <message>
        <source>For example: after breakfast</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Por ejemplo: después del desayuno</translation>
    </message>
    <message>
        <source>Begins</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Looked at together</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Se mira juntos</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Termina</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>abierto</translation>
    </message>
    <message>
        <source>Limits for this person</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Límites para esta persona</translation>
    </message>
    <message>
        <source>They hold while this is assigned, in everything that is practised.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Valen mientras esto esté asignado, en todo lo que se practique.</translation>
    </message>
    <message>
        <source>Stays between breaths</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Pausas entre respiraciones</translation>
    </message>
    <message>
        <source>Longest stay</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Pausa más larga</translation>
    </message>
    <message>
        <source>Slowest pace</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Ritmo más lento</translation>
    </message>
    <message>
        <source>Fastest pace</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Ritmo más rápido</translation>
    </message>
    <message>
        <source>Longest session</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Sesión más larga</translation>
    </message>
    <message>
        <source>The reason, in the person&apos;s words</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>El motivo, en palabras de la persona</translation>
    </message>
    <message>
        <source>no limit of their own</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>sin límite propio</translation>
    </message>
    <message>
        <source>Go in small steps</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Ir en pasos pequeños</translation>
    </message>
    <message>
        <source>The next step is offered after three sessions without a rise of distress, and taken only when the person agrees. After a rise, one step back is offered.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>El paso siguiente se ofrece después de tres sesiones sin subida del malestar, y se da solo cuando la persona está de acuerdo. Después de una subida se ofrece un paso atrás.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>When a step back is a good idea, in the person&apos;s words</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Cuándo es buena idea un paso atrás, en palabras de la persona</translation>
    </message>
    <message>
        <source>For example: when my chest gets tight</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Por ejemplo: cuando se me aprieta el pecho</translation>
    </message>
    <message>
        <source>as it is</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>como está</translation>
    </message>
    <message>
        <source>Distress is expected to rise. No calming exercise is offered while an item runs, and no rule of distress looks at it.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Se espera que el malestar suba. Mientras dura un ítem no se ofrece ningún ejercicio para calmarse, y ninguna regla de malestar lo mira.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Añadir un ítem</translation>
    </message>
    <message>
        <source>In words you two agreed on</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>En palabras acordadas entre los dos</translation>
    </message>
    <message>
        <source>Facing a situation</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Afrontar una situación</translation>
    </message>
    <message>
        <source>Listening, remembering</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Escuchar, recordar</translation>
    </message>
    <message>
        <source>Agreed together, in the person&apos;s words. Nothing is given before you give it.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Acordado entre los dos, en palabras de la persona. Nada se entrega antes de que usted lo entregue.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>mindbody was open already; its window was brought forward.</source>
        <extracomment>running.py</extracomment>
        <translation>mindbody ya estaba abierto; su ventana se ha puesto delante.</translation>
    </message>
    <message>
        <source>keep</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>mantener</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>drop</source>
        <extracomment>core/report_text.py</extracomment>
        <translation>dejar</translation>
    </message>
    <message>
        <source>The settings of your practice</source>
        <extracomment>keepsakes.py</extracomment>
        <translation>Los ajustes de su práctica</translation>
    </message>
    <message>
        <source>The name of a recording of yours</source>
        <extracomment>keepsakes.py</extracomment>
        <translation>El nombre de una grabación suya</translation>
    </message>
    <message>
        <source>A recording of yours</source>
        <extracomment>own_sounds.py</extracomment>
        <translation>Una grabación suya</translation>
    </message>
    <message>
        <source>The date of this computer was moved meanwhile, so nothing was deleted.</source>
        <extracomment>retention.py</extracomment>
        <translation>Entretanto cambió la fecha de este equipo, así que no se ha eliminado nada.</translation>
    </message>
    <message>
        <source>See whether the date is right. You are asked again later.</source>
        <extracomment>retention.py</extracomment>
        <translation>Compruebe si la fecha es correcta. Se le preguntará de nuevo más adelante.</translation>
    </message>
    <message>
        <source>The file of your records was gone or empty.</source>
        <extracomment>store/rescue.py</extracomment>
        <translation>El archivo de sus registros había desaparecido o estaba vacío.</translation>
    </message>
    <message>
        <source>Another file stood in the place of your records.</source>
        <extracomment>store/rescue.py</extracomment>
        <translation>En el lugar de sus registros había otro archivo.</translation>
    </message>
    <message>
        <source>Something outside mindbody had cut the file of your records short.</source>
        <extracomment>store/rescue.py</extracomment>
        <translation>Algo ajeno a mindbody había recortado el archivo de sus registros.</translation>
    </message>
    <message>
        <source>The file of your records could not be read any more: it was overwritten, or the disk is failing.</source>
        <extracomment>store/rescue.py</extracomment>
        <translation>El archivo de sus registros ya no se podía leer: algo escribió encima, o el disco está fallando.</translation>
    </message>
    <message>
        <source>All of it is in a new file; nothing is lost.</source>
        <extracomment>store/rescue.py</extracomment>
        <translation>Todo está en un archivo nuevo; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>A new file holds what could be read, the copy of {day}, and all that was saved since mindbody was opened. What was saved between the two may be missing.</source>
        <extracomment>store/rescue.py</extracomment>
        <translation>Un archivo nuevo contiene lo que se pudo leer, la copia del {day} y todo lo guardado desde que se abrió mindbody. Puede faltar lo guardado entre una cosa y otra.</translation>
    </message>
    <message>
        <source>A new file holds what could be read and all that was saved since mindbody was opened. Something from before may be missing.</source>
        <extracomment>store/rescue.py</extracomment>
        <translation>Un archivo nuevo contiene lo que se pudo leer y todo lo guardado desde que se abrió mindbody. Puede faltar algo de antes.</translation>
    </message>
    <message>
        <source>The old file is kept in the folder {folder}.</source>
        <extracomment>store/rescue.py</extracomment>
        <translation>El archivo anterior se conserva en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>If you did not move it, see whether another program tidies or copies this folder.</source>
        <extracomment>store/rescue.py</extracomment>
        <translation>Si no lo movió usted, compruebe si otro programa limpia o copia esta carpeta.</translation>
    </message>
    <message>
        <source>If a program copies this folder to other computers, please leave this folder out there.</source>
        <extracomment>store/rescue.py</extracomment>
        <translation>Si un programa copia esta carpeta a otros equipos, le sugerimos excluirla de esa copia.</translation>
    </message>
    <message>
        <source>Please have the disk checked, and see whether another program uses the file.</source>
        <extracomment>store/rescue.py</extracomment>
        <translation>Conviene revisar el disco y comprobar si otro programa usa el archivo.</translation>
    </message>
    <message>
        <source>This copy holds something that mindbody did not write. Nothing was changed.</source>
        <extracomment>store/restore.py</extracomment>
        <translation>Esta copia contiene algo que mindbody no escribió. No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose another copy.</source>
        <extracomment>store/restore.py</extracomment>
        <translation>Elija otra copia.</translation>
    </message>
    <message>
        <source>The folder of your records may not be written any more. What you practise is still saved in the open file, but no daily copy can be made.</source>
        <extracomment>store/why.py</extracomment>
        <translation>Ya no se puede escribir en la carpeta de sus registros. Lo que practica se sigue guardando en el archivo abierto, pero no se puede hacer la copia diaria.</translation>
    </message>
    <message>
        <source>Before you close mindbody, see whether the folder may be written.</source>
        <extracomment>store/why.py</extracomment>
        <translation>Antes de cerrar mindbody, compruebe si se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be saved. What was saved before is still there.</source>
        <extracomment>store/why.py</extracomment>
        <translation>El disco está lleno y no se puede guardar nada más. Lo guardado antes sigue ahí.</translation>
    </message>
    <message>
        <source>There is no folder for your records, and none can be made. Nothing was lost.</source>
        <extracomment>store/why.py</extracomment>
        <translation>No hay carpeta para sus registros y no se puede crear. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>See whether your home folder may be written. Practising goes on meanwhile, without being saved.</source>
        <extracomment>store/why.py</extracomment>
        <translation>Compruebe si se puede escribir en su carpeta personal. Mientras tanto puede seguir practicando, sin que se guarde.</translation>
    </message>
    <message>
        <source>The folder of your records does not let this computer account in. What was saved before is still in it.</source>
        <extracomment>store/why.py</extracomment>
        <translation>La carpeta de sus registros no admite esta cuenta del equipo. Lo guardado antes sigue en ella.</translation>
    </message>
    <message>
        <source>The file of your records may not be read by this computer account; it may belong to another one. What was saved before is still in it.</source>
        <extracomment>store/why.py</extracomment>
        <translation>Esta cuenta del equipo no puede leer el archivo de sus registros; quizá pertenece a otra. Lo guardado antes sigue en él.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to give it back to your account. Practising goes on meanwhile, without being saved.</source>
        <extracomment>store/why.py</extracomment>
        <translation>Pida a quien se encarga de este equipo que lo devuelva a su cuenta. Mientras tanto puede seguir practicando, sin que se guarde.</translation>
    </message>
    <message>
        <source>Dropbox</source>
        <extracomment>synced.py</extracomment>
        <translation>Dropbox</translation>
    </message>
    <message>
        <source>Nextcloud</source>
        <extracomment>synced.py</extracomment>
        <translation>Nextcloud</translation>
    </message>
    <message>
        <source>Google Drive</source>
        <extracomment>synced.py</extracomment>
        <translation>Google Drive</translation>
    </message>
    <message>
        <source>The disk is full. What you practise is still saved for now, in room that was set aside for this. Please free some space.</source>
        <extracomment>ui/caring.py</extracomment>
        <translation>El disco está lleno. Por ahora, lo que practica se sigue guardando en un espacio reservado para ello. Libere algo de espacio, por favor.</translation>
    </message>
    <message>
        <source>Your records lie in a folder that {program} copies to other computers. What leaves is encrypted, but two computers writing at once can damage it. A folder that is not copied is safer.</source>
        <extracomment>ui/caring.py</extracomment>
        <translation>Sus registros están en una carpeta que {program} copia a otros ordenadores. Lo que sale va cifrado, pero si dos ordenadores escriben a la vez puede dañarse. Es más segura una carpeta que no se copie.</translation>
    </message>
    <message>
        <source>It was moved to {today} while mindbody was open. Sessions keep their length and their order; what you practise now carries the new date. Nothing is deleted because of it. If the date is wrong, please set it right.</source>
        <extracomment>ui/caring.py</extracomment>
        <translation>Cambió a {today} mientras mindbody estaba abierto. Las sesiones conservan su duración y su orden; lo que practique ahora lleva la fecha nueva. No se elimina nada por ello. Si la fecha no es correcta, le sugerimos corregirla.</translation>
    </message>
    <message>
        <source>It is {today}, which is before your last practice on {day}. What you practise now carries the date of this computer. Nothing is deleted because of it. If the date is wrong, please set it right.</source>
        <extracomment>ui/caring.py</extracomment>
        <translation>Es {today}, anterior a su última práctica, del {day}. Lo que practique ahora lleva la fecha de este equipo. No se elimina nada por ello. Si la fecha no es correcta, le sugerimos corregirla.</translation>
    </message>
    <message>
        <source>At what times of day is not known</source>
        <extracomment>ui/report/words.py</extracomment>
        <translation>No se sabe a qué horas del día</translation>
    </message>
    <message>
        <source>From {lowest} to {highest}; minus is lower afterwards.</source>
        <extracomment>ui/screens/exercise/response.py</extracomment>
        <translation>De {lowest} a {highest}; menos quiere decir más bajo después.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} sessions.</source>
        <extracomment>ui/screens/history/folds.py</extracomment>
        <translation>
            <numerusform>Hay {n} sesión.</numerusform>
            <numerusform>Hay {n} sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What you have practised. It is only for you; nothing here is measured or compared.</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Lo que ha practicado. Es solo para usted; aquí no se mide ni se compara nada.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Aquí aún no hay nada.</translation>
    </message>
    <message>
        <source>There is nothing of that here.</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Aquí no hay nada de eso.</translation>
    </message>
    <message>
        <source>Show earlier days</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Mostrar días anteriores</translation>
    </message>
    <message>
        <source>Show only …</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Mostrar solo…</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>How far back</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Hasta cuándo atrás</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>30 días</translation>
    </message>
    <message>
        <source>3 months</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>12 months</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>12 meses</translation>
    </message>
    <message>
        <source>Without the app</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Sin la aplicación</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>{before} antes, {after} después</translation>
    </message>
    <message>
        <source>{before} before</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>{before} antes</translation>
    </message>
    <message>
        <source>{after} after</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>{after} después</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A few words, only for you</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Unas palabras, solo para usted</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Delete this …</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Borrar esto…</translation>
    </message>
    <message>
        <source>This is deleted for good, with what you said about it. The copies of before are deleted as well, because it is in them; a new copy is made afterwards.</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Esto se borra para siempre, junto con lo que dijo sobre ello. También se borran las copias anteriores, porque está en ellas; después se hace una copia nueva.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>It is deleted.</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Está borrado.</translation>
    </message>
    <message>
        <source>Delete a period …</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Borrar un período…</translation>
    </message>
    <message>
        <source>From the day</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>Until the day, this day too</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Hasta el día, este incluido</translation>
    </message>
    <message>
        <source>Such as {day}</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Por ejemplo, {day}</translation>
    </message>
    <message>
        <source>Write both days as year, month and day, such as {day}.</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Escriba los dos días como año, mes y día, por ejemplo {day}.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>See what is there</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Ver lo que hay</translation>
    </message>
    <message>
        <source>With them go what you said about them, and the marks, notes and diary lines of those days. The copies of before are deleted as well; a new copy is made afterwards. Nobody can bring them back.</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Con ellas se va lo que dijo sobre ellas, y las marcas, notas y líneas del diario de esos días. También se borran las copias anteriores; después se hace una copia nueva. Nadie puede recuperarlo.</translation>
    </message>
    <message>
        <source>Add practice without the app …</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Añadir práctica sin la aplicación…</translation>
    </message>
    <message>
        <source>Add it</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Which practice</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Qué práctica</translation>
    </message>
    <message>
        <source>The day</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>El día</translation>
    </message>
    <message>
        <source>It stands under {day}.</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Está en {day}.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Ese día aún no ha llegado.</translation>
    </message>
    <message>
        <source>Numbers appear here once one practice was rated before and after three times.</source>
        <extracomment>ui/screens/history/words.py</extracomment>
        <translation>Aquí aparecen números cuando una práctica se ha valorado tres veces antes y después.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>2 minutos</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>Deletes all your records and all copies on this computer, for good, and with them your own sounds and the settings of this window. Nobody can bring them back. Files that you have taken out or given away are not touched.</source>
        <extracomment>ui/screens/my_data.py</extracomment>
        <translation>Borra para siempre todos sus registros y todas las copias de este ordenador, y con ellos sus propios sonidos y los ajustes de esta ventana. Nadie puede recuperarlos. No se tocan los archivos que haya extraído o entregado.</translation>
    </message>
    <message>
        <source>Deletes all your records and all copies on this computer, for good. Nobody can bring them back. Files that you have taken out or given away are not touched.</source>
        <extracomment>ui/screens/my_data.py</extracomment>
        <translation>Borra para siempre todos sus registros y todas las copias de este ordenador. Nadie puede recuperarlos. No se tocan los archivos que haya extraído o entregado.</translation>
    </message>
    <message>
        <source>How long to keep what you practised</source>
        <extracomment>ui/screens/my_data.py</extracomment>
        <translation>Cuánto tiempo guardar lo practicado</translation>
    </message>
    <message>
        <source>12 months, then ask</source>
        <extracomment>ui/screens/my_data.py</extracomment>
        <translation>12 meses, y luego preguntar</translation>
    </message>
    <message>
        <source>3 months, then ask</source>
        <extracomment>ui/screens/my_data.py</extracomment>
        <translation>3 meses, y luego preguntar</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself: you are asked on the page of today.</source>
        <extracomment>ui/screens/my_data.py</extracomment>
        <translation>Nada se borra por sí solo: se le pregunta en la página de hoy.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} sessions</source>
        <extracomment>ui/screens/records_cards.py</extracomment>
        <translation>
            <numerusform>Hay {n} sesión</numerusform>
            <numerusform>Hay {n} sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <extracomment>ui/screens/putting_back.py</extracomment>
        <translation>
            <numerusform>{n} sesión</numerusform>
            <numerusform>{n} sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy was made without a passphrase. What opens it is the file practice.key of the computer it comes from. Your records were not touched.</source>
        <extracomment>found_copy.py</extracomment>
        <translation>Esta copia se hizo sin contraseña. Lo que la abre es el archivo practice.key del equipo del que viene. Sus registros no se han tocado.</translation>
    </message>
    <message>
        <source>Put that file beside the copy, then choose the folder again.</source>
        <extracomment>found_copy.py</extracomment>
        <translation>Ponga ese archivo junto a la copia y vuelva a elegir la carpeta.</translation>
    </message>
    <message>
        <source>This passphrase does not open the copy. Nothing was changed.</source>
        <extracomment>found_copy.py</extracomment>
        <translation>Esta contraseña no abre la copia. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It is the one from when the copy was made, which may not be that of today. The recovery code of that time opens it as well.</source>
        <extracomment>found_copy.py</extracomment>
        <translation>Es la de cuando se hizo la copia, que puede no ser la de hoy. El código de recuperación de entonces también la abre.</translation>
    </message>
    <message>
        <source>The file that opens this copy (vault.json) does not lie beside it. Your records were not touched.</source>
        <extracomment>found_copy.py</extracomment>
        <translation>El archivo que abre esta copia (vault.json) no está junto a ella. Sus registros no se han tocado.</translation>
    </message>
    <message>
        <source>Choose the folder that holds both practice.db and vault.json.</source>
        <extracomment>found_copy.py</extracomment>
        <translation>Elija la carpeta que contiene tanto practice.db como vault.json.</translation>
    </message>
    <message>
        <source>This recovery code does not open the copy. Nothing was changed.</source>
        <extracomment>found_copy.py</extracomment>
        <translation>Este código de recuperación no abre la copia. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It is the code that was printed before the copy was made.</source>
        <extracomment>found_copy.py</extracomment>
        <translation>Es el código que se imprimió antes de hacer la copia.</translation>
    </message>
    <message>
        <source>This copy was locked by a newer version of mindbody. Nothing was changed.</source>
        <extracomment>found_copy.py</extracomment>
        <translation>Esta copia la cerró una versión más nueva de mindbody. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file that opens this copy (vault.json) is damaged, or cannot be read. Your records were not touched.</source>
        <extracomment>found_copy.py</extracomment>
        <translation>El archivo que abre esta copia (vault.json) está dañado o no se puede leer. Sus registros no se han tocado.</translation>
    </message>
    <message>
        <source>Try a copy of another day: each has a vault.json of its own.</source>
        <extracomment>found_copy.py</extracomment>
        <translation>Pruebe con una copia de otro día: cada una tiene su propio vault.json.</translation>
    </message>
    <message>
        <source>This copy is damaged, so it was not put back. Your records were not touched.</source>
        <extracomment>store/staged.py</extracomment>
        <translation>Esta copia está dañada, así que no se ha vuelto a poner. Sus registros no se han tocado.</translation>
    </message>
    <message>
        <source>Try a copy of another day.</source>
        <extracomment>store/staged.py</extracomment>
        <translation>Pruebe con una copia de otro día.</translation>
    </message>
    <message>
        <source>There is no copy of records in this folder. Nothing was changed.</source>
        <extracomment>store/staged.py</extracomment>
        <translation>En esta carpeta no hay ninguna copia de registros. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Choose the folder in which practice.db lies, for example one named after a day.</source>
        <extracomment>store/staged.py</extracomment>
        <translation>Elija la carpeta en la que está practice.db, por ejemplo una que lleva por nombre un día.</translation>
    </message>
    <message>
        <source>This file is far larger than any records. Nothing was changed.</source>
        <extracomment>store/staged.py</extracomment>
        <translation>Este archivo es mucho más grande que cualquier registro. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Choose a folder with a copy of your records.</source>
        <extracomment>store/staged.py</extracomment>
        <translation>Elija una carpeta con una copia de sus registros.</translation>
    </message>
    <message>
        <source>Your records could not be copied whole. Nothing was changed.</source>
        <extracomment>store/under_key.py</extracomment>
        <translation>No se han podido copiar sus registros por completo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <extracomment>store/under_key.py</extracomment>
        <translation>Libere algo de espacio en el disco y vuelva a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} other entries</source>
        <extracomment>ui/screens/putting_back.py</extracomment>
        <translation>
            <numerusform>{n} otra entrada</numerusform>
            <numerusform>otras {n} entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy takes the place of your records. Before that you see what it holds. Your records of now are kept aside in the same folder.</source>
        <extracomment>ui/screens/putting_back.py</extracomment>
        <translation>Una copia ocupa el lugar de sus registros. Antes verá lo que contiene. Los registros de ahora se guardan aparte, en la misma carpeta.</translation>
    </message>
    <message>
        <source>A copy in another folder …</source>
        <extracomment>ui/screens/putting_back.py</extracomment>
        <translation>Una copia en otra carpeta…</translation>
    </message>
    <message>
        <source>Looking at the copy …</source>
        <extracomment>ui/screens/putting_back.py</extracomment>
        <translation>Mirando la copia…</translation>
    </message>
    <message>
        <source>This copy was made with another key than that of your records: on another computer, or before everything was deleted. It opens by the passphrase or the recovery code of that time.</source>
        <extracomment>ui/screens/putting_back.py</extracomment>
        <translation>Esta copia se hizo con otra clave que la de sus registros: en otro equipo, o antes de borrarlo todo. Se abre con la contraseña o el código de recuperación de entonces.</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <extracomment>ui/screens/putting_back.py</extracomment>
        <translation>Contraseña de la copia</translation>
    </message>
    <message>
        <source>Recovery code of the copy</source>
        <extracomment>ui/screens/putting_back.py</extracomment>
        <translation>Código de recuperación de la copia</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <extracomment>ui/screens/putting_back.py</extracomment>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>The copy holds {sessions} from {first} to {last}, and {others}.</source>
        <extracomment>ui/screens/putting_back.py</extracomment>
        <translation>La copia contiene {sessions} del {first} al {last}, y {others}.</translation>
    </message>
    <message>
        <source>The copy holds {sessions} of {first}, and {others}.</source>
        <extracomment>ui/screens/putting_back.py</extracomment>
        <translation>La copia contiene {sessions} del {first}, y {others}.</translation>
    </message>
    <message>
        <source>The copy holds no sessions, and {others}.</source>
        <extracomment>ui/screens/putting_back.py</extracomment>
        <translation>La copia no contiene ninguna sesión, y {others}.</translation>
    </message>
    <message>
        <source>Your passphrase of now goes on opening your records.</source>
        <extracomment>ui/screens/putting_back.py</extracomment>
        <translation>Su contraseña de ahora sigue abriendo sus registros.</translation>
    </message>
    <message>
        <source>Your records open by themselves afterwards, as they do now.</source>
        <extracomment>ui/screens/putting_back.py</extracomment>
        <translation>Después, sus registros se abren solos, como ahora.</translation>
    </message>
    <message>
        <source>Put this copy in place</source>
        <extracomment>ui/screens/putting_back.py</extracomment>
        <translation>Poner esta copia en su lugar</translation>
    </message>
    <message>
        <source>The copy of {day} is in place. What was there before is kept in the folder {folder}.</source>
        <extracomment>ui/screens/putting_back.py</extracomment>
        <translation>La copia del {day} está en su lugar. Lo que había antes se conserva en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>The copy from the folder {source} is in place. What was there before is kept in the folder {folder}.</source>
        <extracomment>ui/screens/putting_back.py</extracomment>
        <translation>La copia de la carpeta {source} está en su lugar. Lo que había antes se conserva en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>A part of your records is damaged</source>
        <extracomment>ui/screens/records_cards.py</extracomment>
        <translation>Una parte de sus registros está dañada</translation>
    </message>
    <message>
        <source>One or more places of the file cannot be read any more, as when a disk grows old. What can be read can be saved into a new file; the damaged file is kept beside it, as it is. Practising goes on meanwhile.</source>
        <extracomment>ui/screens/records_cards.py</extracomment>
        <translation>Uno o más lugares del archivo ya no se pueden leer, como cuando un disco envejece. Lo que se puede leer se puede guardar en un archivo nuevo; el dañado se conserva al lado, tal como está. Mientras tanto, puede seguir practicando.</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <extracomment>ui/screens/records_cards.py</extracomment>
        <translation>Guardar lo que se puede leer</translation>
    </message>
    <message>
        <source>See the daily copies</source>
        <extracomment>ui/screens/records_cards.py</extracomment>
        <translation>Ver las copias diarias</translation>
    </message>
    <message>
        <source>{sessions} and {others} could be read and are in your records.</source>
        <extracomment>ui/screens/records_cards.py</extracomment>
        <translation>Se han podido leer {sessions} y {others}, y están en sus registros.</translation>
    </message>
    <message>
        <source>All of the file could be read.</source>
        <extracomment>ui/screens/records_cards.py</extracomment>
        <translation>Se ha podido leer todo el archivo.</translation>
    </message>
    <message>
        <source>A part is missing. A daily copy may still have it.</source>
        <extracomment>ui/screens/records_cards.py</extracomment>
        <translation>Falta una parte. Puede que aún esté en una copia diaria.</translation>
    </message>
    <message>
        <source>The damaged file is kept in the folder {folder}.</source>
        <extracomment>ui/screens/records_cards.py</extracomment>
        <translation>El archivo dañado se conserva en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Older practice</source>
        <extracomment>ui/screens/records_cards.py</extracomment>
        <translation>Práctica anterior</translation>
    </message>
    <message>
        <source>{sessions} here from before {day}. All of it stays until you decide otherwise.</source>
        <extracomment>ui/screens/records_cards.py</extracomment>
        <translation>{sessions} aquí de antes del {day}. Todo se queda hasta que usted decida otra cosa.</translation>
    </message>
    <message>
        <source>All that was before {day} is deleted for good, with its notes, marks and diary lines, and so are the copies of before. A new copy is made afterwards. Nobody can bring it back.</source>
        <extracomment>ui/screens/records_cards.py</extracomment>
        <translation>Todo lo anterior al {day} se borra para siempre, con sus notas, marcas y líneas del diario, y también las copias anteriores. Después se hace una copia nueva. Nadie puede recuperarlo.</translation>
    </message>
    <message>
        <source>Delete it …</source>
        <extracomment>ui/screens/records_cards.py</extracomment>
        <translation>Borrarlo…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>ui/screens/records_cards.py</extracomment>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Your records are in a new file</source>
        <extracomment>ui/screens/records_cards.py</extracomment>
        <translation>Sus registros están en un archivo nuevo</translation>
    </message>
    <message>
        <source>The date of this computer</source>
        <extracomment>ui/screens/records_cards.py</extracomment>
        <translation>La fecha de este equipo</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>ui/screens/records_cards.py</extracomment>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>A folder that is copied</source>
        <extracomment>ui/screens/records_cards.py</extracomment>
        <translation>Una carpeta que se copia</translation>
    </message>
    <message>
        <source>All right</source>
        <extracomment>ui/screens/records_cards.py</extracomment>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Your recovery code has opened your records</source>
        <extracomment>ui/screens/records_cards.py</extracomment>
        <translation>Su código de recuperación ha abierto sus registros</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, you can choose another one now; the one of before is not asked for. The code stays as it is.</source>
        <extracomment>ui/screens/records_cards.py</extracomment>
        <translation>Si ha olvidado la contraseña, ahora puede elegir otra; no se pide la anterior. El código sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <extracomment>ui/screens/records_cards.py</extracomment>
        <translation>Elegir una contraseña</translation>
    </message>
    <message>
        <source>Discreet</source>
        <extracomment>ui/screens/safety_settings.py</extracomment>
        <translation>Discreción</translation>
    </message>
    <message>
        <source>Picture of the window in the desktop&apos;s bar</source>
        <extracomment>ui/screens/safety_settings.py</extracomment>
        <translation>Imagen de la ventana en la barra del escritorio</translation>
    </message>
    <message>
        <source>The name of the window stays the same, whatever is open in it.</source>
        <extracomment>ui/screens/safety_settings.py</extracomment>
        <translation>El nombre de la ventana es siempre el mismo, se abra lo que se abra en ella.</translation>
    </message>
    <message>
        <source>Saving waits just now: the disk cannot be written. Your practice goes on, and is saved as soon as it can be.</source>
        <extracomment>ui/store_trouble.py</extracomment>
        <translation>El guardado espera por ahora: no se puede escribir en el disco. Su práctica sigue, y se guardará en cuanto se pueda.</translation>
    </message>
    <message>
        <source>The folder of your records may not be written just now. Your practice goes on and is still saved.</source>
        <extracomment>ui/store_trouble.py</extracomment>
        <translation>Por ahora no se puede escribir en la carpeta de sus registros. Su práctica sigue y se guarda igualmente.</translation>
    </message>
    <message>
        <source>The disk can be written again. All that was practised is saved.</source>
        <extracomment>ui/store_trouble.py</extracomment>
        <translation>Ya se puede escribir de nuevo en el disco. Todo lo practicado está guardado.</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>7 días</translation>
    </message>
    <message>
        <source>14 days</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>14 días</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>10 years</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>10 años</translation>
    </message>
    <message>
        <source>How often, and when</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Cada cuánto, y cuándo</translation>
    </message>
    <message>
        <source>Change the parts</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Cambiar las partes</translation>
    </message>
    <message>
        <source>What it is for, in the person&apos;s words</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Para qué es, en palabras de la persona</translation>
    </message>
    <message>
        <source>For example: so that the evenings are mine again</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Por ejemplo: para que las tardes vuelvan a ser mías</translation>
    </message>
    <message>
        <source>Why this part, in the person&apos;s words</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Por qué esta parte, en palabras de la persona</translation>
    </message>
    <message>
        <source>Opened for this person</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Abierto para esta persona</translation>
    </message>
    <message>
        <source>Why it is opened, in the person&apos;s words</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Por qué se abre, en palabras de la persona</translation>
    </message>
    <message>
        <source>Best done together, in the room. It takes a few minutes, once. From then on your files are sealed for each other, and nobody on the way can read them.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Mejor hacerlo juntos, en persona. Se tarda unos minutos, una sola vez. Desde entonces sus archivos quedan sellados el uno para el otro, y nadie por el camino puede leerlos.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>They open “Meet my therapist” in their app, and scan this code, type the letters, or open the file.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>La otra persona abre «Encontrarme con mi terapeuta» en su aplicación, y escanea este código, escribe las letras o abre el archivo.</translation>
    </message>
    <message>
        <source>Square code with the invitation; the letters below say the same</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Código cuadrado con la invitación; las letras de abajo dicen lo mismo</translation>
    </message>
    <message>
        <source>The same as letters</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Lo mismo en letras</translation>
    </message>
    <message>
        <source>How they will see you</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Cómo le verán a usted</translation>
    </message>
    <message>
        <source>24 letters at most</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>24 letras como máximo</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Guardar la invitación</translation>
    </message>
    <message>
        <source>Their answer</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Their app makes a small file in answer. Open it here, or drop it on the window.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Su aplicación hace en respuesta un archivo pequeño. Ábralo aquí, o suéltelo sobre la ventana.</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Abrir la respuesta</translation>
    </message>
    <message>
        <source>The number</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>El número</translation>
    </message>
    <message>
        <source>Read the number to each other, in the room or on the phone. If {alias} sees the same one, nobody stands between you.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Léanse el número, en persona o por teléfono. Si {alias} ve el mismo, no hay nadie entre los dos.</translation>
    </message>
    <message>
        <source>You have compared this number with {alias}, and it was the same.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Ha comparado este número con {alias}, y era el mismo.</translation>
    </message>
    <message>
        <source>New keys came for {alias}: a new computer, or somebody else. They do not hold yet. Compare this number before you go on; ask in person or by phone, not in the file.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Han llegado claves nuevas de {alias}: un equipo nuevo, u otra persona. Todavía no valen. Compare este número antes de seguir; pregunte en persona o por teléfono, no en el archivo.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Es el mismo</translation>
    </message>
    <message>
        <source>It is another one</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Es otro</translation>
    </message>
    <message>
        <source>Save the card</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Guardar la tarjeta</translation>
    </message>
    <message>
        <source>Into a shared folder</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>A una carpeta compartida</translation>
    </message>
    <message>
        <source>A small sealed file: save it, drag it to where it goes, attach it to a message, or put it into a folder that you two share.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Un archivo pequeño y sellado: guárdelo, arrástrelo adonde va, adjúntelo a un mensaje, o póngalo en una carpeta que compartan.</translation>
    </message>
    <message>
        <source>Given. The file is sealed for this person; anybody else sees nothing in it.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Entregado. El archivo está sellado para esta persona; cualquier otra no ve nada en él.</translation>
    </message>
    <message>
        <source>New keys came for this person. They do not hold until you two have compared them.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Han llegado claves nuevas de esta persona. No valen hasta que las hayan comparado los dos.</translation>
    </message>
    <message>
        <source>Compare the number</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Comparar el número</translation>
    </message>
    <message>
        <source>Read the page</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Leer la página</translation>
    </message>
    <message>
        <source>Open a summary</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Abrir un resumen</translation>
    </message>
    <message>
        <source>No summary has come yet.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Todavía no ha llegado ningún resumen.</translation>
    </message>
    <message>
        <source>Assigned</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>Nothing is assigned yet.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Todavía no hay nada asignado.</translation>
    </message>
    <message>
        <source>Assign a routine</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Asignar una rutina</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Give it to them</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Entregárselo</translation>
    </message>
    <message>
        <source>On these days their app suggests gentler practice. Nothing is locked.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>En estos días su aplicación sugiere una práctica más suave. No se bloquea nada.</translation>
    </message>
    <message>
        <source>What kind of day</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Qué tipo de día</translation>
    </message>
    <message>
        <source>Pairing</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Vinculación</translation>
    </message>
    <message>
        <source>Paired, and the number was compared.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Vinculados, y el número se ha comparado.</translation>
    </message>
    <message>
        <source>Paired. The number is still to be compared.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Vinculados. El número está por comparar.</translation>
    </message>
    <message>
        <source>Not paired yet. Invite them in your next session together.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Todavía sin vincular. Invite a la persona en su próxima sesión juntos.</translation>
    </message>
    <message>
        <source>Put away from the list</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Apartar de la lista</translation>
    </message>
    <message>
        <source>Delete this person</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Eliminar a esta persona</translation>
    </message>
    <message>
        <source>Yes, delete everything</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Sí, eliminarlo todo</translation>
    </message>
    <message>
        <source>A little slower</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Un poco más lento</translation>
    </message>
    <message>
        <source>A little faster</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Un poco más rápido</translation>
    </message>
    <message>
        <source>More out-breath</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Soltar más largo</translation>
    </message>
    <message>
        <source>More in-breath</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Tomar más largo</translation>
    </message>
    <message>
        <source>Comfortable here</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Aquí está cómodo</translation>
    </message>
    <message>
        <source>No breath is paced here.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Aquí no se marca ninguna respiración.</translation>
    </message>
    <message>
        <source>There is no such breath: one of its parts would have no time.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>No existe una respiración así: una de sus partes no tendría tiempo.</translation>
    </message>
    <message>
        <source>From the next breath: {parts}</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Desde la próxima respiración: {parts}</translation>
    </message>
    <message>
        <source>in {s} s</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>inhalar {s} s</translation>
    </message>
    <message>
        <source>stay {s} s</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>pausa {s} s</translation>
    </message>
    <message>
        <source>out {s} s</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>exhalar {s} s</translation>
    </message>
    <message>
        <source>rest {s} s</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>descanso {s} s</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>You can stop at any moment, just because you want to. If distress climbs and stays up, stop, look round, press your feet into the floor, and tell your therapist next time.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Puede parar en cualquier momento, simplemente porque quiere. Si el malestar sube y se queda arriba, pare, mire alrededor, presione los pies contra el suelo, y cuénteselo a su terapeuta la próxima vez.</translation>
    </message>
    <message>
        <source>The answer of {alias} came in. Compare the number with them now.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Ha llegado la respuesta de {alias}. Compare ahora el número con esta persona.</translation>
    </message>
    <message>
        <source>“{title}” is assigned. Give them the card, so that their app knows it.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>«{title}» está asignado. Entréguele la tarjeta, para que su aplicación lo sepa.</translation>
    </message>
    <message>
        <source>A folder for files</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Una carpeta para archivos</translation>
    </message>
    <message>
        <source>Any folder that your own sync software keeps in step with theirs. The app looks into it for new files; their names say nothing, and only you can open what is for you.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Cualquier carpeta que su propio programa de sincronización mantenga al día con la suya. La aplicación busca en ella archivos nuevos; sus nombres no dicen nada, y solo usted puede abrir lo que es para usted.</translation>
    </message>
    <message>
        <source>Look into no folder</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>No mirar en ninguna carpeta</translation>
    </message>
    <message>
        <source>None. Files can always be opened, or dropped on the window.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Ninguna. Los archivos siempre se pueden abrir, o soltar sobre la ventana.</translation>
    </message>
    <message>
        <source>The session has ended. What was comfortable can still be saved.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>La sesión ha terminado. Lo que resultó cómodo todavía se puede guardar.</translation>
    </message>
    <message>
        <source>Offer these steps</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Ofrecer estos pasos</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>Lines that you write for somebody: said one after the other by the app&apos;s voice where it is installed, and shown as captions everywhere. They go with the card.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Líneas que escribe para alguien: la voz de la aplicación las dice una tras otra donde está instalada, y en todas partes se muestran como subtítulos. Van con la tarjeta.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>The lines</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Las líneas</translation>
    </message>
    <message>
        <source>An invitation, not a command. Enter adds a line below.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Una invitación, no una orden. Intro añade una línea debajo.</translation>
    </message>
    <message>
        <source>A line</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Una línea</translation>
    </message>
    <message>
        <source>Add a line</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Delete these words</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Eliminar estas palabras</translation>
    </message>
    <message>
        <source>Write words of your own</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Escribir palabras propias</translation>
    </message>
    <message>
        <source>0: {least}   ·   10 ({key}): {most}   ·   {skip}: skip</source>
        <extracomment>ui/widgets/number_card.py</extracomment>
        <translation>0: {least}   ·   10 ({key}): {most}   ·   {skip}: saltar</translation>
    </message>
    <message>
        <source>Waves</source>
        <extracomment>ui/window_icon.py</extracomment>
        <translation>Olas</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>ui/window_icon.py</extracomment>
        <translation>Página</translation>
    </message>
    <message>
        <source>Book</source>
        <extracomment>ui/window_icon.py</extracomment>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>ui/window_icon.py</extracomment>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Gear</source>
        <extracomment>ui/window_icon.py</extracomment>
        <translation>Engranaje</translation>
    </message>
    <message>
        <source>This computer has no keychain that mindbody trusts. Nothing was changed.</source>
        <extracomment>vault/keychain.py</extracomment>
        <translation>Este equipo no tiene ningún llavero en el que mindbody confíe. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Your passphrase goes on opening your records.</source>
        <extracomment>vault/keychain.py</extracomment>
        <translation>Su contraseña sigue abriendo sus registros.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not give the key of your records: it may be locked, emptied or exchanged. Your records are untouched.</source>
        <extracomment>vault/keychain.py</extracomment>
        <translation>El llavero de este equipo no da la clave de sus registros: puede estar cerrado, vacío o cambiado. Sus registros no se han tocado.</translation>
    </message>
    <message>
        <source>Your passphrase or your recovery code still opens them.</source>
        <extracomment>vault/keychain.py</extracomment>
        <translation>Su contraseña o su código de recuperación todavía los abren.</translation>
    </message>
    <message>
        <source>This passphrase does not open your records. Nothing was changed.</source>
        <extracomment>vault/vault.py</extracomment>
        <translation>Esta contraseña no abre sus registros. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Try again. The recovery code opens them as well.</source>
        <extracomment>vault/vault.py</extracomment>
        <translation>Inténtelo otra vez. También los abre el código de recuperación.</translation>
    </message>
    <message>
        <source>This recovery code does not open your records. Nothing was changed.</source>
        <extracomment>vault/vault.py</extracomment>
        <translation>Este código de recuperación no abre sus registros. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It may belong to another computer, or to a time before a newer code was printed.</source>
        <extracomment>vault/vault.py</extracomment>
        <translation>Puede ser de otro equipo, o de antes de que se imprimiera un código más nuevo.</translation>
    </message>
    <message>
        <source>One of the characters of the recovery code is not right, or is missing.</source>
        <extracomment>vault/vault.py</extracomment>
        <translation>Uno de los caracteres del código de recuperación no es correcto, o falta.</translation>
    </message>
    <message>
        <source>Compare it with the paper, group by group.</source>
        <extracomment>vault/vault.py</extracomment>
        <translation>Compárelo con el papel, grupo por grupo.</translation>
    </message>
    <message>
        <source>Your records were locked by a newer version of mindbody. Nothing was changed.</source>
        <extracomment>vault/vault.py</extracomment>
        <translation>Sus registros los cerró una versión más nueva de mindbody. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file that opens your records (vault.json) is damaged. Your records themselves were not touched.</source>
        <extracomment>vault/vault.py</extracomment>
        <translation>El archivo que abre sus registros (vault.json) está dañado. Los registros en sí no se han tocado.</translation>
    </message>
    <message>
        <source>Put vault.json back from a backup, with your passphrase or your recovery code at hand.</source>
        <extracomment>vault/vault.py</extracomment>
        <translation>Vuelva a poner vault.json desde una copia de seguridad, con su contraseña o su código de recuperación a mano.</translation>
    </message>
    <message>
        <source>The key of a recording of yours</source>
        <extracomment>keepsakes.py</extracomment>
        <translation>La clave de una grabación suya</translation>
    </message>
    <message>
        <source>This recording is not there any more.</source>
        <extracomment>sound/own.py</extracomment>
        <translation>Esta grabación ya no está.</translation>
    </message>
    <message>
        <source>The key of this recording is not at hand.</source>
        <extracomment>sound/own_keys.py</extracomment>
        <translation>La clave de esta grabación no está disponible.</translation>
    </message>
    <message>
        <source>Your records are closed, so nothing was taken in.</source>
        <extracomment>sound/own_keys.py</extracomment>
        <translation>Sus registros están cerrados, así que no se ha añadido nada.</translation>
    </message>
    <message>
        <source>Open them, then add it again.</source>
        <extracomment>sound/own_keys.py</extracomment>
        <translation>Ábralos y añádala de nuevo.</translation>
    </message>
    <message>
        <source>It is deleted from your records, but a copy of before, which holds it, could not be deleted yet. That is tried again when your records are opened next.</source>
        <extracomment>store/forget.py</extracomment>
        <translation>Se ha borrado de sus registros, pero todavía no se pudo borrar una copia anterior que lo contiene. Se intentará de nuevo la próxima vez que se abran sus registros.</translation>
    </message>
    <message>
        <source>This copy holds records of practice, not a therapist&apos;s space. Nothing was changed.</source>
        <extracomment>store/space.py</extracomment>
        <translation>Esta copia contiene registros de práctica, no el espacio de un terapeuta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This copy holds a therapist&apos;s space, not records of practice. Nothing was changed.</source>
        <extracomment>store/space.py</extracomment>
        <translation>Esta copia contiene el espacio de un terapeuta, no registros de práctica. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It did not work, for a reason that was not foreseen. See whether your records are as they were.</source>
        <extracomment>ui/program.py</extracomment>
        <translation>No ha funcionado, por un motivo que no estaba previsto. Mire si sus registros están como estaban.</translation>
    </message>
    <message>
        <source>An exercise that fits, not offered to you now</source>
        <extracomment>ui/reader/side.py</extracomment>
        <translation>Un ejercicio que viene bien aquí, que ahora no se le ofrece</translation>
    </message>
    <message>
        <source>A copy from another computer</source>
        <extracomment>ui/screens/copy_screen.py</extracomment>
        <translation>Una copia de otro equipo</translation>
    </message>
    <message>
        <source>If your records do not open</source>
        <extracomment>ui/screens/copy_screen.py</extracomment>
        <translation>Si sus registros no se abren</translation>
    </message>
    <message>
        <source>If you have practised with mindbody before, your records can come along. On the other computer, a copy is made in the settings, under My data. Choose its folder here; first you see what it holds.</source>
        <extracomment>ui/screens/copy_screen.py</extracomment>
        <translation>Si ya ha practicado con mindbody, puede traer sus registros. En el otro equipo, la copia se hace en los ajustes, en Mis datos. Elija aquí su carpeta; antes verá lo que contiene.</translation>
    </message>
    <message>
        <source>Your passphrase opens your records, and so does your recovery code. If both are lost, or the file that they open, a copy can take their place: from another computer, or from a folder. What lies here now is kept aside, closed as it is.</source>
        <extracomment>ui/screens/copy_screen.py</extracomment>
        <translation>Su contraseña abre sus registros, y su código de recuperación también. Si se han perdido los dos, o el archivo que abren, una copia puede ocupar su lugar: de otro equipo o de una carpeta. Lo que hay aquí ahora se guarda aparte, cerrado como está.</translation>
    </message>
    <message>
        <source>This copy opens by the passphrase or the recovery code of the time when it was made.</source>
        <extracomment>ui/screens/copy_screen.py</extracomment>
        <translation>Esta copia se abre con la contraseña o el código de recuperación del momento en que se hizo.</translation>
    </message>
    <message>
        <source>Choose the folder of the copy …</source>
        <extracomment>ui/screens/copy_screen.py</extracomment>
        <translation>Elegir la carpeta de la copia…</translation>
    </message>
    <message>
        <source>I have a copy from another computer</source>
        <extracomment>ui/screens/first_run.py</extracomment>
        <translation>Tengo una copia de otro equipo</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Dejar de intentarlo</translation>
    </message>
    <message>
        <source>My records do not open</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Mis registros no se abren</translation>
    </message>
    <message>
        <source>It opens the copies of before too ({copies}).</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>También abre las copias de antes ({copies}).</translation>
    </message>
    <message>
        <source>What could not be read of them is deleted ({copies}).</source>
        <extracomment>ui/screens/lock/words.py</extracomment>
        <translation>Lo que no se ha podido leer de ellas se ha eliminado ({copies}).</translation>
    </message>
    <message>
        <source>An encrypted copy is in the folder {folder}. Another computer puts it back at its first start or under My data, by your passphrase or your recovery code.</source>
        <extracomment>ui/screens/my_data.py</extracomment>
        <translation>Hay una copia cifrada en la carpeta {folder}. En otro equipo se vuelve a poner en el primer inicio o en Mis datos, con su contraseña o su código de recuperación.</translation>
    </message>
    <message>
        <source>From then on your records open by the passphrase of the copy and by its recovery code, and so does what is set aside.</source>
        <extracomment>ui/screens/putting_back.py</extracomment>
        <translation>A partir de entonces, sus registros se abren con la contraseña de la copia y con su código de recuperación, y también lo que se guarda aparte.</translation>
    </message>
    <message>
        <source>From then on your records open by what opened the copy. What lies here now is kept aside in the same folder, closed as it is.</source>
        <extracomment>ui/screens/putting_back.py</extracomment>
        <translation>A partir de entonces, sus registros se abren con lo que abrió la copia. Lo que hay aquí ahora se guarda aparte, en la misma carpeta, cerrado como está.</translation>
    </message>
    <message>
        <source>The copy has no passphrase, so your records open by themselves from then on. You can set one afterwards. What lies here now is kept aside in the same folder, closed as it is.</source>
        <extracomment>ui/screens/putting_back.py</extracomment>
        <translation>La copia no tiene contraseña, así que a partir de entonces sus registros se abren solos. Después puede poner una. Lo que hay aquí ahora se guarda aparte, en la misma carpeta, cerrado como está.</translation>
    </message>
    <message>
        <source>What was there before was damaged, so it is kept as it was: whoever has that folder can open it without a passphrase. You can delete the folder when you want nothing of it any more.</source>
        <extracomment>ui/screens/putting_back.py</extracomment>
        <translation>Lo que había antes estaba dañado, así que se guarda tal como estaba: quien tenga esa carpeta puede abrirlo sin contraseña. Puede eliminar la carpeta cuando ya no quiera nada de ella.</translation>
    </message>
    <message>
        <source>A WAV, FLAC, OGG or MP3 file from 2 seconds to 60 minutes. A copy is kept on this computer, encrypted, and made soft where it is loud. Your file stays as it is.</source>
        <extracomment>ui/screens/sounds/words.py</extracomment>
        <translation>Un archivo WAV, FLAC, OGG o MP3 de 2 segundos a 60 minutos. En este equipo se guarda una copia, cifrada y suavizada donde suena fuerte. Su archivo queda como está.</translation>
    </message>
    <message>
        <source>Everything about this person on this computer goes for good: what was assigned, what they told, and the keys. The copies of before are deleted as well; a new copy is made afterwards. What they have themselves stays.</source>
        <extracomment>ui/therapist/words.py</extracomment>
        <translation>Todo lo de esta persona en este equipo desaparece para siempre: lo asignado, lo que contó y las claves. También se borran las copias anteriores; después se hace una copia nueva. Lo que tiene la propia persona se queda.</translation>
    </message>
    <message>
        <source>I am here</source>
        <extracomment>ui/widgets/session_note.py</extracomment>
        <translation>Estoy aquí</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Espere</translation>
    </message>
    <message>
        <source>Put the file back beside {file}, or put back a copy of your records: in the settings, under My data.</source>
        <extracomment>vault/keyfile.py</extracomment>
        <translation>Vuelva a poner el archivo junto a {file}, o vuelva a poner una copia de sus registros: en los ajustes, en Mis datos.</translation>
    </message>
    <message>
        <source>Put the file back from a backup, or put back a copy of your records: in the settings, under My data.</source>
        <extracomment>vault/keyfile.py</extracomment>
        <translation>Vuelva a poner el archivo desde una copia de seguridad, o vuelva a poner una copia de sus registros: en los ajustes, en Mis datos.</translation>
    </message>
    <message>
        <source>The file that opens your records (vault.json) asks for more work than mindbody ever asks for: somebody has changed it, or it comes from elsewhere. It was not tried, and your records were not touched.</source>
        <extracomment>vault/vault.py</extracomment>
        <translation>El archivo que abre sus registros (vault.json) pide más trabajo del que mindbody pide nunca: alguien lo ha cambiado, o viene de otro sitio. No se ha intentado, y sus registros no se han tocado.</translation>
    </message>
    <message>
        <source>The new lock could not be saved, so the one before still holds.</source>
        <extracomment>vault/vault.py</extracomment>
        <translation>No se ha podido guardar el cierre nuevo, así que vale todavía el anterior.</translation>
    </message>
    <message>
        <source>One sound of your own could not be read and is not among them.</source>
        <extracomment>ui/screens/my_data.py</extracomment>
        <translation>Un sonido suyo no se pudo leer y no está entre ellos.</translation>
    </message>
    <message>
        <source>{n} sounds of your own could not be read and are not among them.</source>
        <extracomment>ui/screens/my_data.py</extracomment>
        <translation>{n} sonidos suyos no se pudieron leer y no están entre ellos.</translation>
    </message>
    <message>
        <source>There may be no free space, or the folder is read-only.</source>
        <extracomment>vault/vault.py</extracomment>
        <translation>Puede que no quede espacio, o que en la carpeta no se pueda escribir.</translation>
    </message>
    <message>
        <source>The new lock holds now, but the disk did not confirm that it stays: after a power cut the one before may hold again. Your records themselves were not touched.</source>
        <extracomment>vault/vault.py</extracomment>
        <translation>El nuevo bloqueo ya vale, pero el disco no confirmó que vaya a conservarse: tras un corte de luz puede volver a valer el anterior. Sus registros en sí no se tocaron.</translation>
    </message>
    <message>
        <source>Keep what opened your records before as well as what you chose now. See whether the folder may be written, then set the new lock once more.</source>
        <extracomment>vault/vault.py</extracomment>
        <translation>Conserve lo que abría sus registros antes y también lo que ha elegido ahora. Compruebe si se puede escribir en la carpeta y vuelva a poner el nuevo bloqueo.</translation>
    </message>
    <message>
        <source>Keep what opened your records before as well as what you chose now. See whether the disk is there, then start mindbody again.</source>
        <extracomment>vault/vault.py</extracomment>
        <translation>Conserve lo que abría sus registros antes y también lo que ha elegido ahora. Compruebe si el disco está disponible y vuelva a iniciar mindbody.</translation>
    </message>
    <message>
        <source>Going through it</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation>Recorrerla</translation>
    </message>
    <message>
        <source>Back on the ground</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation>Otra vez en el suelo</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <extracomment>content/exercises/imagery_rehearsal.toml</extracomment>
        <translation>¿Cómo está ahora?</translation>
    </message>
    <message>
        <source>Letting thoughts pass</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation>Dejar pasar los pensamientos</translation>
    </message>
    <message>
        <source>Set each thought on a leaf on a slow stream, or on a cloud or a moving belt, and let it pass.</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation>Poner cada pensamiento en una hoja sobre un arroyo lento, o en una nube o una cinta, y dejarlo pasar.</translation>
    </message>
    <message>
        <source>Picture a slow stream with leaves, or words on a moving screen, or clouds.</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation>Imagine un arroyo lento con hojas, o palabras en una pantalla que se mueve, o nubes.</translation>
    </message>
    <message>
        <source>Set each thought that turns up on a leaf, pleasant or not, and let it pass.</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation>Ponga en una hoja cada pensamiento que aparezca, agradable o no, y déjelo pasar.</translation>
    </message>
    <message>
        <source>When you notice that you have gone along with one, set that on a leaf as well.</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation>Cuando note que se ha ido con uno, ponga eso también en una hoja.</translation>
    </message>
    <message>
        <source>If water is not for you, take the clouds or the moving belt.</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation>Si el agua no es para usted, tome las nubes o la cinta.</translation>
    </message>
    <message>
        <source>When you worry.</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation>Cuando se preocupa.</translation>
    </message>
    <message>
        <source>When you are hard on yourself.</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation>Cuando se trata con dureza.</translation>
    </message>
    <message>
        <source>It comes from acceptance and commitment work (ACT). We found no trial of this exercise alone in PTSD.</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation>Viene del trabajo de aceptación y compromiso (ACT). No encontramos ningún ensayo de este ejercicio por separado en TEPT.</translation>
    </message>
    <message>
        <source>If water is tied to bad memories, take the clouds or the moving belt.</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation>Si el agua está unida a malos recuerdos, tome las nubes o la cinta.</translation>
    </message>
    <message>
        <source>If a picture of the trauma comes, call it memory, and come back to the feet. It is not to be worked on here.</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation>Si viene una imagen del trauma, llámela recuerdo, y vuelva a los pies. Aquí no se trabaja con ella.</translation>
    </message>
    <message>
        <source>Something that moves along</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation>Algo que se mueve</translation>
    </message>
    <message>
        <source>Watching</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>You were watching</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation>Estaba mirando</translation>
    </message>
    <message>
        <source>Clouds</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>Let each thought drift past on a cloud. No water in it.</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation>Deje que cada pensamiento pase en una nube. Sin agua.</translation>
    </message>
    <message>
        <source>A moving belt</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation>Una cinta que avanza</translation>
    </message>
    <message>
        <source>Let each thought pass on a moving belt. No water in it.</source>
        <extracomment>content/exercises/leaves_on_a_stream.toml</extracomment>
        <translation>Deje que cada pensamiento pase en una cinta que avanza. Sin agua.</translation>
    </message>
    <message>
        <source>Kind wishes</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation>Deseos amables</translation>
    </message>
    <message>
        <source>Loving-kindness: kind wishes for somebody easy, for yourself, and for people round about.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation>Amabilidad: deseos amables para alguien fácil, para usted, y para la gente de alrededor.</translation>
    </message>
    <message>
        <source>Begin with somebody it is easy to be fond of: a pet, a child, a kind stranger.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation>Empiece por alguien a quien es fácil querer: una mascota, un niño, una persona desconocida y amable.</translation>
    </message>
    <message>
        <source>Wish them something in plain words. Nothing needs to be felt.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation>Deséele algo en palabras sencillas. No hace falta sentir nada.</translation>
    </message>
    <message>
        <source>The first wish can be in words of your own: be well, be at ease, find some rest.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation>El primer deseo puede ser en sus palabras: que esté bien, que esté en calma, que encuentre descanso.</translation>
    </message>
    <message>
        <source>Nobody who has hurt you belongs in here, and nobody difficult either.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation>Nadie que le haya hecho daño tiene lugar aquí, ni nadie difícil.</translation>
    </message>
    <message>
        <source>Any part can be left out. There is a form without the part for yourself.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation>Cualquier parte se puede dejar fuera. Hay una forma sin la parte para usted.</translation>
    </message>
    <message>
        <source>When guilt or shame is heavy, after a kind word for yourself.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation>Cuando pesa la culpa o la vergüenza, después de una palabra amable para usted.</translation>
    </message>
    <message>
        <source>When you feel cut off from others.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation>Cuando siente que está lejos de los demás.</translation>
    </message>
    <message>
        <source>In the days after an infusion.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation>En los días después de una infusión.</translation>
    </message>
    <message>
        <source>In a trial with 184 veterans, twelve weekly groups did no worse than a group form of cognitive processing over six months, and people came more often; 121 of the 184 were there at the end of follow-up. That was a led group of 90 minutes, not a recording.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation>En un ensayo con 184 veteranos, doce grupos semanales no fueron peor que una forma grupal de procesamiento cognitivo durante seis meses, y la gente acudió más; 121 de los 184 seguían al final. Era un grupo guiado de 90 minutos, no una grabación.</translation>
    </message>
    <message>
        <source>Grief, shame or anger can come up when kindness arrives. Stay with the easy one, leave out the part for yourself, or stop.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation>Cuando llega la amabilidad pueden aparecer pena, vergüenza o ira. Quédese con la persona fácil, deje fuera la parte para usted, o pare.</translation>
    </message>
    <message>
        <source>Nobody difficult, and nobody who has hurt you.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation>Nadie difícil, y nadie que le haya hecho daño.</translation>
    </message>
    <message>
        <source>Somebody easy</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation>Alguien fácil</translation>
    </message>
    <message>
        <source>Yourself, or both of you</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation>Usted, o los dos</translation>
    </message>
    <message>
        <source>A friend</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation>Una amistad</translation>
    </message>
    <message>
        <source>Somebody you hardly know</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation>Alguien a quien apenas conoce</translation>
    </message>
    <message>
        <source>Everyone nearby</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation>Todos los que están cerca</translation>
    </message>
    <message>
        <source>Without the part for yourself</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation>Sin la parte para usted</translation>
    </message>
    <message>
        <source>Kind wishes for somebody easy and for people round about, with nothing for yourself.</source>
        <extracomment>content/exercises/loving_kindness.toml</extracomment>
        <translation>Deseos amables para alguien fácil y para la gente de alrededor, sin nada para usted.</translation>
    </message>
    <message>
        <source>A steadying word</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation>Una palabra de apoyo</translation>
    </message>
    <message>
        <source>A short word or phrase that means something to you, said in silence, slowly, over and over.</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation>Una palabra o frase corta que significa algo para usted, dicha en silencio, despacio, una y otra vez.</translation>
    </message>
    <message>
        <source>Choose a short word or phrase that comforts you or means something to you. It may come from your faith, or from none.</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation>Elija una palabra o frase corta que le reconforte o signifique algo para usted. Puede venir de su fe, o de ninguna.</translation>
    </message>
    <message>
        <source>Say it in silence, slowly, with your attention on this one thing.</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation>Dígala en silencio, despacio, con la atención solo en ella.</translation>
    </message>
    <message>
        <source>When the mind wanders, begin again with the word.</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation>Cuando la mente se vaya, empiece otra vez con la palabra.</translation>
    </message>
    <message>
        <source>Take it along: it works while walking, while waiting and in bed, and nobody notices.</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation>Llévela consigo: sirve andando, esperando y en la cama, y nadie lo nota.</translation>
    </message>
    <message>
        <source>Your word stays with you. It is neither asked for nor stored.</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation>Su palabra es solo suya. Ni se pregunta ni se guarda.</translation>
    </message>
    <message>
        <source>In a queue, or any other wait.</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation>En una cola, o en cualquier espera.</translation>
    </message>
    <message>
        <source>When sleep does not come.</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation>Cuando el sueño no llega.</translation>
    </message>
    <message>
        <source>In the days before an infusion, and on the day before it begins, if the staff agree.</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation>En los días antes de una infusión, y el mismo día antes de que empiece, si el personal está de acuerdo.</translation>
    </message>
    <message>
        <source>In a trial with 173 veterans, eight weekly one-hour sessions with a guide were compared with present-centred work. Clinicians then saw clearly less PTSD; two months later 59 % against 40 % no longer met the criteria, and sleep was better. In the veterans&apos; own ratings the difference was gone by then.</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation>En un ensayo con 173 veteranos, ocho sesiones semanales de una hora con una persona que guía se compararon con un trabajo centrado en el presente. Los profesionales vieron después claramente menos TEPT; dos meses más tarde el 59 % frente al 40 % ya no cumplía los criterios, y el sueño era mejor. En la valoración de los propios veteranos, para entonces la diferencia había desaparecido.</translation>
    </message>
    <message>
        <source>If religious words have been used to hurt you, choose a plain one, such as steady or here.</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation>Si se usaron palabras religiosas para hacerle daño, elija una sencilla, como firme o aquí.</translation>
    </message>
    <message>
        <source>The word, in silence</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation>La palabra, en silencio</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <extracomment>content/exercises/mantram_repetition.toml</extracomment>
        <translation>Llevarla consigo</translation>
    </message>
    <message>
        <source>Something plain for the mind</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation>Algo sencillo para la mente</translation>
    </message>
    <message>
        <source>Plain facts, names of things, a little counting: something for the mind to do.</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation>Datos sencillos, nombres de cosas, contar un poco: algo que hacer para la mente.</translation>
    </message>
    <message>
        <source>Answer out loud or in your head. Nobody checks the answers.</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation>Responda en voz alta o para sí. Nadie comprueba las respuestas.</translation>
    </message>
    <message>
        <source>Keep to plain things, nothing from your own past.</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation>Quédese con cosas sencillas, nada de su propio pasado.</translation>
    </message>
    <message>
        <source>If numbers are not for you today, skip the counting.</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation>Si hoy los números no son para usted, salte la parte de contar.</translation>
    </message>
    <message>
        <source>Move on with a key when you are ready. Any part can be skipped.</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation>Siga con una tecla cuando quiera. Cualquier parte se puede saltar.</translation>
    </message>
    <message>
        <source>In a flashback among other people: nobody sees it.</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation>En una reviviscencia entre otras personas: nadie lo ve.</translation>
    </message>
    <message>
        <source>Awake in the night.</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation>Despierto en la noche.</translation>
    </message>
    <message>
        <source>When pictures push into your mind.</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation>Cuando las imágenes se meten en la mente.</translation>
    </message>
    <message>
        <source>When you feel far away, after Feeling the ground.</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation>Cuando siente lejanía, después de Sentir el suelo.</translation>
    </message>
    <message>
        <source>It stands in trauma manuals. We found no trial of this technique alone.</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation>Está en manuales sobre el trauma. No encontramos ningún ensayo de esta técnica por separado.</translation>
    </message>
    <message>
        <source>Leave out anything from your own story: people, homes, dates that weigh on you.</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation>Deje fuera todo lo de su propia historia: personas, casas, fechas que le pesan.</translation>
    </message>
    <message>
        <source>Not during an infusion, and after it only once the staff agree.</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation>No durante una infusión, y después de ella solo cuando el personal esté de acuerdo.</translation>
    </message>
    <message>
        <source>Something plain</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation>Algo sencillo</translation>
    </message>
    <message>
        <source>Plain facts and names</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation>Datos y nombres sencillos</translation>
    </message>
    <message>
        <source>Who, when, where</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation>Quién, cuándo, dónde</translation>
    </message>
    <message>
        <source>Names of things</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation>Nombres de cosas</translation>
    </message>
    <message>
        <source>Counting back from fifty</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation>Contar hacia atrás desde cincuenta</translation>
    </message>
    <message>
        <source>One thing, described</source>
        <extracomment>content/exercises/mental_grounding.toml</extracomment>
        <translation>Una cosa, descrita</translation>
    </message>
    <message>
        <source>Mindful breathing, or another anchor</source>
        <extracomment>content/exercises/mindful_breathing.toml</extracomment>
        <translation>Respiración atenta, u otro punto de apoyo</translation>
    </message>
    <message>
        <source>Rest your attention on one place, and come back to it whenever it wanders.</source>
        <extracomment>content/exercises/mindful_breathing.toml</extracomment>
        <translation>Dejar descansar la atención en un lugar, y volver a él cada vez que se va.</translation>
    </message>
    <message>
        <source>Choose one place to rest your attention: the breath, the hands, the feet, a sound, or something you see.</source>
        <extracomment>content/exercises/mindful_breathing.toml</extracomment>
        <translation>Elija un lugar donde dejar descansar la atención: la respiración, las manos, los pies, un sonido, o algo que ve.</translation>
    </message>
    <message>
        <source>If it is the breath, just watch it. It needs no changing.</source>
        <extracomment>content/exercises/mindful_breathing.toml</extracomment>
        <translation>Si es la respiración, solo obsérvela. No hay que cambiarla.</translation>
    </message>
    <message>
        <source>Attention wanders. Noticing that, and coming back, is the practice.</source>
        <extracomment>content/exercises/mindful_breathing.toml</extracomment>
        <translation>La atención se va. Darse cuenta, y volver, es la práctica.</translation>
    </message>
    <message>
        <source>You can change the place whenever you like.</source>
        <extracomment>content/exercises/mindful_breathing.toml</extracomment>
        <translation>Puede cambiar de lugar cuando quiera.</translation>
    </message>
    <message>
        <source>Once a day, at a time that suits you.</source>
        <extracomment>content/exercises/mindful_breathing.toml</extracomment>
        <translation>Una vez al día, a la hora que le convenga.</translation>
    </message>
    <message>
        <source>In the days before an infusion, and in the days after it.</source>
        <extracomment>content/exercises/mindful_breathing.toml</extracomment>
        <translation>En los días antes de una infusión, y en los días después.</translation>
    </message>
    <message>
        <source>In a trial with 102 veterans, the groups with mindful breathing and with body scan improved in PTSD and depression; those with slow breathing or sitting quietly did not. A course that contains it (MBSR) did somewhat better than a comparison group in 116 veterans, a modest effect, and a US guideline suggests that course. Neither is this exercise alone.</source>
        <extracomment>content/exercises/mindful_breathing.toml</extracomment>
        <translation>En un ensayo con 102 veteranos, los grupos con respiración atenta y con recorrido del cuerpo mejoraron en TEPT y depresión; los de respiración lenta o de estar sentados en silencio, no. Un curso que la contiene (MBSR) fue algo mejor que un grupo de comparación en 116 veteranos, un efecto modesto, y una guía de Estados Unidos sugiere ese curso. Ninguna de las dos cosas es este ejercicio solo.</translation>
    </message>
    <message>
        <source>Resting on the breath can stir things up. The hands, the feet, a sound or something you see do as well.</source>
        <extracomment>content/exercises/mindful_breathing.toml</extracomment>
        <translation>Descansar en la respiración puede remover cosas. Las manos, los pies, un sonido o algo que ve sirven igual.</translation>
    </message>
    <message>
        <source>Resting and coming back</source>
        <extracomment>content/exercises/mindful_breathing.toml</extracomment>
        <translation>Descansar y volver</translation>
    </message>
    <message>
        <source>Walking with attention</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation>Caminar con atención</translation>
    </message>
    <message>
        <source>Slow steps, then your usual pace with eyes up, then the sounds around you.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation>Pasos lentos, luego su paso de siempre con la mirada arriba, luego los sonidos de alrededor.</translation>
    </message>
    <message>
        <source>Walk indoors, or on a way that you know well, away from traffic.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation>Camine dentro de casa, o por un camino que conozca bien, lejos del tráfico.</translation>
    </message>
    <message>
        <source>Keep one ear free. The screen can go dark; the voice goes on.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation>Deje un oído libre. La pantalla puede oscurecerse; la voz sigue.</translation>
    </message>
    <message>
        <source>Slow steps first: heel, sole, toe. Then your usual pace, with your eyes up.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation>Primero pasos lentos: talón, planta, dedos. Luego su paso de siempre, con la mirada arriba.</translation>
    </message>
    <message>
        <source>Turn round, slow down or stop whenever you like.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation>Dé la vuelta, vaya más despacio o pare cuando quiera.</translation>
    </message>
    <message>
        <source>When you feel far away or numb.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation>Cuando siente lejanía o embotamiento.</translation>
    </message>
    <message>
        <source>Not outdoors on the evening after an infusion.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation>No fuera de casa la tarde después de una infusión.</translation>
    </message>
    <message>
        <source>Walking with attention is part of many mindfulness courses. We found no trial of it on its own in PTSD.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation>Caminar con atención es parte de muchos cursos de atención plena. No encontramos ningún ensayo de ello por separado en TEPT.</translation>
    </message>
    <message>
        <source>Not in traffic, and with one ear free. Choose indoors, or a way that is known to be safe.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation>No entre el tráfico, y con un oído libre. Elija el interior, o un camino que sepa seguro.</translation>
    </message>
    <message>
        <source>If your balance is not steady, stay near something to hold on to, or leave this one out.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation>Si le falla el equilibrio, quédese cerca de algo donde agarrarse, o deje este ejercicio.</translation>
    </message>
    <message>
        <source>With seizures or fainting in your history, choose a seated practice, or walk with company.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation>Si ha tenido convulsiones o desmayos, elija una práctica en posición sentada, o camine en compañía.</translation>
    </message>
    <message>
        <source>When you are pregnant, walk at a pace in which you could talk, and hold on where you can.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation>Durante el embarazo, camine a un paso en el que pueda hablar, y agárrese donde pueda.</translation>
    </message>
    <message>
        <source>With a heart problem or breathlessness, keep to slow steps, and rest whenever you like.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation>Con un problema de corazón o si le falta el aire, quédese en los pasos lentos, y descanse cuando quiera.</translation>
    </message>
    <message>
        <source>After ketamine or a sedative, not before the clinic says you may walk alone; outdoors, not the same day.</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation>Después de ketamina o de un sedante, no antes de que la clínica diga que puede caminar a solas; fuera de casa, no el mismo día.</translation>
    </message>
    <message>
        <source>Feel the ground</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation>Sentir el suelo</translation>
    </message>
    <message>
        <source>Slow steps</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation>Pasos lentos</translation>
    </message>
    <message>
        <source>Your usual pace, eyes up</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation>Su paso de siempre, la mirada arriba</translation>
    </message>
    <message>
        <source>Coming to a stop</source>
        <extracomment>content/exercises/mindful_walking.toml</extracomment>
        <translation>Ir parando</translation>
    </message>
    <message>
        <source>Open noticing</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation>Notar lo que venga</translation>
    </message>
    <message>
        <source>Notice whatever comes, give it a soft label, and let the next thing come.</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation>Notar lo que venga, ponerle una etiqueta suave, y dejar venir lo siguiente.</translation>
    </message>
    <message>
        <source>Best after about ten times of mindful breathing.</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation>Mejor después de unas diez veces de respiración atenta.</translation>
    </message>
    <message>
        <source>Begin with one place, then open to sounds, then to whatever comes.</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation>Empiece con un lugar, luego ábrase a los sonidos, luego a lo que venga.</translation>
    </message>
    <message>
        <source>A soft label is enough: hearing, thinking, feeling. Then let it go by.</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation>Basta una etiqueta suave: oír, pensar, sentir. Luego déjelo pasar.</translation>
    </message>
    <message>
        <source>If it gets too wide, go back to your anchor. You can stay there.</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation>Si se vuelve demasiado amplio, regrese a su punto de apoyo. Puede quedarse ahí.</translation>
    </message>
    <message>
        <source>In a steady time, when mindful breathing has become familiar.</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation>En una época estable, cuando la respiración atenta ya es familiar.</translation>
    </message>
    <message>
        <source>It is described in research on meditation. We found no trial of it alone in PTSD. It is the least guided practice here, so drifting off is more likely.</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation>Se describe en la investigación sobre la meditación. No encontramos ningún ensayo de ello por separado en TEPT. Es la práctica menos guiada de aquí, así que es más probable perderse.</translation>
    </message>
    <message>
        <source>Not in an unsteady time, and not in the week of an infusion, unless your therapist is with you in it.</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation>No en una época inestable, ni en la semana de una infusión, salvo que su terapeuta le acompañe en ella.</translation>
    </message>
    <message>
        <source>If you drift or feel far away, open your eyes, stand up, and use Feeling the ground.</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation>Si se pierde o siente lejanía, abra los ojos, levántese, y use Sentir el suelo.</translation>
    </message>
    <message>
        <source>Your anchor</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation>Su punto de apoyo</translation>
    </message>
    <message>
        <source>Sounds near and far</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation>Sonidos cerca y lejos</translation>
    </message>
    <message>
        <source>Soft labels</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation>Etiquetas suaves</translation>
    </message>
    <message>
        <source>Back to the anchor</source>
        <extracomment>content/exercises/open_monitoring.toml</extracomment>
        <translation>De vuelta al punto de apoyo</translation>
    </message>
    <message>
        <source>Feeling the ground</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation>Sentir el suelo</translation>
    </message>
    <message>
        <source>Two minutes of pressing, holding and moving, to feel where you are now.</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation>Dos minutos de presionar, sostener y moverse, para sentir dónde está ahora.</translation>
    </message>
    <message>
        <source>Sit or stand as you like, with your eyes open.</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation>Siéntese o quédese de pie como quiera, con los ojos abiertos.</translation>
    </message>
    <message>
        <source>Press for about five seconds, then let go. Gentle pressure is enough.</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation>Presione unos cinco segundos, y suelte. Basta una presión suave.</translation>
    </message>
    <message>
        <source>Have something cool, rough or heavy near you, if you can.</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation>Tenga cerca algo fresco, áspero o pesado, si puede.</translation>
    </message>
    <message>
        <source>When you feel far away, unreal or numb.</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation>Cuando siente lejanía, irrealidad o embotamiento.</translation>
    </message>
    <message>
        <source>After a flashback, once you have looked round.</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation>Después de una reviviscencia, cuando ya ha mirado alrededor.</translation>
    </message>
    <message>
        <source>On the evening after an infusion, if you need it, with someone near you.</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation>La tarde después de una infusión, si lo necesita, con alguien cerca.</translation>
    </message>
    <message>
        <source>Cool water on the wrists is fine. Leave out ice water on the face: it slows the heart, a danger with heart disease or an eating disorder.</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation>El agua fresca en las muñecas va bien. Deje fuera el agua helada en la cara: frena el corazón, un peligro con una enfermedad del corazón o un trastorno de la alimentación.</translation>
    </message>
    <message>
        <source>After an infusion, stay seated until the clinic says you may stand and walk.</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation>Después de una infusión, no se levante hasta que la clínica diga que puede estar de pie y andar.</translation>
    </message>
    <message>
        <source>Press, hold, describe</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation>Presionar, sostener, describir</translation>
    </message>
    <message>
        <source>Feet into the floor</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation>Los pies contra el suelo</translation>
    </message>
    <message>
        <source>What holds you</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation>Lo que le sostiene</translation>
    </message>
    <message>
        <source>Palms together, or the wall</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation>Palma con palma, o la pared</translation>
    </message>
    <message>
        <source>Something cool, rough or heavy</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation>Algo fresco, áspero o pesado</translation>
    </message>
    <message>
        <source>Stand, stretch, look</source>
        <extracomment>content/exercises/physical_grounding.toml</extracomment>
        <translation>De pie, estirar, mirar</translation>
    </message>
    <message>
        <source>Tense and release</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Tensar y soltar</translation>
    </message>
    <message>
        <source>Muscle group by muscle group: gather a little, then release and notice the difference.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Grupo a grupo de músculos: recoger un poco, soltar y notar la diferencia.</translation>
    </message>
    <message>
        <source>Gather each muscle group to about half of what you could, for five or six seconds, and keep breathing.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Recoja cada grupo de músculos hasta más o menos la mitad de lo que podría, durante cinco o seis segundos, y siga respirando.</translation>
    </message>
    <message>
        <source>Then release it at once, and notice the difference for a while.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Luego suéltelo de una vez, y note la diferencia un rato.</translation>
    </message>
    <message>
        <source>No cramp and no pain. Skip any group you like, this time or every time.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Sin calambres y sin dolor. Salte cualquier grupo que quiera, esta vez o siempre.</translation>
    </message>
    <message>
        <source>After about a week of easy practice you might take a shorter form: seven groups, four, then remembering alone.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Después de una semana más o menos de práctica fácil puede tomar una forma más corta: siete grupos, cuatro, y luego solo recordar.</translation>
    </message>
    <message>
        <source>When sleep does not come, the form without tensing.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Cuando el sueño no llega, la forma sin tensar.</translation>
    </message>
    <message>
        <source>In all seven trials of relaxation in PTSD it was the comparison, and in five the other approach did better. It is good for tension and for falling asleep; it is not a way of treating PTSD.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>En los siete ensayos de relajación en TEPT fue la comparación, y en cinco el otro enfoque fue mejor. Es buena para la tensión y para dormirse; no es una manera de tratar el TEPT.</translation>
    </message>
    <message>
        <source>With an injury, pain or a cramp, skip that area. Half effort is plenty.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Con una lesión, dolor o un calambre, salte esa zona. La mitad del esfuerzo es suficiente.</translation>
    </message>
    <message>
        <source>For some people letting tension go feels unsafe at first. Keep your eyes open, or take the form with the hands only.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>A algunas personas soltar la tensión les parece inseguro al principio. Mantenga los ojos abiertos, o tome la forma solo con las manos.</translation>
    </message>
    <message>
        <source>After surgery, skip the area. With glaucoma or another eye disease, leave out tensing round the eyes.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Después de una operación, salte la zona. Con glaucoma u otra enfermedad de los ojos, no tense alrededor de los ojos.</translation>
    </message>
    <message>
        <source>In pregnancy, leave the belly out.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>En el embarazo, deje fuera el vientre.</translation>
    </message>
    <message>
        <source>With high blood pressure or a heart problem, do not strain, and keep breathing all the while.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Con la presión alta o un problema de corazón, no haga fuerza, y siga respirando todo el rato.</translation>
    </message>
    <message>
        <source>With lung disease or breathlessness, keep the effort small and the breath free.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Con una enfermedad pulmonar o si le falta el aire, que el esfuerzo sea poco y la respiración libre.</translation>
    </message>
    <message>
        <source>If the throat or the breath are tied to bad memories, leave the neck out.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Si la garganta o la respiración están unidas a malos recuerdos, deje fuera el cuello.</translation>
    </message>
    <message>
        <source>If you often feel unreal or far away, Push the floor suits you better: pressing only, eyes open.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Si a menudo siente irrealidad o lejanía, le conviene más Empujar el suelo: solo presionar, con los ojos abiertos.</translation>
    </message>
    <message>
        <source>Hands and arms</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Manos y brazos</translation>
    </message>
    <message>
        <source>Stronger hand and forearm</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Mano y antebrazo más fuertes</translation>
    </message>
    <message>
        <source>Stronger upper arm</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Parte alta del brazo más fuerte</translation>
    </message>
    <message>
        <source>Other hand and forearm</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>La otra mano y antebrazo</translation>
    </message>
    <message>
        <source>Other upper arm</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Parte alta del otro brazo</translation>
    </message>
    <message>
        <source>Forehead</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Eyes and nose</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Ojos y nariz</translation>
    </message>
    <message>
        <source>Round the eyes and nose</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Alrededor de los ojos y la nariz</translation>
    </message>
    <message>
        <source>Cheeks and jaw</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Mejillas y mandíbula</translation>
    </message>
    <message>
        <source>Shoulders and upper back</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Hombros y parte alta de la espalda</translation>
    </message>
    <message>
        <source>Belly</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Vientre</translation>
    </message>
    <message>
        <source>Legs and feet</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Piernas y pies</translation>
    </message>
    <message>
        <source>Stronger thigh</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Muslo más fuerte</translation>
    </message>
    <message>
        <source>Stronger calf</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Pantorrilla más fuerte</translation>
    </message>
    <message>
        <source>Foot on the stronger side</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Pie del lado más fuerte</translation>
    </message>
    <message>
        <source>Other thigh</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>El otro muslo</translation>
    </message>
    <message>
        <source>Other calf</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>La otra pantorrilla</translation>
    </message>
    <message>
        <source>Other foot</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>El otro pie</translation>
    </message>
    <message>
        <source>Looking in once more</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Mirar una vez más</translation>
    </message>
    <message>
        <source>Seven groups</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Siete grupos</translation>
    </message>
    <message>
        <source>The shorter form, in seven groups.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>La forma más corta, en siete grupos.</translation>
    </message>
    <message>
        <source>Gather each group to about half of what you could for six seconds, and keep breathing.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Recoja cada grupo hasta más o menos la mitad de lo que podría durante seis segundos, y siga respirando.</translation>
    </message>
    <message>
        <source>No cramp and no pain. Skip any group you like.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Sin calambres y sin dolor. Salte cualquier grupo que quiera.</translation>
    </message>
    <message>
        <source>Stronger arm</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Brazo más fuerte</translation>
    </message>
    <message>
        <source>Other arm</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>El otro brazo</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Upper body</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Parte alta del cuerpo</translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Piernas</translation>
    </message>
    <message>
        <source>Stronger leg</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Pierna más fuerte</translation>
    </message>
    <message>
        <source>Other leg</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>La otra pierna</translation>
    </message>
    <message>
        <source>Four groups</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Cuatro grupos</translation>
    </message>
    <message>
        <source>The short form, in four groups.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>La forma corta, en cuatro grupos.</translation>
    </message>
    <message>
        <source>Both arms</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Los dos brazos</translation>
    </message>
    <message>
        <source>Both legs</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Las dos piernas</translation>
    </message>
    <message>
        <source>Remembering</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>Nothing is tensed: four areas, and remembering how the release felt.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>No se tensa nada: cuatro zonas, y recordar cómo fue soltar.</translation>
    </message>
    <message>
        <source>For when the other forms have become familiar.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Para cuando las otras formas ya son familiares.</translation>
    </message>
    <message>
        <source>Nothing is tensed. Bring each area to mind, and remember how the release felt.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>No se tensa nada. Traiga cada zona a la mente, y recuerde cómo fue soltar.</translation>
    </message>
    <message>
        <source>Then a slow count from one to ten, a little softer with each number.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Luego una cuenta lenta de uno a diez, un poco más blanda con cada número.</translation>
    </message>
    <message>
        <source>Four areas</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Cuatro zonas</translation>
    </message>
    <message>
        <source>Hands only</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Solo las manos</translation>
    </message>
    <message>
        <source>Only the two hands, twice each, eyes open.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Solo las dos manos, dos veces cada una, con los ojos abiertos.</translation>
    </message>
    <message>
        <source>Sit as you like, with your eyes open.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Siéntese como quiera, con los ojos abiertos.</translation>
    </message>
    <message>
        <source>Gather one hand into a loose fist to about half, for six seconds, and keep breathing.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Recoja una mano en un puño flojo hasta la mitad, durante seis segundos, y siga respirando.</translation>
    </message>
    <message>
        <source>Release it at once, and notice the difference. Then the other hand, and both once more.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Suéltela de una vez, y note la diferencia. Luego la otra mano, y las dos una vez más.</translation>
    </message>
    <message>
        <source>As a first form.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Como primera forma.</translation>
    </message>
    <message>
        <source>When letting tension go feels like too much.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Cuando soltar la tensión parece demasiado.</translation>
    </message>
    <message>
        <source>Both hands, twice</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Las dos manos, dos veces</translation>
    </message>
    <message>
        <source>Stronger hand</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Mano más fuerte</translation>
    </message>
    <message>
        <source>Other hand</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>La otra mano</translation>
    </message>
    <message>
        <source>Push the floor</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Empujar el suelo</translation>
    </message>
    <message>
        <source>Pressing only, eyes open: the floor, the chair, one palm against the other.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Solo presionar, con los ojos abiertos: el suelo, la silla, una palma contra la otra.</translation>
    </message>
    <message>
        <source>For when you feel frozen, numb or far away. Keep your eyes open.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Para cuando siente bloqueo, embotamiento o lejanía. Mantenga los ojos abiertos.</translation>
    </message>
    <message>
        <source>Press into the floor, the chair or the other palm to about half, for six seconds, and keep breathing.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Presione contra el suelo, la silla o la otra palma hasta la mitad, durante seis segundos, y siga respirando.</translation>
    </message>
    <message>
        <source>Ease off and press again. There is nothing to relax, and nothing to sink into.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Afloje y presione otra vez. No hay nada que relajar, ni nada en lo que hundirse.</translation>
    </message>
    <message>
        <source>When you feel frozen, numb or far away.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Cuando siente bloqueo, embotamiento o lejanía.</translation>
    </message>
    <message>
        <source>When releasing feels like too much.</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Cuando soltar parece demasiado.</translation>
    </message>
    <message>
        <source>Push and ease off</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Empujar y aflojar</translation>
    </message>
    <message>
        <source>Push the chair</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Empujar la silla</translation>
    </message>
    <message>
        <source>Palm to palm</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>Palma con palma</translation>
    </message>
    <message>
        <source>The floor again</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>El suelo otra vez</translation>
    </message>
    <message>
        <source>The chair again</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>La silla otra vez</translation>
    </message>
    <message>
        <source>The floor once more</source>
        <extracomment>content/exercises/pmr.toml</extracomment>
        <translation>El suelo una vez más</translation>
    </message>
    <message>
        <source>RAIN, with something small</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation>RAIN, con algo pequeño</translation>
    </message>
    <message>
        <source>Name something mildly hard, let it be, be curious about it, and meet it kindly.</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation>Nombrar algo un poco difícil, dejarlo estar, mirarlo con curiosidad y tratarlo con amabilidad.</translation>
    </message>
    <message>
        <source>Choose something small from today, two or three out of ten. Not a memory of trauma.</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation>Elija algo pequeño de hoy, dos o tres sobre diez. No un recuerdo del trauma.</translation>
    </message>
    <message>
        <source>Recognise it: one word is enough. Allow it: it can be here for this minute.</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation>Reconózcalo: basta una palabra. Permítalo: puede estar aquí durante este minuto.</translation>
    </message>
    <message>
        <source>Investigate it gently, or stay outside it and ask what colour it would be.</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation>Obsérvelo con suavidad, o quédese fuera y pregúntese de qué color sería.</translation>
    </message>
    <message>
        <source>Nurture: a kind word or a kind gesture, as far as that suits you.</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation>Cuídelo: una palabra o un gesto amable, hasta donde le convenga.</translation>
    </message>
    <message>
        <source>If it grows, look round the room. You can leave it there at any time.</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation>Si crece, mire alrededor. Puede dejarlo ahí en cualquier momento.</translation>
    </message>
    <message>
        <source>After something mildly hard in the day, in a steady time.</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation>Después de algo un poco difícil en el día, en una época estable.</translation>
    </message>
    <message>
        <source>With shame or guilt, not this one alone: Kind wishes or a kind word for yourself go with it.</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation>Con vergüenza o culpa, no solo este: van con él los Deseos amables o una palabra amable para usted.</translation>
    </message>
    <message>
        <source>It comes from teachers of mindfulness: Michele McDonald, made widely known by Tara Brach. We know of no trial in PTSD.</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation>Viene de maestras de atención plena: Michele McDonald, y lo dio a conocer Tara Brach. No sabemos de ningún ensayo en TEPT.</translation>
    </message>
    <message>
        <source>Something small from today only. With the trauma itself it would turn into exposure that nobody has planned.</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation>Solo algo pequeño de hoy. Con el trauma mismo se convertiría en una exposición que nadie ha planeado.</translation>
    </message>
    <message>
        <source>If a trauma memory takes over, stop here and use Ground me.</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation>Si se impone un recuerdo traumático, pare aquí y use Anclarme.</translation>
    </message>
    <message>
        <source>Something small</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation>Algo pequeño</translation>
    </message>
    <message>
        <source>Recognise</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Allow</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Investigate, gently</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation>Observar, con suavidad</translation>
    </message>
    <message>
        <source>Nurture</source>
        <extracomment>content/exercises/rain.toml</extracomment>
        <translation>Cuidar</translation>
    </message>
    <message>
        <source>Pace finder</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation>Encontrar su ritmo</translation>
    </message>
    <message>
        <source>Five paces, one after the other, to see which one feels easiest.</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation>Cinco ritmos, uno tras otro, para ver cuál resulta más fácil.</translation>
    </message>
    <message>
        <source>Choose a calm day. Sit or lean in a way that is easy to keep up for a while.</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation>Elija un día tranquilo. Siéntese o apóyese de una manera que sea fácil de mantener un rato.</translation>
    </message>
    <message>
        <source>Each pace lasts two minutes. Follow the shape, and keep each breath soft.</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation>Cada ritmo dura dos minutos. Siga la figura, y que cada respiración sea suave.</translation>
    </message>
    <message>
        <source>In the rest after it, say how easy it was, how short of air and how light-headed you felt, each from 0 to 10.</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation>En el descanso que sigue, diga lo fácil que fue, cuánto le faltó el aire y cuánto se mareó, cada cosa de 0 a 10.</translation>
    </message>
    <message>
        <source>Stop at any time. A pace that feels hard is an answer too: a faster one suits you better.</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation>Pare en cualquier momento. Un ritmo que cuesta también es una respuesta: le conviene uno más rápido.</translation>
    </message>
    <message>
        <source>There is no sensor here, so nothing is measured. What counts is how it feels to you.</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation>Aquí no hay sensor, así que no se mide nada. Lo que cuenta es cómo lo siente usted.</translation>
    </message>
    <message>
        <source>Once, on a calm day, to find your own pace for breathing practice.</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation>Una vez, en un día tranquilo, para encontrar su ritmo para la práctica de respiración.</translation>
    </message>
    <message>
        <source>Trying several paces comes from heart-rate training with a sensor. Without a sensor nobody can say which pace is a resonance frequency; this only finds the pace that feels easiest. We found no trial of it used this way.</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation>Probar varios ritmos viene del entrenamiento del ritmo cardiaco con un sensor. Sin sensor nadie puede decir qué ritmo es una frecuencia de resonancia; esto solo encuentra el ritmo que resulta más fácil. No encontramos ningún ensayo usado de esta manera.</translation>
    </message>
    <message>
        <source>If being short of air or light-headed reaches 5 of 10, the series ends there.</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation>Si la falta de aire o el mareo llegan a 5 de 10, la serie termina ahí.</translation>
    </message>
    <message>
        <source>The slowest pace, 4.5 breaths a minute, is left out with panic, lung disease or pregnancy.</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation>El ritmo más lento, 4,5 respiraciones por minuto, se deja fuera con pánico, enfermedad pulmonar o embarazo.</translation>
    </message>
    <message>
        <source>In pregnancy the pace of 5 breaths a minute is left out as well.</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation>En el embarazo se deja fuera también el ritmo de 5 respiraciones por minuto.</translation>
    </message>
    <message>
        <source>To try: 6 breaths a minute</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation>Para probar: 6 respiraciones por minuto</translation>
    </message>
    <message>
        <source>6.5 breaths a minute</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation>6,5 respiraciones por minuto</translation>
    </message>
    <message>
        <source>6 breaths a minute</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation>6 respiraciones por minuto</translation>
    </message>
    <message>
        <source>5.5 breaths a minute</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation>5,5 respiraciones por minuto</translation>
    </message>
    <message>
        <source>5 breaths a minute</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation>5 respiraciones por minuto</translation>
    </message>
    <message>
        <source>4.5 breaths a minute</source>
        <extracomment>content/exercises/resonance_assessment.toml</extracomment>
        <translation>4,5 respiraciones por minuto</translation>
    </message>
    <message>
        <source>Resonance breathing</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation>Respiración de resonancia</translation>
    </message>
    <message>
        <source>Six slow, soft breaths a minute, four seconds in and six seconds out.</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation>Seis respiraciones lentas y suaves por minuto, cuatro segundos tomando aire y seis soltándolo.</translation>
    </message>
    <message>
        <source>Sit or lean in a way that is easy to keep up for a while.</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation>Siéntese o apóyese de una manera que sea fácil de mantener un rato.</translation>
    </message>
    <message>
        <source>Follow the shape: it opens as you breathe in and closes as you breathe out.</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation>Siga la figura: se abre al tomar aire y se cierra al soltarlo.</translation>
    </message>
    <message>
        <source>Keep each breath soft. A little less air than you think you need is right.</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation>Que cada respiración sea suave. Lo correcto es un poco menos de aire del que cree necesitar.</translation>
    </message>
    <message>
        <source>You can stop following at any time, and join again whenever you like.</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation>Puede dejar de seguirla en cualquier momento, y volver a unirse cuando quiera.</translation>
    </message>
    <message>
        <source>When worry goes round and round.</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation>Cuando la preocupación da vueltas.</translation>
    </message>
    <message>
        <source>Before sleep.</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation>Antes de dormir.</translation>
    </message>
    <message>
        <source>Before an appointment.</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation>Antes de una cita.</translation>
    </message>
    <message>
        <source>In the days before an infusion.</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation>En los días antes de una infusión.</translation>
    </message>
    <message>
        <source>Not as a way out while you are doing exposure homework.</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation>No como salida mientras hace las tareas de exposición.</translation>
    </message>
    <message>
        <source>In five small studies (95 people in all) with military PTSD, heart-rate training eased symptoms; that was biofeedback with a sensor, not pacing alone. In 102 veterans with PTSD, slow breathing by itself did not change PTSD or low mood, while a body scan and mindful breathing did.</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation>En cinco estudios pequeños (95 personas en total) con TEPT militar, el entrenamiento del ritmo cardiaco alivió síntomas; era biorretroalimentación con un sensor, no solo el ritmo. En 102 veteranos con TEPT, la respiración lenta por sí sola no cambió el TEPT ni el ánimo bajo, mientras que el recorrido del cuerpo y la respiración atenta sí.</translation>
    </message>
    <message>
        <source>Your own rhythm</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation>Su propio ritmo</translation>
    </message>
    <message>
        <source>Six breaths a minute</source>
        <extracomment>content/exercises/resonance_breathing.toml</extracomment>
        <translation>Seis respiraciones por minuto</translation>
    </message>
    <message>
        <source>A kind word for yourself</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation>Una palabra amable para usted</translation>
    </message>
    <message>
        <source>A self-compassion break: see that it is hard, know that others know this, and be kind.</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation>Una pausa de autocompasión: ver que es difícil, saber que otros lo conocen, y tratarse con amabilidad.</translation>
    </message>
    <message>
        <source>Think of something a little hard just now, three out of ten or less.</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation>Piense en algo un poco difícil ahora mismo, tres sobre diez o menos.</translation>
    </message>
    <message>
        <source>Say that it is a hard moment, and that others know such moments.</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation>Diga que es un momento difícil, y que otros conocen momentos así.</translation>
    </message>
    <message>
        <source>Then ask what you would say to a friend, and whether some of it is for you as well.</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation>Luego pregúntese qué le diría a una amistad, y si algo de eso es también para usted.</translation>
    </message>
    <message>
        <source>A hand on the arm can go with it, or on the chair, or none.</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation>Puede acompañarlo una mano en el brazo, o en la silla, o ninguna.</translation>
    </message>
    <message>
        <source>When shame or guilt is there.</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation>Cuando hay vergüenza o culpa.</translation>
    </message>
    <message>
        <source>After a setback.</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation>Después de un tropiezo.</translation>
    </message>
    <message>
        <source>A whole course of self-compassion was tried outside PTSD, and compassion training in a first small trial with veterans with PTSD. This short break alone has not been tested there.</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation>Un curso entero de autocompasión se probó fuera del TEPT, y el entrenamiento en compasión en un primer ensayo pequeño con veteranos con TEPT. Esta pausa corta por separado no se ha probado ahí.</translation>
    </message>
    <message>
        <source>Grief, shame or anger can come up when kindness arrives. Go softly, leave out the part for yourself, or stop.</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation>Cuando llega la amabilidad pueden aparecer pena, vergüenza o ira. Vaya con suavidad, deje fuera la parte para usted, o pare.</translation>
    </message>
    <message>
        <source>Something small and present only, not a memory of trauma.</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation>Solo algo pequeño y presente, no un recuerdo del trauma.</translation>
    </message>
    <message>
        <source>Something a little hard</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation>Algo un poco difícil</translation>
    </message>
    <message>
        <source>A hard moment</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation>Un momento difícil</translation>
    </message>
    <message>
        <source>Others know this too</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation>Otros también lo conocen</translation>
    </message>
    <message>
        <source>What would I say to a friend?</source>
        <extracomment>content/exercises/self_compassion_break.toml</extracomment>
        <translation>¿Qué le diría a una amistad?</translation>
    </message>
    <message>
        <source>Looking round</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation>Mirar alrededor</translation>
    </message>
    <message>
        <source>Two minutes of looking slowly round, to let yourself know where you are now.</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation>Dos minutos de mirar despacio alrededor, para saber dónde está ahora.</translation>
    </message>
    <message>
        <source>Keep your eyes open and look at your own pace.</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation>Mantenga los ojos abiertos y mire a su ritmo.</translation>
    </message>
    <message>
        <source>Take in this place: the light, the doors, the things in it.</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation>Reciba este lugar: la luz, las puertas, las cosas que hay en él.</translation>
    </message>
    <message>
        <source>Name what is different now from then. You need not think of then any longer than that.</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation>Nombre lo que ahora es distinto de entonces. No hace falta pensar en entonces más que eso.</translation>
    </message>
    <message>
        <source>At the start of a practice.</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation>Al empezar una práctica.</translation>
    </message>
    <message>
        <source>In a panic or a flashback.</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation>En un ataque de pánico o una reviviscencia.</translation>
    </message>
    <message>
        <source>After a nightmare, with the light on.</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation>Después de una pesadilla, con la luz encendida.</translation>
    </message>
    <message>
        <source>Before or after an infusion, if the staff agree.</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation>Antes o después de una infusión, si el personal está de acuerdo.</translation>
    </message>
    <message>
        <source>Before exposure homework, and after it.</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation>Antes de las tareas de exposición, y después de ellas.</translation>
    </message>
    <message>
        <source>Telling now from then belongs to a cognitive approach to PTSD. We found no trial of this exercise alone.</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation>Distinguir el ahora del entonces es parte de un enfoque cognitivo del TEPT. No encontramos ningún ensayo de este ejercicio por separado.</translation>
    </message>
    <message>
        <source>If looking round turns into checking for danger, change to Feeling the ground.</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation>Si mirar alrededor se convierte en comprobar si hay peligro, cambie a Sentir el suelo.</translation>
    </message>
    <message>
        <source>With a sore neck, let only the eyes move.</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation>Con el cuello dolorido, mueva solo los ojos.</translation>
    </message>
    <message>
        <source>No hurry</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation>Sin prisa</translation>
    </message>
    <message>
        <source>This place, now</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation>Este lugar, ahora</translation>
    </message>
    <message>
        <source>Look slowly round</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation>Mirar despacio alrededor</translation>
    </message>
    <message>
        <source>Three ways now is different</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation>Tres cosas en que ahora es distinto</translation>
    </message>
    <message>
        <source>Something you don&apos;t mind looking at</source>
        <extracomment>content/exercises/sensory_orienting.toml</extracomment>
        <translation>Algo que no le importa mirar</translation>
    </message>
    <message>
        <source>Winding down for the night</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>Recogerse para la noche</translation>
    </message>
    <message>
        <source>Worries onto paper, four areas softer, slow breaths, a sound or a place, and a slow fade.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>Preocupaciones al papel, cuatro zonas más blandas, respiraciones lentas, un sonido o un lugar, y un final lento.</translation>
    </message>
    <message>
        <source>Have paper and a pen within reach, and a night-light on if you like one.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>Tenga papel y bolígrafo a mano, y una luz de noche encendida si le gusta.</translation>
    </message>
    <message>
        <source>Sitting up is fine, in bed or in a chair, with the light on.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>Puede ser en posición sentada, en la cama o en una silla, con la luz encendida.</translation>
    </message>
    <message>
        <source>Leave out any part. The screen goes dim, and the session ends by itself without a tone.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>Deje fuera cualquier parte. La pantalla se atenúa, y la sesión termina sola y sin tono.</translation>
    </message>
    <message>
        <source>After a nightmare, take the other form: light on, look round, then easy breaths.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>Después de una pesadilla, tome la otra forma: luz encendida, mirar alrededor, y unas respiraciones fáciles.</translation>
    </message>
    <message>
        <source>As the last thing in the evening.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>Como lo último de la noche.</translation>
    </message>
    <message>
        <source>After a nightmare, the form with the light on.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>Después de una pesadilla, la forma con la luz encendida.</translation>
    </message>
    <message>
        <source>Relaxation is one part of care for poor sleep, and slow breathing helps with stress. For sleeplessness that lasts, the first choice is a course called CBT-I; this is not that course.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>La relajación es una parte de la atención al mal dormir, y la respiración lenta ayuda con el estrés. Para el insomnio que dura, la primera opción es un curso llamado TCC-I; esto no es ese curso.</translation>
    </message>
    <message>
        <source>Lying in the dark can bring things back: sit up, and leave a light on.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>Estar tumbado a oscuras puede traer cosas de vuelta: incorpórese, y deje una luz encendida.</translation>
    </message>
    <message>
        <source>Parking what is left of the day</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>Aparcar lo que queda del día</translation>
    </message>
    <message>
        <source>Arms, softer</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>Brazos, más blandos</translation>
    </message>
    <message>
        <source>Face, softer</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>Cara, más blanda</translation>
    </message>
    <message>
        <source>Upper body, softer</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>Parte alta del cuerpo, más blanda</translation>
    </message>
    <message>
        <source>Legs, softer</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>Piernas, más blandas</translation>
    </message>
    <message>
        <source>Slow, soft breaths</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>Respiraciones lentas y suaves</translation>
    </message>
    <message>
        <source>A sound, or a calm place</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>Un sonido, o un lugar tranquilo</translation>
    </message>
    <message>
        <source>After a nightmare</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>Después de una pesadilla</translation>
    </message>
    <message>
        <source>Light on, eyes open: look round, see that it is now, then a few easy breaths.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>Luz encendida, ojos abiertos: mirar alrededor, ver que es ahora, y luego unas respiraciones fáciles.</translation>
    </message>
    <message>
        <source>Put a light on, and sit up or stand.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>Encienda una luz, e incorpórese o levántese.</translation>
    </message>
    <message>
        <source>Look round, and find what tells you that this is now.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>Mire alrededor, y encuentre lo que le dice que esto es ahora.</translation>
    </message>
    <message>
        <source>Then follow a few easy breaths, eyes open, as long as they suit you.</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>Luego siga unas respiraciones fáciles, con los ojos abiertos, mientras le convengan.</translation>
    </message>
    <message>
        <source>Light on</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>Luz encendida</translation>
    </message>
    <message>
        <source>Now, not then</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>Ahora, no entonces</translation>
    </message>
    <message>
        <source>Somewhere to rest</source>
        <extracomment>content/exercises/sleep_wind_down.toml</extracomment>
        <translation>Un lugar donde descansar</translation>
    </message>
    <message>
        <source>One-minute STOP</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation>STOP de un minuto</translation>
    </message>
    <message>
        <source>Stop, take a breath, look at what is here, and choose the next step.</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation>Parar, tomar aire, mirar lo que hay, y elegir el paso siguiente.</translation>
    </message>
    <message>
        <source>Stop what you are doing, if that can be done just now.</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation>Pare lo que está haciendo, si ahora mismo se puede.</translation>
    </message>
    <message>
        <source>Take one ordinary breath, or feel your feet instead.</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation>Tome aire una vez, como siempre, o sienta los pies.</translation>
    </message>
    <message>
        <source>Observe the body, the mood, a thought, the room. A word for each is enough.</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation>Observe el cuerpo, el ánimo, un pensamiento, la habitación. Basta una palabra para cada cosa.</translation>
    </message>
    <message>
        <source>Proceed with one small next step.</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation>Siga con un paso pequeño.</translation>
    </message>
    <message>
        <source>When you are angry.</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation>Cuando siente ira.</translation>
    </message>
    <message>
        <source>When an urge pulls at you.</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation>Cuando tira de usted un impulso.</translation>
    </message>
    <message>
        <source>When something in the day has set you off.</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation>Cuando algo del día le ha alterado.</translation>
    </message>
    <message>
        <source>It comes from the teaching of mindfulness courses. We found no trial of this exercise alone.</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation>Viene de la enseñanza de los cursos de atención plena. No encontramos ningún ensayo de este ejercicio por separado.</translation>
    </message>
    <message>
        <source>Not while driving or at a machine: come to a halt first.</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation>No conduciendo ni en una máquina: deténgase primero.</translation>
    </message>
    <message>
        <source>Take a breath</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation>Tomar aire</translation>
    </message>
    <message>
        <source>Observe</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Proceed</source>
        <extracomment>content/exercises/stop_practice.toml</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Three-minute breathing space</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation>Espacio de respiración de tres minutos</translation>
    </message>
    <message>
        <source>Notice what is here, gather on one place, then widen to the room.</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation>Notar lo que hay, reunirse en un lugar, y luego abrirse a la habitación.</translation>
    </message>
    <message>
        <source>First, name what is here. A word is enough, and nothing has to change.</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation>Primero, nombre lo que hay. Basta una palabra, y nada tiene que cambiar.</translation>
    </message>
    <message>
        <source>Then rest your attention on one place: the breath, the hands, the feet, a sound, or something you see.</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation>Luego deje descansar la atención en un lugar: la respiración, las manos, los pies, un sonido, o algo que ve.</translation>
    </message>
    <message>
        <source>Then widen: the outline of the body, and the room, with your eyes open.</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation>Luego ábrase: el contorno del cuerpo, y la habitación, con los ojos abiertos.</translation>
    </message>
    <message>
        <source>Between two tasks.</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation>Entre dos tareas.</translation>
    </message>
    <message>
        <source>Before or after homework, but not instead of it.</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation>Antes o después de las tareas, pero no en lugar de ellas.</translation>
    </message>
    <message>
        <source>When the day has been too fast.</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation>Cuando el día ha ido demasiado rápido.</translation>
    </message>
    <message>
        <source>It is a core part of a mindfulness course for depression (MBCT). It has not been tested alone in PTSD.</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation>Es una parte central de un curso de atención plena para la depresión (MBCT). No se ha probado por separado en TEPT.</translation>
    </message>
    <message>
        <source>If turning inward is too much, name one word only, and go on to the room.</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation>Si dirigirse hacia dentro es demasiado, nombre solo una palabra, y pase a la habitación.</translation>
    </message>
    <message>
        <source>What is here</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <source>One place</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation>Un lugar</translation>
    </message>
    <message>
        <source>Wider, to the room</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation>Más amplio, a la habitación</translation>
    </message>
    <message>
        <source>One word only</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation>Solo una palabra</translation>
    </message>
    <message>
        <source>One word for what is here, then one place, then the room.</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation>Una palabra para lo que hay, luego un lugar, luego la habitación.</translation>
    </message>
    <message>
        <source>When something is hard</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation>Cuando algo es difícil</translation>
    </message>
    <message>
        <source>The same three minutes for a hard moment, with a next step at the end.</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation>Los mismos tres minutos para un momento difícil, con un paso siguiente al final.</translation>
    </message>
    <message>
        <source>When something hard has just come up, and you want a moment before you answer it.</source>
        <extracomment>content/exercises/three_minute_breathing_space.toml</extracomment>
        <translation>Cuando acaba de surgir algo difícil, y quiere un momento antes de responder.</translation>
    </message>
    <message>
        <source>If this number fails, call your local emergency number.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation>Si este número falla, llame a su número local de emergencias.</translation>
    </message>
    <message>
        <source>If you or someone else is in danger now, call the emergency number.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation>Si usted u otra persona está ahora en peligro, llame al número de emergencias.</translation>
    </message>
    <message>
        <source>Last compared with its source on {date}.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation>Comparado por última vez con su fuente: {date}.</translation>
    </message>
    <message>
        <source>Choose your country. The app does not find out where you are.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation>Elija su país. La aplicación no averigua dónde está usted.</translation>
    </message>
    <message>
        <source>This page lists lines in many countries. It opens in your browser, and only if you press it.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation>Esta página reúne líneas de muchos países. Se abre en su navegador, y solo si usted lo pulsa.</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Veterans, service members and those close to them</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation>Veteranos, militares y sus allegados</translation>
    </message>
    <message>
        <source>The older number 1-800-273-8255, then 1, still works.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation>El número antiguo 1-800-273-8255, y después 1, todavía funciona.</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>In England, choose option 2. Scotland and Wales have a similar service.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation>En Inglaterra, elija la opción 2. En Escocia y Gales hay un servicio parecido.</translation>
    </message>
    <message>
        <source>Canada</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Veterans and their families</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation>Veteranos y sus familias</translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation>Francia</translation>
    </message>
    <message>
        <source>15 reaches the medical emergency service.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation>En el 15 responde el servicio médico de urgencias.</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>0800-0113 reaches the same line.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation>El 0800-0113 lleva a la misma línea.</translation>
    </message>
    <message>
        <source>India</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation>India</translation>
    </message>
    <message>
        <source>1-800-891-4416 reaches the same line.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation>El 1-800-891-4416 lleva a la misma línea.</translation>
    </message>
    <message>
        <source>Another country of the European Union</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation>Otro país de la Unión Europea</translation>
    </message>
    <message>
        <source>112 works in every country of the European Union.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation>El 112 funciona en todos los países de la Unión Europea.</translation>
    </message>
    <message>
        <source>The number 116 123 is set aside for emotional support in the whole Union, but not every country runs it. So it is shown only where it is confirmed.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation>El número 116 123 está reservado para apoyo emocional en toda la Unión, pero no todos los países lo atienden. Por eso se muestra solo donde está confirmado.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>Write your local emergency number into your safety plan.</source>
        <extracomment>content/helplines.toml</extracomment>
        <translation>Escriba su número local de emergencias en su plan de seguridad.</translation>
    </message>
    <message>
        <source>Panic</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Pánico</translation>
    </message>
    <message>
        <source>The room and the body first. A slower breath can come after.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Primero la habitación y el cuerpo. Una respiración más lenta puede venir después.</translation>
    </message>
    <message>
        <source>Eight to ten breaths a minute is easier here.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Aquí es más fácil con ocho a diez respiraciones por minuto.</translation>
    </message>
    <message>
        <source>Held breath and deep breaths can make the want for air stronger.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Retener el aire y respirar hondo puede hacer más fuertes las ganas de aire.</translation>
    </message>
    <message>
        <source>A flashback</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Una reviviscencia</translation>
    </message>
    <message>
        <source>Back to this room and this day, with eyes open. Talking to somebody helps, too.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>De vuelta a esta habitación y a este día, con los ojos abiertos. Hablar con alguien también ayuda.</translation>
    </message>
    <message>
        <source>Closed eyes, pictures in the mind and watching the breath can wait.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Los ojos cerrados, las imágenes mentales y observar la respiración pueden esperar.</translation>
    </message>
    <message>
        <source>Far away or numb</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Lejanía o embotamiento</translation>
    </message>
    <message>
        <source>Something to feel, to move and to see.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Algo que sentir, que mover y que ver.</translation>
    </message>
    <message>
        <source>With movement, if you like.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Con movimiento, si quiere.</translation>
    </message>
    <message>
        <source>Lying down, and practices that turn inward, can carry one further away.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Tumbarse, y las prácticas que van hacia dentro, pueden llevarle más lejos.</translation>
    </message>
    <message>
        <source>Anger</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Ira</translation>
    </message>
    <message>
        <source>A stop, a word, or a walk. Stillness can come later.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Un alto, una palabra, o un paseo. La quietud puede venir después.</translation>
    </message>
    <message>
        <source>Sitting still is harder at first.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Al principio cuesta más estar sentado sin moverse.</translation>
    </message>
    <message>
        <source>Shame or guilt</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Vergüenza o culpa</translation>
    </message>
    <message>
        <source>A little kindness towards oneself, as for a friend.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Un poco de amabilidad consigo, como con una amistad.</translation>
    </message>
    <message>
        <source>RAIN is better done with your therapist than alone here.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>RAIN es mejor hacerlo con su terapeuta que aquí a solas.</translation>
    </message>
    <message>
        <source>Can&apos;t sleep</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>No puedo dormir</translation>
    </message>
    <message>
        <source>Quiet, dim and without an aim. Sleep comes or it does not.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Tranquilo, con poca luz y sin meta. El sueño viene o no viene.</translation>
    </message>
    <message>
        <source>Bright screens, and working on dreams, belong to the day.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Las pantallas brillantes, y trabajar los sueños, son cosa del día.</translation>
    </message>
    <message>
        <source>Light on, then the room you are in.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Luz encendida, y luego la habitación en la que está.</translation>
    </message>
    <message>
        <source>Turn on a light first.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Encienda primero una luz.</translation>
    </message>
    <message>
        <source>Pictures in the mind and going through the body can wait for daylight.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Las imágenes mentales y recorrer el cuerpo pueden esperar a la luz del día.</translation>
    </message>
    <message>
        <source>Before homework</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Antes de las tareas</translation>
    </message>
    <message>
        <source>Arrive for two minutes and say what you are about to do. Then begin it as planned.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Llegue durante dos minutos y diga lo que va a hacer. Luego empiécelo como estaba previsto.</translation>
    </message>
    <message>
        <source>Calming down so as not to feel, or breathing as a shield, works against this homework.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Calmarse para no sentir, o respirar como escudo, va en contra de estas tareas.</translation>
    </message>
    <message>
        <source>During homework</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Durante las tareas</translation>
    </message>
    <message>
        <source>Nothing from here but a timer: this is the time to stay with what comes, as you and your therapist agreed.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>De aquí, nada más que un temporizador: es el momento de quedarse con lo que venga, como acordaron usted y su terapeuta.</translation>
    </message>
    <message>
        <source>All calming practices can wait until after.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Todas las prácticas para calmarse pueden esperar hasta después.</translation>
    </message>
    <message>
        <source>After homework</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Después de las tareas</translation>
    </message>
    <message>
        <source>Back to the room, a little movement, then something kind.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>De vuelta a la habitación, un poco de movimiento, y algo amable.</translation>
    </message>
    <message>
        <source>Turning to something else at once every time takes away what the homework gave.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Pasar siempre enseguida a otra cosa se lleva lo que dieron las tareas.</translation>
    </message>
    <message>
        <source>Before an infusion</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Antes de una infusión</translation>
    </message>
    <message>
        <source>For the days before. These are settling practices; no trial has looked at them for this. A list of questions for the clinic helps, too.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Para los días anteriores. Son prácticas para calmarse; ningún ensayo las ha mirado para esto. También ayuda una lista de preguntas para la clínica.</translation>
    </message>
    <message>
        <source>With a word of your own to come back to.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Con una palabra suya a la que volver.</translation>
    </message>
    <message>
        <source>New practices, and those that a therapist opens, are better begun at another time.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Las prácticas nuevas, y las que abre un terapeuta, es mejor empezarlas en otro momento.</translation>
    </message>
    <message>
        <source>On the day of an infusion</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>El día de una infusión</translation>
    </message>
    <message>
        <source>Before it only, for five minutes, if the staff agree. From the start of the infusion until the staff say so, leave this app closed.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Solo antes, durante cinco minutos, si el personal está de acuerdo. Desde que empiece la infusión hasta que el personal lo diga, deje esta aplicación cerrada.</translation>
    </message>
    <message>
        <source>At six breaths a minute, for five minutes.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>A seis respiraciones por minuto, durante cinco minutos.</translation>
    </message>
    <message>
        <source>Held breath, open watching, RAIN and work on dreams are not for this day.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Retener el aire, notar lo que venga, RAIN y trabajar los sueños no son para este día.</translation>
    </message>
    <message>
        <source>The evening after an infusion</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>La tarde después de una infusión</translation>
    </message>
    <message>
        <source>Rest, with somebody beside you. Only if you want something:</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Descanso, con alguien a su lado. Solo si quiere algo:</translation>
    </message>
    <message>
        <source>Walking outdoors, pictures in the mind and going through the body can wait, and so can driving.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Caminar fuera de casa, las imágenes mentales y recorrer el cuerpo pueden esperar, y también conducir.</translation>
    </message>
    <message>
        <source>The week after an infusion</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>La semana después de una infusión</translation>
    </message>
    <message>
        <source>Short, kind and close to the body. These are settling practices; no trial has looked at them for this. Notes for your therapist help, too.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Corto, amable y cerca del cuerpo. Son prácticas para calmarse; ningún ensayo las ha mirado para esto. También ayudan unas notas para su terapeuta.</translation>
    </message>
    <message>
        <source>Three to five minutes.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>De tres a cinco minutos.</translation>
    </message>
    <message>
        <source>What came up is better looked at together with your therapist than alone.</source>
        <extracomment>content/needs.toml</extracomment>
        <translation>Lo que haya surgido es mejor mirarlo con su terapeuta que a solas.</translation>
    </message>
    <message>
        <source>Once the exposure has ended: look round, move, and a kind word for yourself. Walking can take the place of the stretch. Breathing practice can come later in the day.</source>
        <extracomment>content/routines/after_homework.toml</extracomment>
        <translation>Cuando ha terminado la exposición: mirar alrededor, moverse, y una palabra amable para usted. Caminar puede ocupar el lugar del estiramiento. La práctica de respiración puede venir más tarde en el día.</translation>
    </message>
    <message>
        <source>Two minutes of looking round, to begin a practice or any part of the day.</source>
        <extracomment>content/routines/arrive.toml</extracomment>
        <translation>Dos minutos de mirar alrededor, para empezar una práctica o cualquier parte del día.</translation>
    </message>
    <message>
        <source>Look round for two minutes. Then say in one sentence what you are going to do, and what for. During the exposure itself the app stays quiet.</source>
        <extracomment>content/routines/before_homework.toml</extracomment>
        <translation>Mire alrededor durante dos minutos. Luego diga en una frase qué va a hacer, y para qué. Durante la exposición misma la aplicación se queda en silencio.</translation>
    </message>
    <message>
        <source>Ten calm minutes a day</source>
        <extracomment>content/routines/daily_calm.toml</extracomment>
        <translation>Diez minutos tranquilos al día</translation>
    </message>
    <message>
        <source>Once a day, at a time that suits you. Longer only once it feels steady.</source>
        <extracomment>content/routines/daily_calm.toml</extracomment>
        <translation>Una vez al día, a la hora que le convenga. Más largo solo cuando se sienta firme.</translation>
    </message>
    <message>
        <source>{before} before, {after} now. Higher. That can happen to anyone and says nothing about you. Ground me is here.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation>{before} antes, {after} ahora. Más alto. Le puede pasar a cualquiera y no dice nada de usted. Anclarme está aquí.</translation>
    </message>
    <message>
        <source>You can also take a shorter one now, with open eyes, or leave it for today.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation>También puede hacer ahora una más corta, con los ojos abiertos, o dejarlo por hoy.</translation>
    </message>
    <message>
        <source>You can keep your eyes open, and stop whenever you like.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation>Puede tener los ojos abiertos y parar cuando quiera.</translation>
    </message>
    <message>
        <source>{before} before, {after} now. Lower than before, and still a lot. Ground me and Help are here. You can stop for today.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation>{before} antes, {after} ahora. Más bajo que antes, y todavía es mucho. Anclarme y Ayuda están aquí. Puede parar por hoy.</translation>
    </message>
    <message>
        <source>{before} before, {after} now. The same, and a lot. Ground me and Help are here. You can stop for today.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation>{before} antes, {after} ahora. Igual, y es mucho. Anclarme y Ayuda están aquí. Puede parar por hoy.</translation>
    </message>
    <message>
        <source>{before} before, {after} now. Higher, and a lot. That says nothing about you. Ground me and Help are here. You can stop for today.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation>{before} antes, {after} ahora. Más alto, y es mucho. No dice nada de usted. Anclarme y Ayuda están aquí. Puede parar por hoy.</translation>
    </message>
    <message>
        <source>Still here? How is it now? Without an answer to two of these the session ends softly.</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation>¿Sigue aquí? ¿Cómo está ahora? Si dos de estas preguntas quedan sin respuesta, la sesión termina con suavidad.</translation>
    </message>
    <message>
        <source>That is a lot to carry. Grounding may fit better now than this practice, which stays for another day.</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation>Es mucho peso. Puede que anclarse convenga más ahora que esta práctica, que queda para otro día.</translation>
    </message>
    <message>
        <source>Thank you for saying so. You do not have to be alone with this. Help is open.</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation>Gracias por decirlo. No tiene que pasar por esto en soledad. La Ayuda está abierta.</translation>
    </message>
    <message>
        <source>Look round first</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Mirar primero</translation>
    </message>
    <message>
        <source>Help shows crisis lines. Choose your country here, or later in Help. The app does not find out where you are.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Ayuda muestra líneas de crisis. Elija su país aquí, o más tarde en Ayuda. La aplicación no averigua dónde está usted.</translation>
    </message>
    <message>
        <source>You do not have to sit with this alone. Choose your country, and the numbers to call stand here.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation>No tiene que quedarse a solas con esto. Elija su país y aquí aparecerán los números a los que llamar.</translation>
    </message>
    <message>
        <source>You do not have to sit with this alone. Choose your country, and the numbers to call stand here. If you are in danger, call your local emergency number.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation>No tiene que quedarse a solas con esto. Elija su país y aquí aparecerán los números a los que llamar. Si está en peligro, llame al número de emergencias de su lugar.</translation>
    </message>
    <message>
        <source>Sounds of your own lie beside the records, encrypted too; what you called them, and what opens them, is in the records. Copies of your records do not hold the sounds themselves.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Los sonidos propios están junto a los registros, también cifrados; el nombre que les dio y lo que los abre están en los registros. Las copias de sus registros no contienen los sonidos.</translation>
    </message>
    <message>
        <source>Take everything out as files, or delete everything, in the settings under My data.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Sacar todo como archivos, o borrarlo todo, en los ajustes, en Mis datos.</translation>
    </message>
    <message>
        <source>A copy is made each day, on this computer, as encrypted as the records. It does not help where the computer is lost.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Cada día se hace una copia en este ordenador, tan cifrada como los registros. No ayuda si se pierde el ordenador.</translation>
    </message>
    <message>
        <source>Stop if distress climbs and stays up, if you feel unreal, if a memory takes over, or if you feel ill.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>Pare si el malestar sube y no baja, si siente irrealidad, si un recuerdo se impone o si se siente mal.</translation>
    </message>
    <message>
        <source>Or just because you want to.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>O simplemente porque quiere.</translation>
    </message>
    <message>
        <source>One low note</source>
        <extracomment>audio/index.json</extracomment>
        <translation>Una nota grave</translation>
    </message>
    <message>
        <source>Two low notes</source>
        <extracomment>audio/index.json</extracomment>
        <translation>Dos notas graves</translation>
    </message>
    <message>
        <source>Lighter voice</source>
        <extracomment>audio/learn/heart/index.json</extracomment>
        <translation>Voz más clara</translation>
    </message>
    <message>
        <source>Deeper voice</source>
        <extracomment>audio/voice/michael/index.json</extracomment>
        <translation>Voz más grave</translation>
    </message>
    <message>
        <source>Evening</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Tense and release in four parts, then winding down. The screen goes dim, and it ends by itself without a tone.</source>
        <extracomment>content/routines/evening.toml</extracomment>
        <translation>Tensar y soltar en cuatro partes, y luego recogerse. La pantalla se atenúa, y termina sola y sin tono.</translation>
    </message>
    <message>
        <source>Settling practices after an infusion</source>
        <extracomment>content/routines/infusion_integration.toml</extracomment>
        <translation>Prácticas para calmarse después de una infusión</translation>
    </message>
    <message>
        <source>For days one to seven after, not the same day. These are settling practices, not treatment: we found no trial of them after ketamine in PTSD. Write down what you want to tell your therapist, and leave its meaning for the two of you. Later in the week, the islands of the body scan or Kind wishes.</source>
        <extracomment>content/routines/infusion_integration.toml</extracomment>
        <translation>Para los días uno a siete después, no el mismo día. Son prácticas para calmarse, no un tratamiento: no encontramos ningún ensayo de ellas después de ketamina en TEPT. Escriba lo que quiere contar a su terapeuta, y dejen su sentido para los dos. Más adelante en la semana, las islas del recorrido del cuerpo o los Deseos amables.</translation>
    </message>
    <message>
        <source>Settling practices before an infusion</source>
        <extracomment>content/routines/infusion_preparation.toml</extracomment>
        <translation>Prácticas para calmarse antes de una infusión</translation>
    </message>
    <message>
        <source>For the days before. These are settling practices, not treatment: we found no trial of them as preparation for ketamine in PTSD. One of them is enough for a day. On the day itself only Looking round, A steadying word or Resonance breathing, if the staff agree. Never during the infusion.</source>
        <extracomment>content/routines/infusion_preparation.toml</extracomment>
        <translation>Para los días anteriores. Son prácticas para calmarse, no un tratamiento: no encontramos ningún ensayo de ellas como preparación para la ketamina en TEPT. Una de ellas basta para un día. El mismo día solo Mirar alrededor, Una palabra de apoyo o Respiración de resonancia, si el personal está de acuerdo. Nunca durante la infusión.</translation>
    </message>
    <message>
        <source>Awake in the night</source>
        <extracomment>content/routines/night_waking.toml</extracomment>
        <translation>Despierto en la noche</translation>
    </message>
    <message>
        <source>After a nightmare, or awake at night. Put a light on first. Stop wherever you like: any part is enough, and it ends without a tone.</source>
        <extracomment>content/routines/night_waking.toml</extracomment>
        <translation>Después de una pesadilla, o despierto en la noche. Encienda primero una luz. Pare donde quiera: cualquier parte basta, y termina sin tono.</translation>
    </message>
    <message>
        <source>Breathing practice, twice a day</source>
        <extracomment>content/routines/pe_breathing.toml</extracomment>
        <translation>Práctica de respiración, dos veces al día</translation>
    </message>
    <message>
        <source>Twice a day, as practice for the stress of every day. Not during exposure homework: there the app offers no breathing. If waiting between breaths feels tight, take the form without the wait.</source>
        <extracomment>content/routines/pe_breathing.toml</extracomment>
        <translation>Dos veces al día, como práctica para el estrés de cada día. No durante las tareas de exposición: allí la aplicación no ofrece respiración. Si esperar entre respiraciones agobia, tome la forma sin espera.</translation>
    </message>
    <message>
        <source>A first week</source>
        <extracomment>content/routines/starter_week.toml</extracomment>
        <translation>Una primera semana</translation>
    </message>
    <message>
        <source>Belly breathing once a day for a week. On two of the days, go on to the five senses, to know them before you need them. On the others you can finish after the breathing.</source>
        <extracomment>content/routines/starter_week.toml</extracomment>
        <translation>Respiración con el vientre una vez al día durante una semana. En dos de los días, siga con los cinco sentidos, para conocerlos antes de necesitarlos. En los demás puede terminar después de la respiración.</translation>
    </message>
    <message>
        <source>Own pattern</source>
        <extracomment>content/templates/own_breathing.toml</extracomment>
        <translation>Ritmo propio</translation>
    </message>
    <message>
        <source>A breathing pattern with times of your own.</source>
        <extracomment>content/templates/own_breathing.toml</extracomment>
        <translation>Un ritmo de respiración con tiempos elegidos por usted.</translation>
    </message>
    <message>
        <source>Choose how long each part of the breath lasts. A part of 0 seconds is left out.</source>
        <extracomment>content/templates/own_breathing.toml</extracomment>
        <translation>Elija cuánto dura cada parte de la respiración. Una parte de 0 segundos se deja fuera.</translation>
    </message>
    <message>
        <source>Follow the shape, or the tones alone. Keep each breath soft.</source>
        <extracomment>content/templates/own_breathing.toml</extracomment>
        <translation>Siga la figura, o solo los tonos. Que cada respiración sea suave.</translation>
    </message>
    <message>
        <source>If you want air, breathe. You can stop following at any time, and join again whenever you like.</source>
        <extracomment>content/templates/own_breathing.toml</extracomment>
        <translation>Si quiere aire, respire. Puede dejar de seguirla en cualquier momento, y volver a unirse cuando quiera.</translation>
    </message>
    <message>
        <source>When none of the given patterns is quite yours.</source>
        <extracomment>content/templates/own_breathing.toml</extracomment>
        <translation>Cuando ninguno de los ritmos dados es del todo el suyo.</translation>
    </message>
    <message>
        <source>When you and your therapist have agreed on a pattern.</source>
        <extracomment>content/templates/own_breathing.toml</extracomment>
        <translation>Cuando usted y su terapeuta han acordado un ritmo.</translation>
    </message>
    <message>
        <source>A pattern of one&apos;s own has not been studied. What is known about single patterns stands with the exercises of the library.</source>
        <extracomment>content/templates/own_breathing.toml</extracomment>
        <translation>Un ritmo propio no se ha estudiado. Lo que se sabe de cada ritmo está en los ejercicios de la biblioteca.</translation>
    </message>
    <message>
        <source>Stay softly between breaths. Nothing is pressed or locked, and a stay can always be left out.</source>
        <extracomment>content/templates/own_breathing.toml</extracomment>
        <translation>Quédese con suavidad entre respiraciones. Nada se aprieta ni se bloquea, y una pausa siempre se puede dejar fuera.</translation>
    </message>
    <message>
        <source>Long stays between breaths do not suit pregnancy; a heart or blood-pressure problem; lung disease or breathlessness; seizures or fainting; recent surgery or eye disease; panic with a fear of suffocating; or trauma that involved the breath or the throat. They are left out here then.</source>
        <extracomment>content/templates/own_breathing.toml</extracomment>
        <translation>Las pausas largas entre respiraciones no convienen en el embarazo; con un problema de corazón o de presión arterial; con enfermedad pulmonar o falta de aire; con convulsiones o desmayos; con una operación reciente o enfermedad de los ojos; con pánico y miedo a asfixiarse; ni con un trauma que afectó a la respiración o la garganta. En esos casos aquí se dejan fuera.</translation>
    </message>
    <message>
        <source>Your pattern</source>
        <extracomment>content/templates/own_breathing.toml</extracomment>
        <translation>Su ritmo</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>content/texts/about.toml</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>content/texts/about.toml</extracomment>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Not yet reviewed</source>
        <extracomment>content/texts/about.toml</extracomment>
        <translation>Todavía sin revisar</translation>
    </message>
    <message>
        <source>No clinician has reviewed and signed the exercises and pages yet. Until one has, take them as a draft to talk over with yours.</source>
        <extracomment>content/texts/about.toml</extracomment>
        <translation>Ningún profesional clínico ha revisado y firmado todavía los ejercicios y las páginas. Hasta entonces, tómelos como un borrador del que hablar con el suyo.</translation>
    </message>
    <message>
        <source>Each page names its sources. Where a source stands as others cite it and was not read again, the page says so.</source>
        <extracomment>content/texts/about.toml</extracomment>
        <translation>Cada página nombra sus fuentes. Donde una fuente está como la citan otros y no se ha vuelto a leer, la página lo dice.</translation>
    </message>
    <message>
        <source>No internet</source>
        <extracomment>content/texts/about.toml</extracomment>
        <translation>Sin internet</translation>
    </message>
    <message>
        <source>The app never connects to the internet. There is no account, and nobody is told that you use it.</source>
        <extracomment>content/texts/about.toml</extracomment>
        <translation>La aplicación nunca se conecta a internet. No hay ninguna cuenta, y nadie se entera de que la usa.</translation>
    </message>
    <message>
        <source>Addresses of sources and crisis lines are shown as text. What you do with them is up to you.</source>
        <extracomment>content/texts/about.toml</extracomment>
        <translation>Las direcciones de las fuentes y de las líneas de crisis se muestran como texto. Qué hacer con ellas es cosa suya.</translation>
    </message>
    <message>
        <source>Who may do what with it</source>
        <extracomment>content/texts/about.toml</extracomment>
        <translation>Quién puede hacer qué con ella</translation>
    </message>
    <message>
        <source>The program: Apache License 2.0. The exercises and pages: CC BY 4.0. The sounds made for it: CC0.</source>
        <extracomment>content/texts/about.toml</extracomment>
        <translation>El programa: licencia Apache 2.0. Los ejercicios y las páginas: CC BY 4.0. Los sonidos hechos para ella: CC0.</translation>
    </message>
    <message>
        <source>The voices: heart, made with hibari-tts by Maureese Williams, and michael, made with Kokoro-82M by hexgrad. Both Apache License 2.0.</source>
        <extracomment>content/texts/about.toml</extracomment>
        <translation>Las voces: heart, hecha con hibari-tts de Maureese Williams, y michael, hecha con Kokoro-82M de hexgrad. Las dos con licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>The type: Newsreader and Atkinson Hyperlegible Next, SIL Open Font License. The icons: Phosphor, MIT License.</source>
        <extracomment>content/texts/about.toml</extracomment>
        <translation>La letra: Newsreader y Atkinson Hyperlegible Next, licencia SIL Open Font. Los iconos: Phosphor, licencia MIT.</translation>
    </message>
    <message>
        <source>The full texts and all other parts are listed in the folder LICENSES of the program.</source>
        <extracomment>content/texts/about.toml</extracomment>
        <translation>Los textos completos y todas las demás partes están en la carpeta LICENSES del programa.</translation>
    </message>
    <message>
        <source>{before} before, {after} now. Lower than before. One session cannot say why.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation>{before} antes, {after} ahora. Más bajo que antes. Una sola sesión no puede decir por qué.</translation>
    </message>
    <message>
        <source>{before} before, {after} now. The same. That is common.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation>{before} antes, {after} ahora. Igual. Es frecuente.</translation>
    </message>
    <message>
        <source>{before} before, {after} now. A little higher. That happens, and it is good to know.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation>{before} antes, {after} ahora. Un poco más alto. Eso pasa, y es bueno saberlo.</translation>
    </message>
    <message>
        <source>{after} is a lot. Ground me and Help are here. You can stop for today.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation>{after} es mucho. Anclarme y Ayuda están aquí. Puede parar por hoy.</translation>
    </message>
    <message>
        <source>{after} noted.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation>{after}, anotado.</translation>
    </message>
    <message>
        <source>Done for now.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation>Hecho por ahora.</translation>
    </message>
    <message>
        <source>You stopped. Stopping is part of the practice.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation>Ha parado. Parar es parte de la práctica.</translation>
    </message>
    <message>
        <source>You went to Ground me. That is what it is for.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation>Ha ido a Anclarme. Para eso está.</translation>
    </message>
    <message>
        <source>What you did is kept.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation>Lo que ha hecho queda guardado.</translation>
    </message>
    <message>
        <source>The session ended softly because there was no answer. Take the time you need.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation>La sesión terminó con suavidad porque no hubo respuesta. Tómese el tiempo que necesite.</translation>
    </message>
    <message>
        <source>This one raised distress twice lately. It is out of sight until you or your therapist put it back.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation>Este ejercicio ha subido el malestar dos veces últimamente. Queda fuera de la vista hasta que usted o su terapeuta lo vuelvan a incluir.</translation>
    </message>
    <message>
        <source>A line for yourself, if you like</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation>Una línea para usted, si quiere</translation>
    </message>
    <message>
        <source>You might tell your therapist.</source>
        <extracomment>content/texts/after_session.toml</extracomment>
        <translation>Quizá quiera contárselo a su terapeuta.</translation>
    </message>
    <message>
        <source>How is your distress right now?</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation>¿Cuánto malestar siente ahora mismo?</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>none at all</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation>nada en absoluto</translation>
    </message>
    <message>
        <source>almost none</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation>casi nada</translation>
    </message>
    <message>
        <source>a little</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation>un poco</translation>
    </message>
    <message>
        <source>noticeable</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation>se nota</translation>
    </message>
    <message>
        <source>clearly there</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation>está claramente ahí</translation>
    </message>
    <message>
        <source>hard but manageable</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation>difícil pero llevadero</translation>
    </message>
    <message>
        <source>hard</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation>difícil</translation>
    </message>
    <message>
        <source>hard to manage</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation>cuesta llevarlo</translation>
    </message>
    <message>
        <source>very hard to manage</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation>cuesta mucho llevarlo</translation>
    </message>
    <message>
        <source>nearly the most</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation>casi lo máximo</translation>
    </message>
    <message>
        <source>the most you can imagine</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation>lo máximo que pueda imaginar</translation>
    </message>
    <message>
        <source>I am not safe</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation>No estoy a salvo</translation>
    </message>
    <message>
        <source>That is a lot to carry. Grounding may fit better than a longer practice. Your planned practice stays here if you want it.</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation>Es mucho peso. Puede que anclarse convenga más que una práctica larga. Su práctica prevista sigue aquí si la quiere.</translation>
    </message>
    <message>
        <source>That is as much as it gets. You do not have to sit with this alone. Help is open.</source>
        <extracomment>content/texts/distress.toml</extracomment>
        <translation>Es lo máximo que puede llegar a ser. No tiene que pasar por esto a solas. Ayuda está abierta.</translation>
    </message>
    <message>
        <source>Start a first practice of two minutes</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Empezar una práctica de dos minutos</translation>
    </message>
    <message>
        <source>What this is, and what it is not</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Lo que es esto, y lo que no es</translation>
    </message>
    <message>
        <source>This app helps you practise skills you and your clinician have chosen. It does not diagnose, treat or monitor any condition, it is not a medical device, and it does not replace your therapist, your doctor or emergency help. Nobody is watching your answers.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Esta aplicación le ayuda a practicar habilidades que usted y su profesional de salud han elegido. No diagnostica, ni trata, ni vigila ninguna enfermedad, no es un producto sanitario, y no sustituye a su terapeuta, a su médico ni la ayuda de emergencia. Nadie está mirando sus respuestas.</translation>
    </message>
    <message>
        <source>Do not stop or change any medicine because of something you read here. Talk to the person who prescribes it.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>No deje ni cambie ningún medicamento por algo que lea aquí. Hable con la persona que se lo receta.</translation>
    </message>
    <message>
        <source>Breathing and mindfulness can sometimes make distress go up, bring back memories, or make you feel far away. That can happen to anyone. You can stop at any moment.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>La respiración y la atención plena pueden a veces subir el malestar, traer recuerdos o dar sensación de lejanía. Le puede pasar a cualquiera. Puede parar en cualquier momento.</translation>
    </message>
    <message>
        <source>Never use it while driving, riding, operating machines, in or near water, at height, or within the time your clinic told you after ketamine, sedation or alcohol.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>No la use nunca al conducir, ir en bici o moto, manejar máquinas, en el agua o cerca de ella, en altura, ni dentro del tiempo que le dijo su clínica después de ketamina, sedación o alcohol.</translation>
    </message>
    <message>
        <source>What the app should know</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Lo que la aplicación debe saber</translation>
    </message>
    <message>
        <source>Tick what is true for you. It stays on this computer and only changes what is offered. You can change it later in Settings.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Marque lo que sea su caso. Se queda en este equipo y solo cambia lo que se le ofrece. Puede cambiarlo más tarde en Ajustes.</translation>
    </message>
    <message>
        <source>Then only the starter exercises are shown for now.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Entonces, por ahora, solo se muestran los ejercicios para empezar.</translation>
    </message>
    <message>
        <source>I am pregnant</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Estoy embarazada</translation>
    </message>
    <message>
        <source>Exercises with held breath are hidden. Others say what to mind.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Se ocultan los ejercicios con aire retenido. Los demás dicen qué tener en cuenta.</translation>
    </message>
    <message>
        <source>I have a heart or blood-pressure problem</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Tengo un problema de corazón o de presión arterial</translation>
    </message>
    <message>
        <source>I have a lung disease, or get out of breath easily</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Tengo una enfermedad pulmonar, o me falta el aire con facilidad</translation>
    </message>
    <message>
        <source>Exercises with held breath are hidden. Faster paces are offered.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Se ocultan los ejercicios con aire retenido. Se ofrecen ritmos más rápidos.</translation>
    </message>
    <message>
        <source>I have had seizures, or I faint</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>He tenido convulsiones, o me desmayo</translation>
    </message>
    <message>
        <source>Exercises with held breath are hidden. Practice is best seated.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Se ocultan los ejercicios con aire retenido. Es mejor practicar en posición sentada.</translation>
    </message>
    <message>
        <source>I had surgery lately, or have an eye disease</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Me han operado hace poco, o tengo una enfermedad de los ojos</translation>
    </message>
    <message>
        <source>Exercises with held breath are hidden. You can leave out parts of the body.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Se ocultan los ejercicios con aire retenido. Puede dejar fuera partes del cuerpo.</translation>
    </message>
    <message>
        <source>I have panic with a fear of suffocating</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Tengo pánico con miedo a asfixiarme</translation>
    </message>
    <message>
        <source>Something happened to me that has to do with breath or throat</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Me pasó algo que tiene que ver con la respiración o la garganta</translation>
    </message>
    <message>
        <source>Exercises with held breath are hidden. Hands, feet, a sound or something you see are offered instead of the breath.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Se ocultan los ejercicios con aire retenido. En lugar de la respiración se ofrecen las manos, los pies, un sonido o algo que ve.</translation>
    </message>
    <message>
        <source>I often feel unreal, or lose time</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>A menudo siento irrealidad, o pierdo la noción del tiempo</translation>
    </message>
    <message>
        <source>Grounding comes first, eyes stay open, and exercises that turn inward are hidden.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>El anclaje va primero, los ojos quedan abiertos, y se ocultan los ejercicios que van hacia dentro.</translation>
    </message>
    <message>
        <source>I hear or see things that others do not</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Oigo o veo cosas que otros no perciben</translation>
    </message>
    <message>
        <source>Only grounding and movement are offered. Please talk to your clinician first.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Solo se ofrecen anclaje y movimiento. Hable primero con su profesional de salud.</translation>
    </message>
    <message>
        <source>I have had thoughts of ending my life lately</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Últimamente he pensado en quitarme la vida</translation>
    </message>
    <message>
        <source>Help opens now. After it, only grounding is offered until your therapist unlocks more.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Ayuda se abre ahora. Después solo se ofrece anclaje hasta que su terapeuta abra más.</translation>
    </message>
    <message>
        <source>I have no therapist at the moment</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>En este momento no tengo terapeuta</translation>
    </message>
    <message>
        <source>Only the starter exercises are offered.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Solo se ofrecen los ejercicios para empezar.</translation>
    </message>
    <message>
        <source>I am having or planning ketamine or esketamine</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Recibo o voy a recibir ketamina o esketamina</translation>
    </message>
    <message>
        <source>The app says what fits on such days, and when to leave it closed.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>La aplicación dice qué conviene en esos días, y cuándo dejarla cerrada.</translation>
    </message>
    <message>
        <source>Press the button to hear the loudest sound this app makes. Set it so that it is soft for you. The app never makes it louder by itself.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Pulse el botón para oír el sonido más fuerte que hace esta aplicación. Ajústelo para que le resulte suave. La aplicación nunca lo sube por su cuenta.</translation>
    </message>
    <message>
        <source>Play the soft tone</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Oír el tono suave</translation>
    </message>
    <message>
        <source>Practise without sound</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Practicar sin sonido</translation>
    </message>
    <message>
        <source>Who else uses this computer?</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>¿Quién más usa este equipo?</translation>
    </message>
    <message>
        <source>If you might be in danger from someone in your home, think about who can open this computer. A passphrase keeps your entries closed, the window shows a neutral name, and one key hides everything.</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Si alguien de su casa pudiera ponerle en peligro, piense en quién puede abrir este equipo. Una contraseña mantiene cerrado lo que escribe, la ventana muestra un nombre neutro, y una tecla lo oculta todo.</translation>
    </message>
    <message>
        <source>Only I use it</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>Solo lo uso yo</translation>
    </message>
    <message>
        <source>Others use it too</source>
        <extracomment>content/texts/first_run.toml</extracomment>
        <translation>También lo usan otros</translation>
    </message>
    <message>
        <source>You are here. It is {weekday}, {date}, {time}.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation>Está aquí. Es {weekday}, {date}, {time}.</translation>
    </message>
    <message>
        <source>The exercise has stopped.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation>El ejercicio se ha detenido.</translation>
    </message>
    <message>
        <source>Skip this</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation>Saltar esto</translation>
    </message>
    <message>
        <source>I am all right, go back</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation>Estoy bien, volver</translation>
    </message>
    <message>
        <source>Press your feet into the floor. Let go. Again.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation>Presione los pies contra el suelo. Suelte. Otra vez.</translation>
    </message>
    <message>
        <source>If feet are not a good place, press your hands on the chair or the table.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation>Si los pies no son un buen lugar, presione las manos contra la silla o la mesa.</translation>
    </message>
    <message>
        <source>Look round. Name five things you can see.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation>Mire alrededor. Nombre cinco cosas que puede ver.</translation>
    </message>
    <message>
        <source>Name four things you can touch.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation>Nombre cuatro cosas que puede tocar.</translation>
    </message>
    <message>
        <source>Name three things you can hear.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation>Nombre tres cosas que puede oír.</translation>
    </message>
    <message>
        <source>Name two things you can smell, or two smells you like.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation>Nombre dos cosas que puede oler, o dos olores que le gustan.</translation>
    </message>
    <message>
        <source>Name one taste, or one kind thing to say to yourself.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation>Nombre un sabor, o algo amable que pueda decirse.</translation>
    </message>
    <message>
        <source>Touch something cool or rough. Stand up if you can.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation>Toque algo fresco o áspero. Póngase de pie si puede.</translation>
    </message>
    <message>
        <source>If you stay seated, move your toes and fingers.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation>Si prefiere no levantarse, mueva los dedos de los pies y de las manos.</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Let your eyes go slowly round the room. You can stop for today, or choose something short.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation>Deje que los ojos recorran despacio la habitación. Puede parar por hoy, o elegir algo corto.</translation>
    </message>
    <message>
        <source>The same</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>That happens. Here is something plain for the mind. After it, would you like to call or message someone?</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation>Eso pasa. Aquí hay algo sencillo para la mente. Después, ¿le gustaría llamar o escribir a alguien?</translation>
    </message>
    <message>
        <source>You do not have to sit with this alone. Here are people you can reach.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation>No tiene que pasar por esto a solas. Aquí hay personas a las que puede acudir.</translation>
    </message>
    <message>
        <source>Worse</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation>Peor</translation>
    </message>
    <message>
        <source>You do not have to sit with this alone. Here are people you can reach. If you are in danger, call the emergency number.</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation>No tiene que pasar por esto a solas. Aquí hay personas a las que puede acudir. Si está en peligro, llame al número de emergencias.</translation>
    </message>
    <message>
        <source>Something short</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation>Algo corto</translation>
    </message>
    <message>
        <source>Call or message someone</source>
        <extracomment>content/texts/ground.toml</extracomment>
        <translation>Llamar o escribir a alguien</translation>
    </message>
    <message>
        <source>How easy was that pace?</source>
        <extracomment>content/texts/pace_finder.toml</extracomment>
        <translation>¿Qué tan fácil fue ese ritmo?</translation>
    </message>
    <message>
        <source>not easy at all</source>
        <extracomment>content/texts/pace_finder.toml</extracomment>
        <translation>nada fácil</translation>
    </message>
    <message>
        <source>very easy</source>
        <extracomment>content/texts/pace_finder.toml</extracomment>
        <translation>muy fácil</translation>
    </message>
    <message>
        <source>How short of air did you feel?</source>
        <extracomment>content/texts/pace_finder.toml</extracomment>
        <translation>¿Cuánto le faltó el aire?</translation>
    </message>
    <message>
        <source>not at all</source>
        <extracomment>content/texts/pace_finder.toml</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>very short of air</source>
        <extracomment>content/texts/pace_finder.toml</extracomment>
        <translation>me faltó mucho</translation>
    </message>
    <message>
        <source>How light-headed did you feel?</source>
        <extracomment>content/texts/pace_finder.toml</extracomment>
        <translation>¿Cuánto se mareó?</translation>
    </message>
    <message>
        <source>very light-headed</source>
        <extracomment>content/texts/pace_finder.toml</extracomment>
        <translation>mucho</translation>
    </message>
    <message>
        <source>That was a lot, so no slower pace follows. Let the breath go back to its own way, small and soft.</source>
        <extracomment>content/texts/pace_finder.toml</extracomment>
        <translation>Fue mucho, así que no sigue ningún ritmo más lento. Deje que la respiración vuelva a su manera, pequeña y suave.</translation>
    </message>
    <message>
        <source>{rate} breaths a minute may suit you.</source>
        <extracomment>content/texts/pace_finder.toml</extracomment>
        <translation>Puede que le convengan {rate} respiraciones por minuto.</translation>
    </message>
    <message>
        <source>None of them felt easy today. {rate} breaths a minute is the gentlest of these, and a good place to begin.</source>
        <extracomment>content/texts/pace_finder.toml</extracomment>
        <translation>Hoy ninguno resultó fácil. {rate} respiraciones por minuto es el más suave de estos, y un buen punto de partida.</translation>
    </message>
    <message>
        <source>That is {inhale} seconds in and {exhale} seconds out. It rests on how it felt to you; nothing was measured. Another day can say something else.</source>
        <extracomment>content/texts/pace_finder.toml</extracomment>
        <translation>Son {inhale} segundos tomando aire y {exhale} segundos soltándolo. Se basa en cómo lo sintió usted; no se midió nada. Otro día puede decir otra cosa.</translation>
    </message>
    <message>
        <source>Being short of air, or light-headed, is a good reason to stop there. Breathe less, and softer. Slower paces are not needed.</source>
        <extracomment>content/texts/pace_finder.toml</extracomment>
        <translation>La falta de aire o el mareo son una buena razón para parar ahí. Respire menos, y más suave. No hacen falta ritmos más lentos.</translation>
    </message>
    <message>
        <source>My pace, {rate} a minute</source>
        <extracomment>content/texts/pace_finder.toml</extracomment>
        <translation>Mi ritmo, {rate} por minuto</translation>
    </message>
    <message>
        <source>Keep it as my pace</source>
        <extracomment>content/texts/pace_finder.toml</extracomment>
        <translation>Guardarlo como mi ritmo</translation>
    </message>
    <message>
        <source>Kept. You find it under Practise, with what is your own.</source>
        <extracomment>content/texts/pace_finder.toml</extracomment>
        <translation>Guardado. Lo encuentra en Practicar, con lo suyo.</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <extracomment>ui/screens/first_run.py</extracomment>
        <translation>Qué se guarda, y dónde</translation>
    </message>
    <message>
        <source>Everything stays on this computer. There is no account, and nothing is sent anywhere by itself.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Todo se queda en este equipo. No hay ninguna cuenta, y nada se envía a ninguna parte por su cuenta.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>Which practice you did, when, and how far.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Qué práctica hizo, cuándo, y hasta dónde.</translation>
    </message>
    <message>
        <source>Your safety plan and contacts, if you wrote them.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Su plan de seguridad y sus contactos, si los escribió.</translation>
    </message>
    <message>
        <source>Beside that, not encrypted, because it has to hold while the records are closed: how this window looks and sounds, its language and keys, your country, when it locks, and whether it is used for practice of one&apos;s own or as a therapist.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Además, sin cifrar, porque tiene que valer mientras los registros están cerrados: cómo se ve y cómo suena esta ventana, su idioma y sus teclas, su país, cuándo se bloquea, y si se usa para la práctica propia o como terapeuta.</translation>
    </message>
    <message>
        <source>What is never asked for</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Qué no se pregunta nunca</translation>
    </message>
    <message>
        <source>Your name, address or date of birth.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Su nombre, dirección o fecha de nacimiento.</translation>
    </message>
    <message>
        <source>What happened to you.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Lo que le pasó.</translation>
    </message>
    <message>
        <source>Where you are. Your country is the one you chose.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Dónde está. Su país es el que usted eligió.</translation>
    </message>
    <message>
        <source>Recordings of you. There is no measuring in the background.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Grabaciones de usted. No se mide nada en segundo plano.</translation>
    </message>
    <message>
        <source>Who could see it</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Quién podría verlo</translation>
    </message>
    <message>
        <source>Whoever you give a file or a print. Once it has left, it is theirs to keep safe.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>A quien dé un archivo o una hoja impresa. Una vez fuera, le toca a esa persona guardarlo bien.</translation>
    </message>
    <message>
        <source>What is written down can be asked for by others, for example a court. So keep only what you want to keep.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Lo que está escrito lo pueden pedir otros, por ejemplo un tribunal. Así que guarde solo lo que quiera guardar.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Hide the window and silence it with one key.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Ocultar la ventana y silenciarla con una tecla.</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Tingling, dizzy, tight or unreal?</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>¿Hormigueo, mareo, opresión o irrealidad?</translation>
    </message>
    <message>
        <source>tingling lips or fingers</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>hormigueo en los labios o los dedos</translation>
    </message>
    <message>
        <source>dizziness</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>mareo</translation>
    </message>
    <message>
        <source>a tight chest</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>opresión en el pecho</translation>
    </message>
    <message>
        <source>feeling unreal</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>sensación de irrealidad</translation>
    </message>
    <message>
        <source>Breathe less.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>Respire menos.</translation>
    </message>
    <message>
        <source>Smaller, softer, through the nose.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>Más pequeño, más suave, por la nariz.</translation>
    </message>
    <message>
        <source>Let your breath go back to its own way.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>Deje que la respiración vuelva a su manera.</translation>
    </message>
    <message>
        <source>Sit. It passes in a few minutes.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>Siéntese. Pasa en unos minutos.</translation>
    </message>
    <message>
        <source>Do not breathe into a paper bag.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>No respire en una bolsa de papel.</translation>
    </message>
    <message>
        <source>Stop, and call the emergency number</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>Pare, y llame al número de emergencias</translation>
    </message>
    <message>
        <source>chest pain</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>dolor en el pecho</translation>
    </message>
    <message>
        <source>fainting</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>desmayo</translation>
    </message>
    <message>
        <source>very hard to breathe</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>mucha dificultad para respirar</translation>
    </message>
    <message>
        <source>blue lips</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>labios azulados</translation>
    </message>
    <message>
        <source>weakness on one side</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>debilidad en un lado</translation>
    </message>
    <message>
        <source>a seizure</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>una convulsión</translation>
    </message>
    <message>
        <source>Sit or lean. Company is welcome.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>Siéntese o apóyese. La compañía es bienvenida.</translation>
    </message>
    <message>
        <source>Not after a large meal or alcohol, and not with a fever.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>No después de una comida grande o de alcohol, ni con fiebre.</translation>
    </message>
    <message>
        <source>When to stop</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>Cuándo parar</translation>
    </message>
    <message>
        <source>Spaced out, numb or far away?</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>¿Ausencia, embotamiento o lejanía?</translation>
    </message>
    <message>
        <source>Open your eyes. Stand if you can.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>Abra los ojos. Póngase de pie si puede.</translation>
    </message>
    <message>
        <source>Press your feet into the floor.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>Presione los pies contra el suelo.</translation>
    </message>
    <message>
        <source>Say the date and where you are.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>Diga la fecha y dónde está.</translation>
    </message>
    <message>
        <source>Next time: shorter, eyes open, with something outside you to rest on. Tell your therapist.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>La próxima vez: más corto, con los ojos abiertos, con algo fuera de usted en lo que descansar. Cuénteselo a su terapeuta.</translation>
    </message>
    <message>
        <source>Days with ketamine or esketamine</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>Días con ketamina o esketamina</translation>
    </message>
    <message>
        <source>Not during an infusion, and not until staff have cleared you.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>No durante una infusión, ni hasta que el personal le haya dado permiso.</translation>
    </message>
    <message>
        <source>Not alone at home with any form of ketamine.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>No a solas en casa con ninguna forma de ketamina.</translation>
    </message>
    <message>
        <source>No held breath and no inner pictures on that day.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>Ese día, sin retener el aire y sin imágenes interiores.</translation>
    </message>
    <message>
        <source>Do not drive until the clinic says so.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>No conduzca hasta que la clínica lo diga.</translation>
    </message>
    <message>
        <source>These are practices for settling. They are not part of the treatment.</source>
        <extracomment>content/texts/safety.toml</extracomment>
        <translation>Estas son prácticas para calmarse. No son parte del tratamiento.</translation>
    </message>
    <message>
        <source>My safety plan</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation>Mi plan de seguridad</translation>
    </message>
    <message>
        <source>Fill this in at a calm time, best together with your clinician. Start at the top when it gets hard, and go down as far as you need. You may jump to step 5 at any time.</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation>Rellénelo en un momento tranquilo, mejor junto con su profesional de salud. Empiece por arriba cuando se ponga difícil, y baje hasta donde necesite. Puede saltar al paso 5 en cualquier momento.</translation>
    </message>
    <message>
        <source>If you are in danger now, call the emergency number first.</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation>Si ahora está en peligro, llame primero al número de emergencias.</translation>
    </message>
    <message>
        <source>Look at it again when something changes, or every few months.</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation>Mírelo otra vez cuando algo cambie, o cada pocos meses.</translation>
    </message>
    <message>
        <source>Write here</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation>Escriba aquí</translation>
    </message>
    <message>
        <source>Signs that tell me it is coming</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation>Señales que me dicen que se acerca</translation>
    </message>
    <message>
        <source>Thoughts, pictures, moods, places or things I do when it starts. Few words are enough.</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation>Pensamientos, imágenes, estados de ánimo, lugares o cosas que hago cuando empieza. Bastan pocas palabras.</translation>
    </message>
    <message>
        <source>What I do by myself first</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation>Lo que hago primero por mi cuenta</translation>
    </message>
    <message>
        <source>Things that carried me before, even a little: a walk, water on the wrists, Ground me, music, a task for the hands.</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation>Cosas que antes me sostuvieron, aunque fuera un poco: un paseo, agua en las muñecas, Anclarme, música, una tarea para las manos.</translation>
    </message>
    <message>
        <source>Where I go and who I am near, so that the wave can pass</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation>Adónde voy y con quién estoy, para que la ola pueda pasar</translation>
    </message>
    <message>
        <source>A kitchen, a shop, a park, a neighbour. I do not have to talk about it there.</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation>Una cocina, una tienda, un parque, un vecino. Allí no tengo que hablar de ello.</translation>
    </message>
    <message>
        <source>Who I tell that it is bad</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation>A quién le digo que estoy mal</translation>
    </message>
    <message>
        <source>Names and numbers of people who know, and the words I would use.</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation>Nombres y números de personas que lo saben, y las palabras que usaría.</translation>
    </message>
    <message>
        <source>Trained help I can reach</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation>Ayuda profesional a la que puedo acudir</translation>
    </message>
    <message>
        <source>My therapist or doctor, the clinic at night, a crisis line from the list, the emergency number.</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation>Mi terapeuta o mi médico, la clínica por la noche, una línea de crisis de la lista, el número de emergencias.</translation>
    </message>
    <message>
        <source>Putting distance between me and danger</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation>Poner distancia entre el peligro y yo</translation>
    </message>
    <message>
        <source>What should be locked away, given to someone, or be out of the house, and who helps me with it.</source>
        <extracomment>content/texts/safety_plan.toml</extracomment>
        <translation>Lo que debería estar bajo llave, entregado a alguien o fuera de casa, y quién me ayuda con ello.</translation>
    </message>
    <message>
        <source>How to help me practise</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation>Cómo ayudarme a practicar</translation>
    </message>
    <message>
        <source>I am practising some skills for settling. They are short and quiet. Here is what helps.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation>Estoy practicando unas habilidades para calmarme. Son cortas y tranquilas. Esto es lo que ayuda.</translation>
    </message>
    <message>
        <source>What helps</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation>Lo que ayuda</translation>
    </message>
    <message>
        <source>Ask me which time suits, and keep that time quiet.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation>Pregúnteme qué hora me viene bien, y que ese rato sea tranquilo.</translation>
    </message>
    <message>
        <source>Let me choose: eyes open, standing, near the door.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation>Déjeme elegir: ojos abiertos, de pie, cerca de la puerta.</translation>
    </message>
    <message>
        <source>Join in if I ask. Sitting nearby is company too.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation>Acompáñeme si se lo pido. Estar cerca también es compañía.</translation>
    </message>
    <message>
        <source>Ask before you touch me. Come from the front.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation>Pregunte antes de tocarme. Acérquese de frente.</translation>
    </message>
    <message>
        <source>Believe me if I say that it was hard today.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation>Créame si digo que hoy ha sido difícil.</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation>Lo que es mejor dejar</translation>
    </message>
    <message>
        <source>Asking how I did, or counting days.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation>Preguntar qué tal me ha ido, o contar días.</translation>
    </message>
    <message>
        <source>Asking what happened to me.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation>Preguntar qué me pasó.</translation>
    </message>
    <message>
        <source>Telling me to relax.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation>Decirme que me relaje.</translation>
    </message>
    <message>
        <source>If I seem far away or very frightened</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation>Si parezco lejos o con mucho miedo</translation>
    </message>
    <message>
        <source>Say your name, where we are, and what day it is.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation>Diga su nombre, dónde estamos y qué día es.</translation>
    </message>
    <message>
        <source>Speak slowly and keep some distance.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation>Hable despacio y guarde un poco de distancia.</translation>
    </message>
    <message>
        <source>Ask me to press my feet into the floor and look round the room.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation>Pídame que presione los pies contra el suelo y mire alrededor.</translation>
    </message>
    <message>
        <source>Stay until I say that it is better.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation>Quédese hasta que yo diga que va mejor.</translation>
    </message>
    <message>
        <source>If someone is in danger, call the emergency number. It is: </source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation>Si alguien está en peligro, llame al número de emergencias. Es el: </translation>
    </message>
    <message>
        <source>In my own words</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation>En mis palabras</translation>
    </message>
    <message>
        <source>You are allowed to rest too.</source>
        <extracomment>content/texts/supporter.toml</extracomment>
        <translation>Usted también puede descansar.</translation>
    </message>
    <message>
        <source>My plan as a whole</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>Mi plan en conjunto</translation>
    </message>
    <message>
        <source>Four parts that carry each other. Fill in what you know, best with your clinician. Empty is fine.</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>Cuatro partes que se sostienen entre sí. Rellene lo que sepa, mejor con su profesional de salud. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>This sheet is yours. It does not change any treatment.</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>Esta hoja es suya. No cambia ningún tratamiento.</translation>
    </message>
    <message>
        <source>Psychotherapy</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>Psicoterapia</translation>
    </message>
    <message>
        <source>It comes first in guidelines.</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>En las guías va primero.</translation>
    </message>
    <message>
        <source>Kind, and with whom</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>De qué tipo, y con quién</translation>
    </message>
    <message>
        <source>Day and place</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>Día y lugar</translation>
    </message>
    <message>
        <source>What we work on now</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>En qué trabajamos ahora</translation>
    </message>
    <message>
        <source>What I practise between appointments</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>Lo que practico entre citas</translation>
    </message>
    <message>
        <source>Medicine</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>Medicación</translation>
    </message>
    <message>
        <source>Write it as it is prescribed. Changes only with the person who prescribes it.</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>Escríbala como está recetada. Se cambia solo con la persona que la receta.</translation>
    </message>
    <message>
        <source>What I take, and what for</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>Lo que tomo, y para qué</translation>
    </message>
    <message>
        <source>Who prescribes it</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>Quién lo receta</translation>
    </message>
    <message>
        <source>What I want to ask</source>
        <extracomment>ui/screens/my_plan/words.py</extracomment>
        <translation>Lo que quiero preguntar</translation>
    </message>
    <message>
        <source>What you write and what you practised is stored encrypted.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Lo que escribe y lo que practicó se guarda cifrado.</translation>
    </message>
    <message>
        <source>You choose what your therapist sees, before it leaves.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Usted elige lo que ve su terapeuta, antes de que salga.</translation>
    </message>
    <message>
        <source>What you ticked at the start, and what you chose for a practice.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Lo que marcó al empezar, y lo que eligió para una práctica.</translation>
    </message>
    <message>
        <source>Numbers for distress and notes, if you gave any. That Ground me was used, and when.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Números de malestar y notas, si los dio. Que se usó Anclarme, y cuándo.</translation>
    </message>
    <message>
        <source>Routines, breathing patterns and texts of your own, and cards that you let in.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Rutinas, ritmos de respiración y textos suyos, y tarjetas que dejó entrar.</translation>
    </message>
    <message>
        <source>Anyone who uses this computer while the app is open.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Cualquiera que use este equipo con la aplicación abierta.</translation>
    </message>
    <message>
        <source>Without a passphrase: anyone who can use your account on this computer. With one: whoever knows it.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Sin contraseña: cualquiera que pueda usar su cuenta en este equipo. Con ella: quien la conozca.</translation>
    </message>
    <message>
        <source>Change or empty what you wrote, at any time.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Cambiar o vaciar lo que escribió, en cualquier momento.</translation>
    </message>
    <message>
        <source>Practise without a number and without a note. Questions about distress are off until you turn them on.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Practicar sin un número y sin una nota. Las preguntas sobre el malestar están apagadas hasta que usted las encienda.</translation>
    </message>
    <message>
        <source>Where you set a passphrase, nobody can open your records without it or the printed recovery code, and nobody can make a new one.</source>
        <extracomment>content/texts/privacy.toml</extracomment>
        <translation>Si pone una contraseña, nadie puede abrir sus registros sin ella o sin el código de recuperación impreso, y nadie puede hacer uno nuevo.</translation>
    </message>
    <message>
        <source>When we look at it again</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>Cuándo lo volvemos a mirar</translation>
    </message>
    <message>
        <source>People and places</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>Personas y lugares</translation>
    </message>
    <message>
        <source>Who knows, who helps, where it is quiet.</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>Quién lo sabe, quién ayuda, dónde hay tranquilidad.</translation>
    </message>
    <message>
        <source>Someone who knows that I practise</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>Alguien que sabe que practico</translation>
    </message>
    <message>
        <source>A quiet place and time</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>Un lugar y un momento tranquilos</translation>
    </message>
    <message>
        <source>Who I tell when it is bad</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>A quién le digo que estoy mal</translation>
    </message>
    <message>
        <source>What would make home easier</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>Lo que haría más fácil estar en casa</translation>
    </message>
    <message>
        <source>Mind-body practice</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>Práctica de mente y cuerpo</translation>
    </message>
    <message>
        <source>Skills for settling, beside the other parts.</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>Habilidades para calmarse, junto a las otras partes.</translation>
    </message>
    <message>
        <source>What I practise, and when</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>Lo que practico, y cuándo</translation>
    </message>
    <message>
        <source>What is easy for me</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>Lo que me resulta fácil</translation>
    </message>
    <message>
        <source>What I leave out</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>Lo que dejo fuera</translation>
    </message>
    <message>
        <source>How I start again after a break</source>
        <extracomment>content/texts/whole_plan.toml</extracomment>
        <translation>Cómo vuelvo a empezar después de una pausa</translation>
    </message>
</context>
</TS>
