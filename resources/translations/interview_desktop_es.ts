<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Candidate</name>
    <message>
        <source>Please read the question</source>
        <translation>Lea la pregunta, por favor</translation>
    </message>
    <message>
        <source>Please listen to the question</source>
        <translation>Escuche la pregunta, por favor</translation>
    </message>
    <message>
        <source>to think</source>
        <translation>para pensar</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Saving your interview</source>
        <translation>Guardando su entrevista</translation>
    </message>
    <message>
        <source>Keep answer {0} instead</source>
        <translation>Conservar en su lugar la respuesta {0}</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>The first question comes next. You need not do anything.</source>
        <translation>Ahora viene la primera pregunta. No tiene que hacer nada.</translation>
    </message>
    <message>
        <source>The question comes next. You need not do anything.</source>
        <translation>Ahora viene la pregunta. No tiene que hacer nada.</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>Tiempo para pensar</translation>
    </message>
    <message>
        <source>Start answer</source>
        <translation>Empezar a responder</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Cuando quiera</translation>
    </message>
    <message>
        <source>Press Enter to start your answer. There is no hurry.</source>
        <translation>Pulse Intro para empezar su respuesta. No hay prisa.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restante</translation>
    </message>
    <message>
        <source>Keep this answer?</source>
        <translation>¿Conservar esta respuesta?</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Conservar esta respuesta</translation>
    </message>
    <message>
        <source>Your answer is kept. You need not do anything.</source>
        <translation>Su respuesta está guardada. No tiene que hacer nada.</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation>Era la última pregunta</translation>
    </message>
    <message>
        <source>Your interview is saved next. Please stay a moment.</source>
        <translation>Ahora se guarda su entrevista. Quédese un momento, por favor.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Everything you have said so far is kept. Go on when you are ready.</source>
        <translation>Todo lo que ha dicho hasta ahora se conserva. Continúe cuando quiera.</translation>
    </message>
    <message>
        <source>Everything you have said so far is kept. It goes on by itself when you can be heard again.</source>
        <translation>Todo lo que ha dicho hasta ahora se conserva. Continúa por sí sola cuando se le vuelva a oír.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>Tómese su tiempo</translation>
    </message>
    <message>
        <source>Begin whenever you are ready. You have lost nothing.</source>
        <translation>Empiece cuando quiera. No ha perdido nada.</translation>
    </message>
    <message>
        <source>Your answer goes on afterwards. What you have said so far is kept.</source>
        <translation>Después continúa su respuesta. Lo que ha dicho hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Your turn: I am listening</source>
        <translation>Su turno: le escucho</translation>
    </message>
    <message>
        <source>Please come to an end</source>
        <translation>Vaya terminando, por favor</translation>
    </message>
    <message>
        <source>Your time is used up. Finish your thought; the next pause ends your answer.</source>
        <translation>Se ha acabado su tiempo. Termine la idea; la próxima pausa termina su respuesta.</translation>
    </message>
    <message>
        <source>extra time</source>
        <translation>tiempo extra</translation>
    </message>
    <message>
        <source>Your answer ends in {0}. Speak, or press Enter, to keep answering.</source>
        <translation>Su respuesta termina en {0}. Hable, o pulse Intro, para seguir respondiendo.</translation>
    </message>
    <message>
        <source>Next question in {0}. Speak, or press Enter, to keep answering.</source>
        <translation>Siguiente pregunta en {0}. Hable, o pulse Intro, para seguir respondiendo.</translation>
    </message>
    <message>
        <source>Finished?</source>
        <translation>¿Ha terminado?</translation>
    </message>
    <message>
        <source>Keep answering</source>
        <translation>Seguir respondiendo</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Terminar ahora</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Ctrl+{0}</source>
        <translation>Ctrl+{0}</translation>
    </message>
    <message>
        <source>I&apos;m finished</source>
        <translation>He terminado</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>No speech was heard in this answer.</source>
        <translation>En esta respuesta no se oyó ninguna voz.</translation>
    </message>
    <message>
        <source>If you did speak, tell the person in charge.</source>
        <translation>Si ha hablado, avise a la persona responsable.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>In your last answer no speech was heard. If you did speak, tell the person in charge.</source>
        <translation>En su última respuesta no se oyó ninguna voz. Si ha hablado, avise a la persona responsable.</translation>
    </message>
    <message>
        <source>This was your last attempt. The next question follows.</source>
        <translation>Era su último intento. Sigue la próxima pregunta.</translation>
    </message>
    <message>
        <source>You may answer once more, or keep this answer and go on.</source>
        <translation>Puede responder una vez más, o conservar esta respuesta y continuar.</translation>
    </message>
    <message>
        <source>You may answer {0} more times, or keep this answer and go on.</source>
        <translation>Puede responder {0} veces más, o conservar esta respuesta y continuar.</translation>
    </message>
    <message>
        <source>The interview begins by itself in a moment.</source>
        <translation>La entrevista empieza por sí sola en un momento.</translation>
    </message>
    <message>
        <source>Please do not switch the computer off. This takes a moment.</source>
        <translation>No apague el ordenador, por favor. Tarda un momento.</translation>
    </message>
    <message>
        <source>Type your answer; you may speak, too. Pauses are fine: you end it with {0}.</source>
        <translation>Escriba su respuesta; también puede hablar. Las pausas no importan: usted la termina con {0}.</translation>
    </message>
    <message>
        <source>Speak, type, or both. While there is text, only the button ends your answer.</source>
        <translation>Hable, escriba o ambas cosas. Mientras haya texto, solo el botón termina su respuesta.</translation>
    </message>
    <message>
        <source>Take your time; pauses are fine. This is the last question.</source>
        <translation>Tómese su tiempo; puede hacer pausas. Es la última pregunta.</translation>
    </message>
    <message>
        <source>Take your time; pauses are fine. The next question follows your answer.</source>
        <translation>Tómese su tiempo; puede hacer pausas. Tras su respuesta sigue la próxima pregunta.</translation>
    </message>
    <message>
        <source>Then you have {0} to think, and up to {1} to answer.</source>
        <translation>Después tiene {0} para pensar y hasta {1} para responder.</translation>
    </message>
    <message>
        <source>You may answer again if you are not content.</source>
        <translation>Puede responder de nuevo si no queda conforme.</translation>
    </message>
    <message>
        <source>Then you start your answer yourself, with Enter.</source>
        <translation>Después empieza usted su respuesta, con Intro.</translation>
    </message>
    <message>
        <source>Then it is your turn to answer, for up to {0}.</source>
        <translation>Después le toca responder, durante un máximo de {0}.</translation>
    </message>
    <message>
        <source>After it you start your answer yourself. You may start now.</source>
        <translation>Después empieza usted su respuesta. También puede empezar ahora.</translation>
    </message>
    <message>
        <source>Your answer starts when the time is over. You may start now.</source>
        <translation>Su respuesta empieza cuando acabe el tiempo. También puede empezar ahora.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Camera and sound</source>
        <translation>Cámara y sonido</translation>
    </message>
    <message>
        <source>A short check. What you see and say here is not kept.</source>
        <translation>Una breve prueba. Lo que muestre y diga aquí no se guarda.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Try a practice question</source>
        <translation>Probar una pregunta de práctica</translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation>Empezar la entrevista</translation>
    </message>
    <message>
        <source>Opening the camera …</source>
        <translation>Abriendo la cámara …</translation>
    </message>
    <message>
        <source>Opening the microphone …</source>
        <translation>Abriendo el micrófono …</translation>
    </message>
    <message>
        <source>Room for about {0} of recording.</source>
        <translation>Espacio para unas {0} de grabación.</translation>
    </message>
    <message>
        <source>No loudspeaker was chosen: questions are on the screen only.</source>
        <translation>No se eligió altavoz: las preguntas están solo en la pantalla.</translation>
    </message>
    <message>
        <source>Hear the interviewer&apos;s voice.</source>
        <translation>Escuche la voz que le entrevista.</translation>
    </message>
    <message>
        <source>The microphone hears nothing: your answers would not be heard.</source>
        <translation>El micrófono no capta nada: sus respuestas no se oirían.</translation>
    </message>
    <message>
        <source>Continue without sound</source>
        <translation>Continuar sin sonido</translation>
    </message>
    <message>
        <source>Start without sound</source>
        <translation>Empezar sin sonido</translation>
    </message>
    <message>
        <source>Continue the interview</source>
        <translation>Continuar la entrevista</translation>
    </message>
    <message>
        <source>Did you hear it? If not, turn the volume up.</source>
        <translation>¿Lo ha oído? Si no, suba el volumen.</translation>
    </message>
    <message>
        <source>Did you hear it? If not, turn the volume up or choose another loudspeaker.</source>
        <translation>¿Lo ha oído? Si no, suba el volumen o elija otro altavoz.</translation>
    </message>
    <message>
        <source>No sound at all. See that the microphone is not muted, or choose another.</source>
        <translation>Ningún sonido. Compruebe que el micrófono no esté silenciado, o elija otro.</translation>
    </message>
    <message>
        <source>Too quiet so far. Say a sentence; come closer if the bar stays short.</source>
        <translation>Demasiado bajo hasta ahora. Diga una frase; acérquese si la barra sigue corta.</translation>
    </message>
    <message>
        <source>Clipping: too loud. Move back a little or turn the microphone down.</source>
        <translation>Saturado: demasiado fuerte. Aléjese un poco o baje el micrófono.</translation>
    </message>
    <message>
        <source>Good. You can be heard well.</source>
        <translation>Bien. Se le oye bien.</translation>
    </message>
    <message>
        <source>Listening to the room …</source>
        <translation>Escuchando la sala …</translation>
    </message>
    <message>
        <source>Noisy room: {0} dB. Close windows, turn fans off.</source>
        <translation>Sala ruidosa: {0} dB. Cierre las ventanas, apague los ventiladores.</translation>
    </message>
    <message>
        <source>Quiet room.</source>
        <translation>Sala tranquila.</translation>
    </message>
    <message>
        <source>The interview can begin once camera and microphone work.</source>
        <translation>La entrevista puede empezar cuando funcionen la cámara y el micrófono.</translation>
    </message>
    <message>
        <source>Picture of your camera</source>
        <translation>Imagen de su cámara</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Looking at the programs …</source>
        <translation>Comprobando los programas …</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>For staff: is the sound as late as the picture?</source>
        <translation>Para el personal: ¿llega el sonido tan tarde como la imagen?</translation>
    </message>
    <message>
        <source>Measure (20 s)</source>
        <translation>Medir (20 s)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume of the interviewer&apos;s voice</source>
        <translation>Volumen de la voz del entrevistador</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Nivel del micrófono</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Record a sentence</source>
        <translation>Grabar una frase</translation>
    </message>
    <message>
        <source>Hear yourself, and see what is understood.</source>
        <translation>Escúchese y vea qué se entiende.</translation>
    </message>
    <message>
        <source>Play a sentence</source>
        <translation>Reproducir una frase</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>It is dark. Turn on a lamp in front of you.</source>
        <translation>Está oscuro. Encienda una lámpara delante de usted.</translation>
    </message>
    <message>
        <source>The light comes from behind. Turn round, or close the curtain.</source>
        <translation>La luz viene de atrás. Gírese o cierre la cortina.</translation>
    </message>
    <message>
        <source>The light is too strong. Turn the lamp away, or move back.</source>
        <translation>La luz es demasiado fuerte. Aparte la lámpara o aléjese.</translation>
    </message>
    <message>
        <source>The camera works, and you sit well in the picture.</source>
        <translation>La cámara funciona y usted está bien en la imagen.</translation>
    </message>
    <message>
        <source>No face was found. If you see yourself well in the picture, that is fine: go on.</source>
        <translation>No se ha encontrado ninguna cara. Si se ve bien en la imagen, no pasa nada: continúe.</translation>
    </message>
    <message>
        <source>More than one person is in the picture.</source>
        <translation>Hay más de una persona en la imagen.</translation>
    </message>
    <message>
        <source>You are far away. Come closer, or turn the camera to you.</source>
        <translation>Está lejos. Acérquese o gire la cámara hacia usted.</translation>
    </message>
    <message>
        <source>You are very close. Move back a little.</source>
        <translation>Está muy cerca. Aléjese un poco.</translation>
    </message>
    <message>
        <source>You sit at the edge of the picture. Move to its middle.</source>
        <translation>Está en el borde de la imagen. Colóquese en el centro.</translation>
    </message>
    <message>
        <source>Your face is at the upper edge. Tilt the camera up a little.</source>
        <translation>Su cara está en el borde superior. Incline la cámara un poco hacia arriba.</translation>
    </message>
    <message>
        <source>Your face is low in the picture. Tilt the camera down a little.</source>
        <translation>Su cara está baja en la imagen. Incline la cámara un poco hacia abajo.</translation>
    </message>
    <message>
        <source>The camera works. Sit so that your face is inside the outline.</source>
        <translation>La cámara funciona. Siéntese de modo que su cara quede dentro del contorno.</translation>
    </message>
    <message>
        <source>Looking at the disk …</source>
        <translation>Comprobando el disco …</translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation>{0} horas</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutos</translation>
    </message>
    <message>
        <source>Listening for {0} seconds. Say, for example: I can be heard well.</source>
        <translation>Escuchando durante {0} segundos. Diga, por ejemplo: Se me oye bien.</translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation>No se oyó nada.</translation>
    </message>
    <message>
        <source>Now you hear it …</source>
        <translation>Ahora lo oye …</translation>
    </message>
    <message>
        <source>Did you hear yourself well? Nothing was kept.</source>
        <translation>¿Se ha oído bien? No se guardó nada.</translation>
    </message>
    <message>
        <source>Understood: “{0}”</source>
        <translation>Entendido: «{0}»</translation>
    </message>
    <message>
        <source>No words were understood. Speak up, or come closer.</source>
        <translation>No se entendió ninguna palabra. Hable más alto o acérquese.</translation>
    </message>
    <message>
        <source>Ready to speak and to listen: {0}.</source>
        <translation>Listo para hablar y escuchar: {0}.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Before we begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Please read what happens in this interview. No device is on yet. Each choice stands by itself.</source>
        <translation>Lea qué sucede en esta entrevista, por favor. Aún no hay ningún aparato encendido. Cada elección vale por sí sola.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>I agree, continue</source>
        <translation>Acepto, continuar</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Guardar una copia …</translation>
    </message>
    <message>
        <source>Save a copy of this notice</source>
        <translation>Guardar una copia de este aviso</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>La copia está guardada.</translation>
    </message>
    <message>
        <source>The copy could not be saved.</source>
        <translation>No se pudo guardar la copia.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for one on paper.</source>
        <translation>Elija otra carpeta, o pida una en papel.</translation>
    </message>
    <message>
        <source>I agree that this program may</source>
        <translation>Acepto que este programa pueda</translation>
    </message>
    <message>
        <source>Needed for the interview. {0}</source>
        <translation>Necesario para la entrevista. {0}</translation>
    </message>
    <message>
        <source>Tick what is needed for the interview to go on.</source>
        <translation>Marque lo necesario para que la entrevista continúe.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This did not work</source>
        <translation>Esto no funcionó</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al principio</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Please tell the person in charge.</source>
        <translation>Avise a la persona responsable, por favor.</translation>
    </message>
    <message>
        <source>We are sorry</source>
        <translation>Lo sentimos</translation>
    </message>
    <message>
        <source>This program made a mistake. It is not your fault.</source>
        <translation>Este programa ha cometido un error. No es culpa suya.</translation>
    </message>
    <message>
        <source>Please tell the person in charge</source>
        <translation>Avise a la persona responsable, por favor</translation>
    </message>
    <message>
        <source>What happened is written in the log, which holds nothing that you said:
{0}</source>
        <translation>Lo ocurrido está en el registro, que no contiene nada de lo que ha dicho:
{0}</translation>
    </message>
    <message>
        <source>Everything recorded so far is kept. It is finished at the next start, or with the command “recover”.</source>
        <translation>Todo lo grabado hasta ahora se conserva. Se completa en el próximo inicio, o con la orden «recover».</translation>
    </message>
    <message>
        <source>Nothing had been recorded.</source>
        <translation>No se había grabado nada.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>El programa cometió un error. El registro dice más.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Flash</name>
    <message>
        <source>Measuring sound against picture</source>
        <translation>Comparando el sonido con la imagen</translation>
    </message>
    <message>
        <source>Listening and looking …</source>
        <translation>Escuchando y mirando …</translation>
    </message>
    <message>
        <source>Please do not speak. Esc stops.</source>
        <translation>No hable, por favor. Esc detiene.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo …</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <source>An interview was interrupted</source>
        <translation>Se interrumpió una entrevista</translation>
    </message>
    <message>
        <source>Finish as it is</source>
        <translation>Terminarla como está</translation>
    </message>
    <message>
        <source>Continue this interview</source>
        <translation>Continuar esta entrevista</translation>
    </message>
    <message>
        <source>It goes on at the same question, after a look at the devices chosen below. Nothing that was recorded is lost, whatever you choose. If nobody chooses, it is finished as it is {0}.</source>
        <translation>Continúa en la misma pregunta, tras comprobar los aparatos elegidos abajo. Elija lo que elija, no se pierde nada de lo grabado. Si nadie elige, se termina como está {0}.</translation>
    </message>
    <message>
        <source>It is being finished. This may take a minute.</source>
        <translation>Se está terminando. Puede tardar un minuto.</translation>
    </message>
    <message>
        <source>in about a minute</source>
        <translation>en un minuto aproximadamente</translation>
    </message>
    <message>
        <source>in {0} minutes</source>
        <translation>en {0} minutos</translation>
    </message>
    <message>
        <source>in {0} hours</source>
        <translation>en {0} horas</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Your picture</source>
        <translation>Su imagen</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>La grabación ha terminado.</translation>
    </message>
    <message>
        <source>Hidden while you answer</source>
        <translation>Oculta mientras responde</translation>
    </message>
    <message>
        <source>Your picture is hidden</source>
        <translation>Su imagen está oculta</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>Pregunta {0} de {1}</translation>
    </message>
    <message>
        <source>Your interview</source>
        <translation>Su entrevista</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Key: {0}</source>
        <translation>Tecla: {0}</translation>
    </message>
    <message>
        <source>●  Recording</source>
        <translation>●  Grabando</translation>
    </message>
    <message>
        <source>End interview …</source>
        <translation>Terminar la entrevista …</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Hacer una pausa</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Your typed answer</source>
        <translation>Su respuesta escrita</translation>
    </message>
    <message>
        <source>Type your answer here</source>
        <translation>Escriba aquí su respuesta</translation>
    </message>
    <message>
        <source>You may type here, beside what you say</source>
        <translation>Puede escribir aquí, además de lo que diga</translation>
    </message>
    <message>
        <source>The interviewer, a drawn face</source>
        <translation>Quien le entrevista: una cara dibujada</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Nivel del micrófono</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Repeat question</source>
        <translation>Repetir la pregunta</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Hide my picture</source>
        <translation>Ocultar mi imagen</translation>
    </message>
    <message>
        <source>Show my picture</source>
        <translation>Mostrar mi imagen</translation>
    </message>
    <message>
        <source>The code that the question is about</source>
        <translation>El código del que trata la pregunta</translation>
    </message>
    <message>
        <source>Picture: {0}</source>
        <translation>Imagen: {0}</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>You may leave now.</source>
        <translation>Ya puede marcharse.</translation>
    </message>
    <message>
        <source>Please tell the person in charge before you leave.</source>
        <translation>Avise a la persona responsable antes de marcharse, por favor.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>This screen is not used</source>
        <translation>Esta pantalla no se usa</translation>
    </message>
    <message>
        <source>The interview is on the other screen.</source>
        <translation>La entrevista está en la otra pantalla.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN del personal</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>¿Salir del modo quiosco?</translation>
    </message>
    <message>
        <source>Staff only. The screens are given back and the window can be closed. The interview goes on.</source>
        <translation>Solo para el personal. Se liberan las pantallas y se puede cerrar la ventana. La entrevista continúa.</translation>
    </message>
    <message>
        <source>Staff only. The screens are given back and the window can be closed.</source>
        <translation>Solo para el personal. Se liberan las pantallas y se puede cerrar la ventana.</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Salir del modo quiosco</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Wrong PIN. The next try counts in {0} s.</source>
        <translation>PIN incorrecto. El próximo intento cuenta en {0} s.</translation>
    </message>
    <message>
        <source>Wrong PIN. Try again.</source>
        <translation>PIN incorrecto. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Borrar ahora</translation>
    </message>
    <message>
        <source>This screen is cleared in {0} s.</source>
        <translation>Esta pantalla se borra en {0} s.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>What happens</source>
        <translation>Qué sucede</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Qué se graba</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Adónde va</translation>
    </message>
    <message>
        <source>Who listens and decides</source>
        <translation>Quién escucha y decide</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Cuánto tiempo se guarda</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation>Grabar mi voz</translation>
    </message>
    <message>
        <source>Record my picture and my voice</source>
        <translation>Grabar mi imagen y mi voz</translation>
    </message>
    <message>
        <source>Without this there is no interview on this computer; ask the staff for another way.</source>
        <translation>Sin esto no hay entrevista en este ordenador; pida al personal otra manera.</translation>
    </message>
    <message>
        <source>Write down what I say, on this computer</source>
        <translation>Escribir lo que digo, en este ordenador</translation>
    </message>
    <message>
        <source>Without this, people listen to the recording instead. It changes nothing else.</source>
        <translation>Sin esto, unas personas escuchan la grabación. No cambia nada más.</translation>
    </message>
    <message>
        <source>Let a program suggest scores for my answers</source>
        <translation>Dejar que un programa proponga puntuaciones para mis respuestas</translation>
    </message>
    <message>
        <source>Without this, only people judge them. You have no disadvantage by that.</source>
        <translation>Sin esto, solo las juzgan personas. No le perjudica en nada.</translation>
    </message>
    <message>
        <source>Use my recording for other purposes, such as training interviewers</source>
        <translation>Usar mi grabación para otros fines, como formar a entrevistadores</translation>
    </message>
    <message>
        <source>Without this, it is used for this interview only. You have no disadvantage by that.</source>
        <translation>Sin esto, se usa solo para esta entrevista. No le perjudica en nada.</translation>
    </message>
    <message>
        <source>Notice about this interview, version {0}</source>
        <translation>Aviso sobre esta entrevista, versión {0}</translation>
    </message>
    <message>
        <source>What you may agree to, each by itself</source>
        <translation>Lo que puede aceptar, cada cosa por separado</translation>
    </message>
    <message>
        <source>You read one question on the screen.</source>
        <translation>Lee una pregunta en la pantalla.</translation>
    </message>
    <message>
        <source>You read {0} questions on the screen.</source>
        <translation>Lee {0} preguntas en la pantalla.</translation>
    </message>
    <message>
        <source>A voice asks you one question.</source>
        <translation>Una voz le hace una pregunta.</translation>
    </message>
    <message>
        <source>A voice asks you {0} questions.</source>
        <translation>Una voz le hace {0} preguntas.</translation>
    </message>
    <message>
        <source>Before each answer you have up to {0} to think.</source>
        <translation>Antes de cada respuesta tiene hasta {0} para pensar.</translation>
    </message>
    <message>
        <source>You answer aloud or by typing, in about {0}.</source>
        <translation>Responde en voz alta o escribiendo, en unos {0}.</translation>
    </message>
    <message>
        <source>You answer aloud, in about {0}.</source>
        <translation>Responde en voz alta, en unos {0}.</translation>
    </message>
    <message>
        <source>Each question is answered once.</source>
        <translation>Cada pregunta se responde una vez.</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Quién es responsable</translation>
    </message>
    <message>
        <source>You may answer each question up to {0} times and choose the answer that counts.</source>
        <translation>Puede responder cada pregunta hasta {0} veces y elegir la respuesta que cuenta.</translation>
    </message>
    <message>
        <source>After a short answer there may be one further question about it.</source>
        <translation>Tras una respuesta breve puede haber otra pregunta sobre ella.</translation>
    </message>
    <message>
        <source>A language model may write the next question from what you have said, in place of one that was prepared; it judges nothing.</source>
        <translation>Un modelo de lenguaje puede escribir la siguiente pregunta a partir de lo que ha dicho, en lugar de una preparada; no juzga nada.</translation>
    </message>
    <message>
        <source>The screen says what happens next at every moment. You can stop at any time, and then choose whether what was recorded is kept or deleted.</source>
        <translation>La pantalla dice en todo momento qué sucede después. Puede parar cuando quiera, y entonces elegir si lo grabado se conserva o se borra.</translation>
    </message>
    <message>
        <source>Before each answer you have time to think: {0} to {1}, depending on the question.</source>
        <translation>Antes de cada respuesta tiene tiempo para pensar: de {0} a {1}, según la pregunta.</translation>
    </message>
    <message>
        <source>Before some answers you have up to {1} to think.</source>
        <translation>Antes de algunas respuestas tiene hasta {1} para pensar.</translation>
    </message>
    <message>
        <source>You answer aloud or by typing, in about {0} to {1}, depending on the question.</source>
        <translation>Responde en voz alta o escribiendo, en unos {0} a {1}, según la pregunta.</translation>
    </message>
    <message>
        <source>You answer aloud, in about {0} to {1}, depending on the question.</source>
        <translation>Responde en voz alta, en unos {0} a {1}, según la pregunta.</translation>
    </message>
    <message>
        <source>Your voice, in one piece from the first question to the end; no picture. The microphone is opened only after you have agreed, first for a check of which nothing is kept.</source>
        <translation>Su voz, de una pieza desde la primera pregunta hasta el final; sin imagen. El micrófono se abre solo después de que acepte, primero para una prueba de la que no se guarda nada.</translation>
    </message>
    <message>
        <source>Your picture and your voice, in one piece from the first question to the end. The camera and the microphone are opened only after you have agreed, first for a check of which nothing is kept.</source>
        <translation>Su imagen y su voz, de una pieza desde la primera pregunta hasta el final. La cámara y el micrófono se abren solo después de que acepte, primero para una prueba de la que no se guarda nada.</translation>
    </message>
    <message>
        <source>To the data folder of this computer ({0}).</source>
        <translation>A la carpeta de datos de este ordenador ({0}).</translation>
    </message>
    <message>
        <source>Nothing is sent to any service on the internet.</source>
        <translation>No se envía nada a ningún servicio de internet.</translation>
    </message>
    <message>
        <source>Nothing else is sent to any service on the internet.</source>
        <translation>No se envía nada más a ningún servicio de internet.</translation>
    </message>
    <message>
        <source>If you agree to that too, the service of {0} does so in its place.</source>
        <translation>Si también acepta eso, lo hace en su lugar el servicio de {0}.</translation>
    </message>
    <message>
        <source>It makes mistakes; the recording is what counts.</source>
        <translation>Comete errores; lo que cuenta es la grabación.</translation>
    </message>
    <message>
        <source>how well your answers fit descriptions of good answers</source>
        <translation>lo bien que sus respuestas se ajustan a descripciones de buenas respuestas</translation>
    </message>
    <message>
        <source>how closely your answers keep to the questions and their topics, and how correct the language is</source>
        <translation>lo mucho que sus respuestas se ciñen a las preguntas y sus temas, y lo correcto del lenguaje</translation>
    </message>
    <message>
        <source>Only if you agree to it, {0} gets {1}.</source>
        <translation>Solo si lo acepta, {0} recibe {1}.</translation>
    </message>
    <message>
        <source>People watch the recording and decide. Programs help them only where you agree to it.</source>
        <translation>Unas personas ven la grabación y deciden. Los programas las ayudan solo en lo que usted acepte.</translation>
    </message>
    <message>
        <source>One on this computer ({0}) writes down what you said.</source>
        <translation>Uno de este ordenador ({0}) escribe lo que ha dicho.</translation>
    </message>
    <message>
        <source>Another may suggest scores: {0}. People see them after their own.</source>
        <translation>Otro puede proponer puntuaciones: {0}. Las personas las ven después de las suyas.</translation>
    </message>
    <message>
        <source>No program decides about you.</source>
        <translation>Ningún programa decide sobre usted.</translation>
    </message>
    <message>
        <source>The recording is kept for {0} days at least.</source>
        <translation>La grabación se guarda al menos {0} días.</translation>
    </message>
    <message>
        <source>It is deleted after {0} days at the latest.</source>
        <translation>Se borra a los {0} días como máximo.</translation>
    </message>
    <message>
        <source>It is kept until the people who hold this interview delete it.</source>
        <translation>Se guarda hasta que la borren los responsables de esta entrevista.</translation>
    </message>
    <message>
        <source>Ask them if you want to know what they hold of you, or want it deleted earlier.</source>
        <translation>Pregúnteles si quiere saber qué tienen de usted, o si quiere que se borre antes.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} segundos</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutos</translation>
    </message>
    <message>
        <source>the text of the questions</source>
        <translation>el texto de las preguntas</translation>
    </message>
    <message>
        <source>the sound of your answers</source>
        <translation>el sonido de sus respuestas</translation>
    </message>
    <message>
        <source>the text of your answers</source>
        <translation>el texto de sus respuestas</translation>
    </message>
    <message>
        <source>speak the questions</source>
        <translation>decir las preguntas</translation>
    </message>
    <message>
        <source>write down what I say</source>
        <translation>escribir lo que digo</translation>
    </message>
    <message>
        <source>choose questions from what I say</source>
        <translation>elegir preguntas según lo que digo</translation>
    </message>
    <message>
        <source>help with scores for my answers</source>
        <translation>ayudar con puntuaciones para mis respuestas</translation>
    </message>
    <message>
        <source>Sent to {0}, outside this computer: {1}. Without this, a program on this computer does it. It changes nothing else.</source>
        <translation>Se envía a {0}, fuera de este ordenador: {1}. Sin esto, lo hace un programa de este ordenador. No cambia nada más.</translation>
    </message>
    <message>
        <source>Let {0} do this: {1}</source>
        <translation>Dejar que {0} haga esto: {1}</translation>
    </message>
    <message>
        <source>{0} is responsible for this interview. You reach them at {1}.</source>
        <translation>{0} es responsable de esta entrevista. Contacto: {1}.</translation>
    </message>
    <message>
        <source>{0} is responsible for this interview.</source>
        <translation>{0} es responsable de esta entrevista.</translation>
    </message>
    <message>
        <source>You reach the people who are responsible for this interview at {0}.</source>
        <translation>Puede contactar con los responsables de esta entrevista en {0}.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>You hear the question, answer it aloud, and see and hear yourself.</source>
        <translation>Oirá la pregunta, la responderá en voz alta y después se verá y se oirá.</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Hacer la pregunta</translation>
    </message>
    <message>
        <source>Please listen to the question</source>
        <translation>Escuche la pregunta, por favor</translation>
    </message>
    <message>
        <source>I&apos;m finished</source>
        <translation>He terminado</translation>
    </message>
    <message>
        <source>Your turn: I am listening</source>
        <translation>Su turno: le escucho</translation>
    </message>
    <message>
        <source>This is how you look and sound</source>
        <translation>Así se le ve y se le oye</translation>
    </message>
    <message>
        <source>That was all. What you said is forgotten.</source>
        <translation>Eso es todo. Lo que ha dicho está olvidado.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>What did you do this morning before you came here?</source>
        <translation>¿Qué ha hecho esta mañana antes de venir aquí?</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>This question does not count. Your answer is kept in memory only, and is gone before the first question.</source>
        <translation>Esta pregunta no cuenta. Su respuesta queda solo en la memoria y desaparece antes de la primera pregunta.</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Su imagen</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Nivel del micrófono</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation>Empezar la entrevista</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>When something goes wrong</source>
        <translation>Si algo va mal</translation>
    </message>
    <message>
        <source>The candidate needs help</source>
        <translation>La persona entrevistada necesita ayuda</translation>
    </message>
    <message>
        <source>Hold the keys Ctrl and Shift, press Q, and type the staff PIN. A window opens: “{0}” stops the clock, “{1}” starts it again. Afterwards switch the computer off and on: then it is locked again.</source>
        <translation>Mantenga pulsadas las teclas Ctrl y Mayús, pulse Q y escriba el PIN del personal. Se abre una ventana: «{0}» detiene el reloj, «{1}» lo reanuda. Después, apague y encienda el ordenador: así queda bloqueado de nuevo.</translation>
    </message>
    <message>
        <source>The microphone is not heard</source>
        <translation>No se oye el micrófono</translation>
    </message>
    <message>
        <source>Press the key on the microphone once. Pull its plug out and push it in again. The interview waits and goes on by itself.</source>
        <translation>Pulse una vez el botón del micrófono. Saque el conector y vuelva a meterlo. La entrevista espera y continúa sola.</translation>
    </message>
    <message>
        <source>The candidate&apos;s picture is gone</source>
        <translation>La imagen ha desaparecido</translation>
    </message>
    <message>
        <source>Let the candidate speak on: the sound is still recorded. Push the plug of the camera in again.</source>
        <translation>Deje que siga hablando: el sonido se sigue grabando. Vuelva a meter el conector de la cámara.</translation>
    </message>
    <message>
        <source>The screen is black, or nothing moves</source>
        <translation>La pantalla está negra o nada se mueve</translation>
    </message>
    <message>
        <source>Wait for one minute. The program starts again by itself.</source>
        <translation>Espere un minuto. El programa se inicia de nuevo solo.</translation>
    </message>
    <message>
        <source>It stays black, or the power was cut</source>
        <translation>Sigue negra o hubo un corte de luz</translation>
    </message>
    <message>
        <source>Hold the computer&apos;s power key until everything is off. Count to ten and switch it on. Press “{0}” when it asks.</source>
        <translation>Mantenga pulsado el botón de encendido del ordenador hasta que todo se apague. Cuente hasta diez y enciéndalo. Pulse «{0}» cuando lo pregunte.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Press “{0}”. If it comes back, call.</source>
        <translation>Pulse «{0}». Si vuelve a aparecer, llame.</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Cualquier otra cosa</translation>
    </message>
    <message>
        <source>Leave everything as it is, and call. Read out what the screen says, and the time.</source>
        <translation>Deje todo como está y llame. Lea en voz alta lo que pone en la pantalla y diga la hora.</translation>
    </message>
    <message>
        <source>Stay calm: what was recorded is kept.</source>
        <translation>Calma: lo que se ha grabado se conserva.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
</context>
<context>
    <name>Reopen</name>
    <message>
        <source>Reopen an answer</source>
        <translation>Repetir una respuesta</translation>
    </message>
    <message>
        <source>Have an answer given again?</source>
        <translation>¿Hacer que se dé de nuevo una respuesta?</translation>
    </message>
    <message>
        <source>The interview goes to that question, and then back to where it is now. The old answer is kept, marked as replaced with your reason; the new one counts.</source>
        <translation>La entrevista va a esa pregunta y vuelve después a donde está. La respuesta anterior se conserva, marcada como sustituida con su motivo; cuenta la nueva.</translation>
    </message>
    <message>
        <source>For example: nobody could be heard</source>
        <translation>Por ejemplo: no se oía a nadie</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Have it answered again</source>
        <translation>Hacer que se responda de nuevo</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation>Seguir con la entrevista</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Celebrada</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>A person decides. No program makes that decision.</source>
        <translation>Decide una persona. Ningún programa toma esa decisión.</translation>
    </message>
    <message>
        <source>Interview {0}</source>
        <translation>Entrevista {0}</translation>
    </message>
    <message>
        <source>mean {0}, spread {1}</source>
        <translation>media {0}, dispersión {1}</translation>
    </message>
    <message>
        <source>{0} beside the program&apos;s, because: {1}</source>
        <translation>{0} junto al del programa, porque: {1}</translation>
    </message>
    <message>
        <source>no score: {0}</source>
        <translation>sin puntuación: {0}</translation>
    </message>
    <message>
        <source>{0} of 100</source>
        <translation>{0} de 100</translation>
    </message>
    <message>
        <source>{0} of 100, between {1} and {2}</source>
        <translation>{0} de 100, entre {1} y {2}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Marks of everybody</source>
        <translation>Notas de todos</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>No cambiar nada</translation>
    </message>
    <message>
        <source>Correct the transcript</source>
        <translation>Corregir la transcripción</translation>
    </message>
    <message>
        <source>Write what was said, not what was meant. The words as they were recognised are kept; yours become a new edition of the transcript, marked as corrected by you.</source>
        <translation>Escriba lo que se dijo, no lo que se quiso decir. Las palabras reconocidas se conservan; las suyas forman una nueva edición de la transcripción, marcada como corregida por usted.</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>Guardar la corrección</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>Palabras de la respuesta</translation>
    </message>
    <message>
        <source>Your value beside the program&apos;s</source>
        <translation>Su valor junto al del programa</translation>
    </message>
    <message>
        <source>{0}: the program&apos;s own score stays where it is. Your value and your reason stand beside it.</source>
        <translation>{0}: la puntuación del programa queda donde está. Su valor y su motivo figuran al lado.</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Ponerlo al lado</translation>
    </message>
    <message>
        <source>Value from 0 to 100</source>
        <translation>Valor de 0 a 100</translation>
    </message>
    <message>
        <source>Why the score is not right</source>
        <translation>Por qué la puntuación no es correcta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Rate first: what others and the program think of this answer is shown once your own marks are locked.</source>
        <translation>Valore primero: lo que otros y el programa piensan de esta respuesta se muestra cuando sus notas estén fijadas.</translation>
    </message>
    <message>
        <source>What people think</source>
        <translation>Lo que piensan las personas</translation>
    </message>
    <message>
        <source>Nobody has rated this answer.</source>
        <translation>Nadie ha valorado esta respuesta.</translation>
    </message>
    <message>
        <source>What the program scored</source>
        <translation>Lo que puntuó el programa</translation>
    </message>
    <message>
        <source>The program has not scored this answer.</source>
        <translation>El programa no ha puntuado esta respuesta.</translation>
    </message>
    <message>
        <source>Look here: {0}</source>
        <translation>Mire aquí: {0}</translation>
    </message>
    <message>
        <source>Mean {0}, spread {1}</source>
        <translation>Media {0}, dispersión {1}</translation>
    </message>
    <message>
        <source>You see this differently. Talk about it before you decide.</source>
        <translation>Lo ven de manera distinta. Háblenlo antes de decidir.</translation>
    </message>
    <message>
        <source>none: {0}</source>
        <translation>ninguna: {0}</translation>
    </message>
    <message>
        <source>{0} of 100, honestly between {1} and {2}</source>
        <translation>{0} de 100, sinceramente entre {1} y {2}</translation>
    </message>
    <message>
        <source>{0} of 100</source>
        <translation>{0} de 100</translation>
    </message>
    <message>
        <source>Experimental: the checks on this installation found it wanting.</source>
        <translation>Experimental: las comprobaciones de esta instalación lo hallaron deficiente.</translation>
    </message>
    <message>
        <source>{0} puts {1} beside it: {2}</source>
        <translation>{0} pone {1} al lado: {2}</translation>
    </message>
    <message>
        <source>Put your value beside it …</source>
        <translation>Poner su valor al lado …</translation>
    </message>
    <message>
        <source>Put your value beside {0}</source>
        <translation>Poner su valor junto a {0}</translation>
    </message>
    <message>
        <source>{0}  “{1}”</source>
        <translation>{0}  «{1}»</translation>
    </message>
    <message>
        <source>Play: {0}</source>
        <translation>Reproducir: {0}</translation>
    </message>
    <message>
        <source>Scores of {0}</source>
        <translation>Puntuaciones de {0}</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>{0}: {1} of 5</source>
        <translation>{0}: {1} de 5</translation>
    </message>
    <message>
        <source>Why? What did you hear?</source>
        <translation>¿Por qué? ¿Qué ha oído?</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Nota: {0}</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation>Todas las entrevistas</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Blurred picture</source>
        <translation>Imagen borrosa</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>Solo sonido</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>Solo transcripción</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ocultar nombres</translation>
    </message>
    <message>
        <source>A made-up name for the candidate; names they say of themselves are masked</source>
        <translation>Un nombre inventado para la persona; los nombres que dice de sí misma se tapan</translation>
    </message>
    <message>
        <source>Report as PDF …</source>
        <translation>Informe en PDF …</translation>
    </message>
    <message>
        <source>Transcript, marks and scores as JSON …</source>
        <translation>Transcripción, notas y puntuaciones en JSON …</translation>
    </message>
    <message>
        <source>Subtitles as SRT …</source>
        <translation>Subtítulos en SRT …</translation>
    </message>
    <message>
        <source>Subtitles as WebVTT …</source>
        <translation>Subtítulos en WebVTT …</translation>
    </message>
    <message>
        <source>This answer as a video …</source>
        <translation>Esta respuesta como vídeo …</translation>
    </message>
    <message>
        <source>There is no answer to this question, and nothing to mark.</source>
        <translation>No hay respuesta a esta pregunta ni nada que calificar.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Candidate before</source>
        <translation>Candidato anterior</translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation>Candidato siguiente</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Corregir …</translation>
    </message>
    <message>
        <source>Lock my marks</source>
        <translation>Fijar mis notas</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>A waved line: not understood well. Click a word to hear it.</source>
        <translation>Una línea ondulada: no se entendió bien. Pulse una palabra para oírla.</translation>
    </message>
    <message>
        <source>This answer</source>
        <translation>Esta respuesta</translation>
    </message>
    <message>
        <source>Everybody&apos;s marks</source>
        <translation>Notas de todos</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down go from answer to answer</source>
        <translation>Alt+Arriba y Alt+Abajo van de respuesta en respuesta</translation>
    </message>
    <message>
        <source>Interview {0}   {1}</source>
        <translation>Entrevista {0}   {1}</translation>
    </message>
    <message>
        <source>What the recording lacks</source>
        <translation>Lo que le falta a la grabación</translation>
    </message>
    <message>
        <source>The marks of everybody are shown for answers that you have locked yours for.</source>
        <translation>Las notas de todos se muestran para las respuestas cuyas notas ha fijado usted.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Keeping …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>Your marks are locked.</source>
        <translation>Sus notas están fijadas.</translation>
    </message>
    <message>
        <source>Every word is kept as you type. Lock your marks to see what others think.</source>
        <translation>Cada palabra se guarda mientras escribe. Fije sus notas para ver qué piensan los demás.</translation>
    </message>
    <message>
        <source>Left and right go from word to word, Enter plays from there. Words that were not understood well are underlined with a wave.</source>
        <translation>Izquierda y derecha van de palabra en palabra, Intro reproduce desde ahí. Las palabras mal entendidas llevan un subrayado ondulado.</translation>
    </message>
    <message>
        <source>{0}.  {1}</source>
        <translation>{0}.  {1}</translation>
    </message>
    <message>
        <source>Corrected by {0}</source>
        <translation>Corregido por {0}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Skip silences</source>
        <translation>Saltar silencios</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>There is no recording.</source>
        <translation>No hay grabación.</translation>
    </message>
    <message>
        <source>The recording cannot be played: {0}</source>
        <translation>No se puede reproducir la grabación: {0}</translation>
    </message>
    <message>
        <source>Exported: {0}</source>
        <translation>Exportado: {0}</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>El programa cometió un error. El registro dice más.</translation>
    </message>
    <message>
        <source>No speech was heard.</source>
        <translation>No se oyó hablar.</translation>
    </message>
    <message>
        <source>Somebody spoke, but no words could be made out.</source>
        <translation>Alguien habló, pero no se entendió ninguna palabra.</translation>
    </message>
    <message>
        <source>Not transcribed yet.</source>
        <translation>Aún sin transcribir.</translation>
    </message>
    <message>
        <source>The transcription failed. The answer is in the recording.</source>
        <translation>La transcripción falló. La respuesta está en la grabación.</translation>
    </message>
    <message>
        <source>Not transcribed: the candidate did not agree to it.</source>
        <translation>Sin transcribir: la persona no lo aceptó.</translation>
    </message>
    <message>
        <source>No words.</source>
        <translation>Sin palabras.</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Sin respuesta.</translation>
    </message>
    <message>
        <source>Asked, and not answered.</source>
        <translation>Formulada y no respondida.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>No formulada.</translation>
    </message>
    <message>
        <source>Joined from takes {0}, parted by an interruption; all of it counts</source>
        <translation>Unida de las tomas {0}, separadas por una interrupción; todo cuenta</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Typed, until {0}</source>
        <translation>Escrito, hasta {0}</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Pertinencia</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Concreción</translation>
    </message>
    <message>
        <source>Similarity of meaning</source>
        <translation>Semejanza de significado</translation>
    </message>
    <message>
        <source>Similarity of topic</source>
        <translation>Semejanza de tema</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramática</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>Fluidez</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rúbrica</translation>
    </message>
    <message>
        <source>The answer as a whole</source>
        <translation>La respuesta en conjunto</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>terminada antes</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Celebrada</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rated by you</source>
        <translation>Valorada por usted</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezada</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Search: code, questions, number or id</source>
        <translation>Buscar: código, preguntas, número o identificador</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>All that have begun</source>
        <translation>Todas las que empezaron</translation>
    </message>
    <message>
        <source>To be rated by you</source>
        <translation>Por valorar por usted</translation>
    </message>
    <message>
        <source>Planned, running or interrupted</source>
        <translation>Previstas, en curso o interrumpidas</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Nothing was found. Search for less, or show all interviews.</source>
        <translation>No se encontró nada. Busque menos, o muestre todas las entrevistas.</translation>
    </message>
    <message>
        <source>No interview has been held yet.</source>
        <translation>Aún no se ha celebrado ninguna entrevista.</translation>
    </message>
    <message>
        <source>Shown: {0}</source>
        <translation>Se muestran: {0}</translation>
    </message>
    <message>
        <source>Review interviews</source>
        <translation>Evaluar entrevistas</translation>
    </message>
    <message>
        <source>Recordings and marks are for reviewers. What you open is written down.</source>
        <translation>Las grabaciones y notas son para evaluadores. Lo que abre queda anotado.</translation>
    </message>
</context>
<context>
    <name>Sets</name>
    <message>
        <source>Question sets</source>
        <translation>Conjuntos de preguntas</translation>
    </message>
    <message>
        <source>Generated and imported questions are asked only as people have approved them.</source>
        <translation>Las preguntas generadas e importadas solo se hacen tal como las han aprobado personas.</translation>
    </message>
    <message>
        <source>Needed to reject; kept with the decision</source>
        <translation>Necesario para rechazar; se guarda con la decisión</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>There are no question sets yet. They are written with: questions generate</source>
        <translation>Aún no hay conjuntos de preguntas. Se escriben con: questions generate</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>El programa cometió un error. El registro dice más.</translation>
    </message>
    <message>
        <source>To look at: {0}</source>
        <translation>Para revisar: {0}</translation>
    </message>
    <message>
        <source>Approved by {0}</source>
        <translation>Aprobado por {0}</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Waiting for approval by {0} people</source>
        <translation>Aprobaciones que faltan: {0}</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Pendiente de aprobación</translation>
    </message>
    <message>
        <source>The set that is chosen</source>
        <translation>El conjunto elegido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{0}. Author: {1}.</source>
        <translation>{0}. Autor: {1}.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>{0}: approved by {1}.</source>
        <translation>{0}: aprobado por {1}.</translation>
    </message>
    <message>
        <source>{0}: rejected by {1}.</source>
        <translation>{0}: rechazado por {1}.</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Pregunta {0}</translation>
    </message>
    <message>
        <source>Follow-up: {0}</source>
        <translation>Pregunta adicional: {0}</translation>
    </message>
    <message>
        <source>Mark {0}: {1}</source>
        <translation>Nota {0}: {1}</translation>
    </message>
    <message>
        <source>without a description</source>
        <translation>sin descripción</translation>
    </message>
    <message>
        <source>Picture: {0}</source>
        <translation>Imagen: {0}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{0} in the file, {1} in the environment</source>
        <translation>{0} en el archivo, {1} en el entorno</translation>
    </message>
    <message>
        <source>The environment variable {0} decides.</source>
        <translation>Decide la variable de entorno {0}.</translation>
    </message>
    <message>
        <source>{0} in the file .env decides.</source>
        <translation>Decide {0} en el archivo .env.</translation>
    </message>
    <message>
        <source>The command that started the program decides.</source>
        <translation>Decide la orden que inició el programa.</translation>
    </message>
    <message>
        <source>The setting {0} decides.</source>
        <translation>Decide el ajuste {0}.</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>A partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>{0} (not ready: see doctor)</source>
        <translation>{0} (no está listo: vea doctor)</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Límites de tiempo</translation>
    </message>
    <message>
        <source>When an answer ends</source>
        <translation>Cuándo termina una respuesta</translation>
    </message>
    <message>
        <source>The interview</source>
        <translation>La entrevista</translation>
    </message>
    <message>
        <source>Language and voice</source>
        <translation>Idioma y voz</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Motores</translation>
    </message>
    <message>
        <source>Look of the window</source>
        <translation>Aspecto de la ventana</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>Tiempo para pensar</translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>Tiempo para una respuesta</translation>
    </message>
    <message>
        <source>Extra time, which the candidate sees</source>
        <translation>Tiempo extra, que la persona ve</translation>
    </message>
    <message>
        <source>Last extra time</source>
        <translation>Último tiempo extra</translation>
    </message>
    <message>
        <source>Attempts at each question</source>
        <translation>Intentos por pregunta</translation>
    </message>
    <message>
        <source>Length for which the disk must have room</source>
        <translation>Duración para la que debe haber espacio en el disco</translation>
    </message>
    <message>
        <source>An interrupted interview can be continued for</source>
        <translation>Una entrevista interrumpida puede continuarse durante</translation>
    </message>
    <message>
        <source>Silence until “Finished?” is asked</source>
        <translation>Silencio hasta preguntar «¿Ha terminado?»</translation>
    </message>
    <message>
        <source>“Finished?” counts down for</source>
        <translation>«¿Ha terminado?» cuenta atrás durante</translation>
    </message>
    <message>
        <source>Silence until the candidate is encouraged</source>
        <translation>Silencio hasta animar a la persona</translation>
    </message>
    <message>
        <source>Offer a practice question</source>
        <translation>Ofrecer una pregunta de práctica</translation>
    </message>
    <message>
        <source>Every candidate may pause</source>
        <translation>Todas las personas pueden hacer pausas</translation>
    </message>
    <message>
        <source>Candidates see themselves</source>
        <translation>Las personas se ven a sí mismas</translation>
    </message>
    <message>
        <source>Who decides what is asked</source>
        <translation>Quién decide qué se pregunta</translation>
    </message>
    <message>
        <source>Responsible for the interview, in the notice</source>
        <translation>Responsable de la entrevista, en el aviso</translation>
    </message>
    <message>
        <source>Contact for candidates&apos; data, in the notice</source>
        <translation>Contacto para los datos de los candidatos, en el aviso</translation>
    </message>
    <message>
        <source>Language of questions that name none</source>
        <translation>Idioma de las preguntas que no indican ninguno</translation>
    </message>
    <message>
        <source>Engine that speaks</source>
        <translation>Motor que habla</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>Velocidad de habla</translation>
    </message>
    <message>
        <source>Volume, until a candidate changes it</source>
        <translation>Volumen, hasta que un candidato lo cambie</translation>
    </message>
    <message>
        <source>Engine that writes answers down</source>
        <translation>Motor que transcribe las respuestas</translation>
    </message>
    <message>
        <source>Engine that hears whether somebody speaks</source>
        <translation>Motor que oye si alguien habla</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modelo de lenguaje</translation>
    </message>
    <message>
        <source>Address of a language model of your own</source>
        <translation>Dirección de un modelo de lenguaje propio</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>Tamaño del texto y los controles</translation>
    </message>
    <message>
        <source>The interviewer&apos;s face keeps still</source>
        <translation>La cara del entrevistador no se mueve</translation>
    </message>
    <message>
        <source>Start as a kiosk</source>
        <translation>Iniciar como quiosco</translation>
    </message>
    <message>
        <source>Monitor that is left to staff</source>
        <translation>Monitor que queda para el personal</translation>
    </message>
    <message>
        <source>The candidate is forgotten after</source>
        <translation>La persona se olvida después de</translation>
    </message>
    <message>
        <source>Begin anew when nobody touches it for</source>
        <translation>Empezar de nuevo si nadie lo toca durante</translation>
    </message>
    <message>
        <source>The system&apos;s own choice</source>
        <translation>La elección del sistema</translation>
    </message>
    <message>
        <source>The engine&apos;s own choice</source>
        <translation>La elección del motor</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None: the notice names nobody</source>
        <translation>Ninguno: el aviso no nombra a nadie</translation>
    </message>
    <message>
        <source>None: the notice names no contact</source>
        <translation>Ninguno: el aviso no da ningún contacto</translation>
    </message>
    <message>
        <source>None; else a name, or a number from 1</source>
        <translation>Ninguno; si no, un nombre o un número desde 1</translation>
    </message>
    <message>
        <source>The best that works here</source>
        <translation>Lo mejor que funciona aquí</translation>
    </message>
    <message>
        <source>As the system&apos;s</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Except while they answer</source>
        <translation>Salvo mientras responden</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>The question set alone</source>
        <translation>Solo el conjunto de preguntas</translation>
    </message>
    <message>
        <source>The set, and its follow-ups to short answers</source>
        <translation>El conjunto y sus repreguntas a respuestas breves</translation>
    </message>
    <message>
        <source>A language model may ask in the set&apos;s place</source>
        <translation>Un modelo de lenguaje puede preguntar en lugar del conjunto</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} veces</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>Media of the session</source>
        <translation>Medios de la sesión</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Statistics about candidates</source>
        <translation>Estadísticas sobre las personas</translation>
    </message>
    <message>
        <source>The program&apos;s log</source>
        <translation>El registro del programa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>They hold for every interview on this machine from the next one on.</source>
        <translation>Valen para todas las entrevistas de este equipo, a partir de la próxima.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Kept in {0}; the version before stays beside it.</source>
        <translation>Se guardan en {0}; la versión anterior queda al lado.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Los ajustes se han guardado.</translation>
    </message>
    <message>
        <source>Some of them hold from the next start of the program on.</source>
        <translation>Algunos valen a partir del próximo inicio del programa.</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>El programa cometió un error. El registro dice más.</translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation>Se ajusta en otro lugar</translation>
    </message>
    <message>
        <source>{0}; interviews are in another database</source>
        <translation>{0}; las entrevistas están en otra base de datos</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>kept at least {0} days</source>
        <translation>se conserva al menos {0} días</translation>
    </message>
    <message>
        <source>deleted within {0} days</source>
        <translation>se borra en {0} días</translation>
    </message>
    <message>
        <source>How long interviews are kept</source>
        <translation>Cuánto se conservan las entrevistas</translation>
    </message>
    <message>
        <source>Until people delete them; no rule is set.</source>
        <translation>Hasta que alguien las borre; no hay regla.</translation>
    </message>
    <message>
        <source>These stand in the file, in .env, or in the environment. Keys are never shown.</source>
        <translation>Esto está en el archivo, en .env o en el entorno. Las claves nunca se muestran.</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Atrás sin guardar</translation>
    </message>
    <message>
        <source>set</source>
        <translation>definida</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>no definida</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>New interview</source>
        <translation>Nueva entrevista</translation>
    </message>
    <message>
        <source>Choose the questions and the devices. Nothing is recorded yet.</source>
        <translation>Elija las preguntas y los aparatos. Aún no se graba nada.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Review interviews</source>
        <translation>Evaluar entrevistas</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Ajustes …</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>No se encontró ninguna cámara</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>No se encontró ningún micrófono</translation>
    </message>
    <message>
        <source>The system&apos;s loudspeaker</source>
        <translation>El altavoz del sistema</translation>
    </message>
    <message>
        <source>Connect a camera, and see that no other program uses it.</source>
        <translation>Conecte una cámara y compruebe que no la use otro programa.</translation>
    </message>
    <message>
        <source>Connect a microphone and allow this program to use it.</source>
        <translation>Conecte un micrófono y permita a este programa usarlo.</translation>
    </message>
    <message>
        <source>A device is missing</source>
        <translation>Falta un aparato</translation>
    </message>
    <message>
        <source>Reading the questions …</source>
        <translation>Leyendo las preguntas …</translation>
    </message>
    <message>
        <source>These questions cannot be used yet.</source>
        <translation>Estas preguntas aún no se pueden usar.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>After an interruption</source>
        <translation>Después de una interrupción</translation>
    </message>
    <message>
        <source>The battery is at {0} %. Plug the machine in.</source>
        <translation>La batería está al {0} %. Conecte el equipo a la corriente.</translation>
    </message>
    <message>
        <source>Updates wait for a restart. Restart the machine before the interview.</source>
        <translation>Hay actualizaciones pendientes de reinicio. Reinicie el equipo antes de la entrevista.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Start a new one instead</source>
        <translation>Empezar una nueva en su lugar</translation>
    </message>
    <message>
        <source>Recordings are kept in {0}</source>
        <translation>Las grabaciones se guardan en {0}</translation>
    </message>
    <message>
        <source>Choose an approved question set …</source>
        <translation>Elegir un conjunto de preguntas aprobado …</translation>
    </message>
    <message>
        <source>There are no approved questions on this machine yet</source>
        <translation>Todavía no hay preguntas aprobadas en este equipo</translation>
    </message>
    <message>
        <source>Staff bring them in with the commands “questions import FILE” and “questions approve ID”.</source>
        <translation>El personal las incorpora con las órdenes «questions import FILE» y «questions approve ID».</translation>
    </message>
    <message>
        <source>Choose a question file</source>
        <translation>Elegir un archivo de preguntas</translation>
    </message>
    <message>
        <source>Question files (*.txt *.yaml *.yml *.json *.csv)</source>
        <translation>Archivos de preguntas (*.txt *.yaml *.yml *.json *.csv)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Question file</source>
        <translation>Archivo de preguntas</translation>
    </message>
    <message>
        <source>Choose a text, YAML, JSON or CSV file, or drop it here</source>
        <translation>Elija un archivo de texto, YAML, JSON o CSV, o suéltelo aquí</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Elegir archivo …</translation>
    </message>
    <message>
        <source>Question sets …</source>
        <translation>Conjuntos de preguntas …</translation>
    </message>
    <message>
        <source>Approved question set</source>
        <translation>Conjunto de preguntas aprobado</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Choose list …</source>
        <translation>Elegir lista …</translation>
    </message>
    <message>
        <source>A CSV file with the columns code and name; codes are on the invitations</source>
        <translation>Un archivo CSV con las columnas code y name; los códigos están en las invitaciones</translation>
    </message>
    <message>
        <source>They enter their own code, if they have one</source>
        <translation>Escriben su propio código, si lo tienen</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>El programa cometió un error. El registro dice más.</translation>
    </message>
    <message>
        <source>Choose a list of candidates</source>
        <translation>Elegir una lista de candidatos</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listas (*.csv)</translation>
    </message>
    <message>
        <source>{0} (interviewed on {1})</source>
        <translation>{0} (entrevista el {1})</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Aparatos</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Quien entrevista</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>1 question, ready to be asked.</source>
        <translation>1 pregunta, lista para hacerse.</translation>
    </message>
    <message>
        <source>{0} questions, ready to be asked.</source>
        <translation>{0} preguntas, listas para hacerse.</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Línea {0}: {1}</translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation>Y {0} más.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Usual voice</source>
        <translation>Voz habitual</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>Velocidad de habla</translation>
    </message>
    <message>
        <source>Usual rate</source>
        <translation>Velocidad habitual</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lenta</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápida</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Usual pauses</source>
        <translation>Pausas habituales</translation>
    </message>
    <message>
        <source>Longer pauses</source>
        <translation>Pausas más largas</translation>
    </message>
    <message>
        <source>How long the candidate may be silent before they are asked “Finished?”</source>
        <translation>Cuánto puede callar la persona antes de que se pregunte «¿Ha terminado?»</translation>
    </message>
    <message>
        <source>Planned interview</source>
        <translation>Entrevista planificada</translation>
    </message>
    <message>
        <source>A new interview</source>
        <translation>Una entrevista nueva</translation>
    </message>
    <message>
        <source>No. {0}: {1}</source>
        <translation>N.º {0}: {1}</translation>
    </message>
    <message>
        <source>No. {0}: {1}, candidate {2}</source>
        <translation>N.º {0}: {1}, código {2}</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>El programa cometió un error. El registro dice más.</translation>
    </message>
    <message>
        <source>Interviews are set up by proctors and admins, who sign in.</source>
        <translation>Preparan las entrevistas los supervisores y administradores, que inician sesión.</translation>
    </message>
</context>
<context>
    <name>StaffGate</name>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Enter the staff PIN. The interview goes on meanwhile.</source>
        <translation>Introduzca el PIN del personal. La entrevista continúa mientras tanto.</translation>
    </message>
    <message>
        <source>Enter the staff PIN.</source>
        <translation>Introduzca el PIN del personal.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The staff PIN cannot be asked for</source>
        <translation>No se puede pedir el PIN del personal</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>End the interview?</source>
        <translation>¿Terminar la entrevista?</translation>
    </message>
    <message>
        <source>You may end it and keep what was recorded, or end it and have everything deleted. Questions that were not asked yet stay unanswered. While you decide, the interview goes on.</source>
        <translation>Puede terminarla y conservar lo grabado, o terminarla y hacer que se borre todo. Las preguntas aún no hechas quedan sin respuesta. Mientras decide, la entrevista continúa.</translation>
    </message>
    <message>
        <source>The window closes when everything is saved.</source>
        <translation>La ventana se cierra cuando todo esté guardado.</translation>
    </message>
    <message>
        <source>End and delete …</source>
        <translation>Terminar y borrar …</translation>
    </message>
    <message>
        <source>End and save</source>
        <translation>Terminar y guardar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>¿Borrar todo?</translation>
    </message>
    <message>
        <source>The interview ends, and picture, sound and text of it are deleted for good. Nobody can bring them back.</source>
        <translation>La entrevista termina, y su imagen, sonido y texto se borran para siempre. Nadie puede recuperarlos.</translation>
    </message>
    <message>
        <source>Yes, delete everything</source>
        <translation>Sí, borrar todo</translation>
    </message>
</context>
<context>
    <name>Stopped</name>
    <message>
        <source>The kiosk has stopped</source>
        <translation>El quiosco se ha detenido</translation>
    </message>
    <message>
        <source>Please tell the person in charge. Everything that was recorded is kept.</source>
        <translation>Avise a la persona responsable, por favor. Todo lo grabado se conserva.</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>The program ended unexpectedly {0} times in a row and is not started again by itself. The screens and keys of this machine are free.</source>
        <translation>El programa terminó de forma inesperada {0} veces seguidas y no se vuelve a iniciar por sí solo. Las pantallas y teclas de este equipo están libres.</translation>
    </message>
    <message>
        <source>The reason is in the log, which holds nothing anybody said:</source>
        <translation>El motivo está en el registro, que no contiene nada de lo que nadie dijo:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <translation>Volver a iniciar el quiosco</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Su recibo</translation>
    </message>
    <message>
        <source>Photograph the square: it holds these lines, and you can always ask about them.</source>
        <translation>Fotografíe el cuadrado: contiene estas líneas, y siempre puede preguntar por ellas.</translation>
    </message>
    <message>
        <source>The receipt as a QR code</source>
        <translation>El recibo como código QR</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>All questions are done and everything is saved. You may leave now.</source>
        <translation>Todas las preguntas están hechas y todo está guardado. Ya puede marcharse.</translation>
    </message>
    <message>
        <source>All questions are done and everything is saved.</source>
        <translation>Todas las preguntas están hechas y todo está guardado.</translation>
    </message>
    <message>
        <source>The interview was ended early. Everything recorded until then is saved.</source>
        <translation>La entrevista terminó antes de tiempo. Todo lo grabado hasta entonces está guardado.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Notice you agreed to</source>
        <translation>Aviso que ha aceptado</translation>
    </message>
    <message>
        <source>Somebody should look at this recording before you leave. What for stands with the interview; you need not explain anything.</source>
        <translation>Alguien debería revisar esta grabación antes de que se vaya. El motivo figura en la entrevista; no tiene que explicar nada.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>The interview is over, but it could not be deleted yet.</source>
        <translation>La entrevista ha terminado, pero aún no se pudo borrar.</translation>
    </message>
    <message>
        <source>They see why, and can delete it with the number below when nothing stands against it any more.</source>
        <translation>Verá el motivo y podrá borrarla con el número de abajo cuando ya nada lo impida.</translation>
    </message>
    <message>
        <source>Everything that was recorded is deleted. You may leave now.</source>
        <translation>Todo lo grabado está borrado. Ya puede marcharse.</translation>
    </message>
    <message>
        <source>People watch the recording and decide; they tell you what comes of it.</source>
        <translation>Unas personas ven la grabación y deciden; ellas le dirán el resultado.</translation>
    </message>
    <message>
        <source>What you said has been written down to help them.</source>
        <translation>Lo que ha dicho se ha escrito para ayudarlas.</translation>
    </message>
    <message>
        <source>A program may suggest scores, which they see after their own.</source>
        <translation>Un programa puede proponer puntuaciones, que ven después de las suyas.</translation>
    </message>
    <message>
        <source>No program judges your answers, as you wished.</source>
        <translation>Ningún programa juzga sus respuestas, como usted quiso.</translation>
    </message>
    <message>
        <source>Please tell the person in charge</source>
        <translation>Avise a la persona responsable, por favor</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Preparing the interviewer&apos;s voice</source>
        <translation>Preparando la voz</translation>
    </message>
    <message>
        <source>Opening camera and microphone</source>
        <translation>Abriendo la cámara y el micrófono</translation>
    </message>
    <message>
        <source>&quot;anchors&quot; is {0}</source>
        <translation>«anchors» es {0}</translation>
    </message>
    <message>
        <source>&quot;image_text&quot; without a picture</source>
        <translation>«image_text» sin imagen</translation>
    </message>
    <message>
        <source>&quot;questions&quot; is {0}</source>
        <translation>«questions» es {0}</translation>
    </message>
    <message>
        <source>&quot;timing&quot; is {0}</source>
        <translation>«timing» es {0}</translation>
    </message>
    <message>
        <source>&quot;turns&quot; is {0}</source>
        <translation>«turns» es {0}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be &quot;{1}&quot;</source>
        <translation>«{0}» no puede ser «{1}»</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot stand here</source>
        <translation>«{0}» no puede estar aquí</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is neither a PNG nor a JPEG</source>
        <translation>«{0}» no es PNG ni JPEG</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no language</source>
        <translation>«{0}» no es un idioma</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is out of range</source>
        <translation>«{0}» está fuera de los límites</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}</source>
        <translation>«{0}» es {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; stands after the first question</source>
        <translation>«{0}» está después de la primera pregunta</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>A correction without words would delete the answer</source>
        <translation>Una corrección sin palabras borraría la respuesta</translation>
    </message>
    <message>
        <source>A name has 1 to {0} printable characters</source>
        <translation>Un nombre tiene de 1 a {0} caracteres imprimibles</translation>
    </message>
    <message>
        <source>A password has {0} to {1} characters</source>
        <translation>Una contraseña tiene de {0} a {1} caracteres</translation>
    </message>
    <message>
        <source>A session with the id {0} exists already</source>
        <translation>Ya existe una sesión con el identificador {0}</translation>
    </message>
    <message>
        <source>A staff PIN has {0} to {1} digits</source>
        <translation>Un PIN del personal tiene de {0} a {1} cifras</translation>
    </message>
    <message>
        <source>A staff PIN of one digit repeated is guessed at once</source>
        <translation>Un PIN de una sola cifra repetida se adivina enseguida</translation>
    </message>
    <message>
        <source>A {0} has no address</source>
        <translation>Aquí no cabe una dirección: {0}</translation>
    </message>
    <message>
        <source>Add the account to the group video and log in again</source>
        <translation>Añada la cuenta al grupo video e inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>Approve them: questions approve FILE, or ask who may</source>
        <translation>Apruébelas: questions approve ARCHIVO, o pregunte a quien pueda hacerlo</translation>
    </message>
    <message>
        <source>Ask for what the work needs, or leave it out; in many countries it is unlawful</source>
        <translation>Pregunte por lo que el trabajo requiere, o quítelo; en muchos países es ilegal</translation>
    </message>
    <message>
        <source>Ask openly, without a judgement of your own</source>
        <translation>Pregunte abiertamente, sin juicio propio</translation>
    </message>
    <message>
        <source>By whom, why, and what was removed is told by: erase {0}</source>
        <translation>Quién lo hizo, por qué y qué se eliminó lo indica: erase {0}</translation>
    </message>
    <message>
        <source>Camera {0} is not connected</source>
        <translation>La cámara {0} no está conectada</translation>
    </message>
    <message>
        <source>Change both</source>
        <translation>Cambie ambos</translation>
    </message>
    <message>
        <source>Check camera, microphone and disk</source>
        <translation>Compruebe la cámara, el micrófono y el disco</translation>
    </message>
    <message>
        <source>Check commas, quotes and brackets</source>
        <translation>Compruebe comas, comillas y paréntesis</translation>
    </message>
    <message>
        <source>Check indentation, colons and quotes</source>
        <translation>Compruebe sangría, dos puntos y comillas</translation>
    </message>
    <message>
        <source>Check its address, its power and the network</source>
        <translation>Compruebe la dirección, la corriente y la red</translation>
    </message>
    <message>
        <source>Check its cable, then choose it again or another one</source>
        <translation>Compruebe el cable y elija de nuevo esa u otra</translation>
    </message>
    <message>
        <source>Check its name and folder</source>
        <translation>Compruebe su nombre y su carpeta</translation>
    </message>
    <message>
        <source>Check its name and who may read it</source>
        <translation>Compruebe su nombre y quién puede leerla</translation>
    </message>
    <message>
        <source>Check its number</source>
        <translation>Compruebe su número</translation>
    </message>
    <message>
        <source>Check its path, or give the name of a microphone</source>
        <translation>Compruebe la ruta, o indique el nombre de un micrófono</translation>
    </message>
    <message>
        <source>Check its power and the network</source>
        <translation>Compruebe la corriente y la red</translation>
    </message>
    <message>
        <source>Check that it exists and may be used</source>
        <translation>Compruebe que exista y se pueda usar</translation>
    </message>
    <message>
        <source>Check that it is switched on and not muted</source>
        <translation>Compruebe que esté encendido y no silenciado</translation>
    </message>
    <message>
        <source>Check that its folder is there and can be written</source>
        <translation>Compruebe que su carpeta exista y se pueda escribir</translation>
    </message>
    <message>
        <source>Check that its server runs</source>
        <translation>Compruebe que su servidor funcione</translation>
    </message>
    <message>
        <source>Check that the file is still there and whole</source>
        <translation>Compruebe que el archivo siga ahí y entero</translation>
    </message>
    <message>
        <source>Check the data folder</source>
        <translation>Compruebe la carpeta de datos</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>Compruebe el disco</translation>
    </message>
    <message>
        <source>Check the id</source>
        <translation>Compruebe el identificador</translation>
    </message>
    <message>
        <source>Check the id and the data folder; an interrupted interview needs recover first</source>
        <translation>Compruebe el identificador y la carpeta de datos; una entrevista interrumpida necesita antes recover</translation>
    </message>
    <message>
        <source>Check the indentation</source>
        <translation>Compruebe la sangría</translation>
    </message>
    <message>
        <source>Check the path and the disk</source>
        <translation>Compruebe la ruta y el disco</translation>
    </message>
    <message>
        <source>Check the quotes</source>
        <translation>Compruebe las comillas</translation>
    </message>
    <message>
        <source>Check the recording before the candidate leaves</source>
        <translation>Compruebe la grabación antes de que la persona se vaya</translation>
    </message>
    <message>
        <source>Check the sound settings of the system</source>
        <translation>Compruebe los ajustes de sonido del sistema</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Elija un archivo CSV</translation>
    </message>
    <message>
        <source>Choose a file inside it</source>
        <translation>Elija un archivo de dentro</translation>
    </message>
    <message>
        <source>Choose a folder that can be written</source>
        <translation>Elija una carpeta en la que se pueda escribir</translation>
    </message>
    <message>
        <source>Choose a multilingual model</source>
        <translation>Elija un modelo multilingüe</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>Elija un archivo de texto</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elija otro</translation>
    </message>
    <message>
        <source>Choose another data folder, or mend its rights</source>
        <translation>Elija otra carpeta de datos, o corrija sus permisos</translation>
    </message>
    <message>
        <source>Choose another engine</source>
        <translation>Elija otro motor</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elija otro archivo</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elija otra carpeta</translation>
    </message>
    <message>
        <source>Choose another id</source>
        <translation>Elija otro identificador</translation>
    </message>
    <message>
        <source>Choose another id, or leave it out</source>
        <translation>Elija otro identificador, o no lo indique</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elija otro nombre</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Elija otro</translation>
    </message>
    <message>
        <source>Choose another one, or do without it: &quot;No sound&quot; in the window, --speaker none on the command line</source>
        <translation>Elija otro o prescinda de él: «Sin sonido» en la ventana, --speaker none en la línea de órdenes</translation>
    </message>
    <message>
        <source>Choose another voice</source>
        <translation>Elija otra voz</translation>
    </message>
    <message>
        <source>Choose another voice, or another model: INTERVIEW_GROQ_VOICE_MODEL, INTERVIEW_GROQ_VOICES</source>
        <translation>Elija otra voz u otro modelo: INTERVIEW_GROQ_VOICE_MODEL, INTERVIEW_GROQ_VOICES</translation>
    </message>
    <message>
        <source>Choose another voice, or none for the default</source>
        <translation>Elija otra voz, o ninguna para la habitual</translation>
    </message>
    <message>
        <source>Choose another, such as four words</source>
        <translation>Elija otra, por ejemplo cuatro palabras</translation>
    </message>
    <message>
        <source>Choose one from 1 to 5 first</source>
        <translation>Elija antes una de 1 a 5</translation>
    </message>
    <message>
        <source>Choose one of {0}, or the folder of another model</source>
        <translation>Elija uno de {0}, o la carpeta de otro modelo</translation>
    </message>
    <message>
        <source>Choose one of: {0}</source>
        <translation>Elija uno de: {0}</translation>
    </message>
    <message>
        <source>Choose one that is: {0}</source>
        <translation>Elija una que esté: {0}</translation>
    </message>
    <message>
        <source>Choose other times</source>
        <translation>Elija otros momentos</translation>
    </message>
    <message>
        <source>Choose the file with the questions</source>
        <translation>Elija el archivo con las preguntas</translation>
    </message>
    <message>
        <source>Choose {0}</source>
        <translation>Elija {0}</translation>
    </message>
    <message>
        <source>Close every other program that uses it, allow its use in the system settings, or choose another one</source>
        <translation>Cierre los demás programas que lo usan, permita su uso en los ajustes del sistema, o elija otro</translation>
    </message>
    <message>
        <source>Close every other program that uses it, or choose another camera</source>
        <translation>Cierre los demás programas que la usan, o elija otra cámara</translation>
    </message>
    <message>
        <source>Close every other program that uses it, or choose another one</source>
        <translation>Cierre los demás programas que lo usan, o elija otro</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>Cierre otros programas</translation>
    </message>
    <message>
        <source>Close other programs; the sound is complete</source>
        <translation>Cierre otros programas; el sonido está completo</translation>
    </message>
    <message>
        <source>Close other programs; what is missing is silent in the recording and in the journal</source>
        <translation>Cierre otros programas; lo que falta queda en silencio en la grabación y anotado en el registro</translation>
    </message>
    <message>
        <source>Close the other program, then try again</source>
        <translation>Cierre el otro programa e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Closing the recording</source>
        <translation>Cerrando la grabación</translation>
    </message>
    <message>
        <source>Continue it in the window, or on a terminal</source>
        <translation>Continúela en la ventana o en un terminal</translation>
    </message>
    <message>
        <source>Correct it where it was recorded</source>
        <translation>Corríjala donde se grabó</translation>
    </message>
    <message>
        <source>Darken the room, turn the camera to a face or a wall that the screen lights, or brighten the screen</source>
        <translation>Oscurezca la sala, dirija la cámara a una cara o pared que ilumine la pantalla, o suba el brillo</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Bórrelos</translation>
    </message>
    <message>
        <source>Describe at least the marks 1, 3 and 5, so that all raters mean the same</source>
        <translation>Describa al menos las notas 1, 3 y 5, para que todos entiendan lo mismo</translation>
    </message>
    <message>
        <source>Describe under image_text what is to be seen, for those who cannot see it</source>
        <translation>Describa en image_text lo que se ve, para quienes no puedan verlo</translation>
    </message>
    <message>
        <source>Divide it into several files</source>
        <translation>Divídalo en varios archivos</translation>
    </message>
    <message>
        <source>Divide the file into several</source>
        <translation>Divida el archivo en varios</translation>
    </message>
    <message>
        <source>Erasing the interview {0} began on {1} UTC and is not complete</source>
        <translation>El borrado de la entrevista {0} comenzó el {1} UTC y no ha terminado</translation>
    </message>
    <message>
        <source>Everything is as it was; it can be continued, or finished as it is</source>
        <translation>Todo está como estaba; se puede continuar, o terminar como está</translation>
    </message>
    <message>
        <source>Finish it with recover, and plan a new one</source>
        <translation>Termínela con recover y planifique una nueva</translation>
    </message>
    <message>
        <source>Free some room</source>
        <translation>Libere espacio</translation>
    </message>
    <message>
        <source>Free some room before the next one</source>
        <translation>Libere espacio antes de la próxima</translation>
    </message>
    <message>
        <source>Free some room now; before the disk is full the interview ends and everything is kept</source>
        <translation>Libere espacio ahora; antes de llenarse, la entrevista termina y todo se conserva</translation>
    </message>
    <message>
        <source>Free some room, then run recover</source>
        <translation>Libere espacio y luego ejecute recover</translation>
    </message>
    <message>
        <source>Free some room; what was recorded is kept</source>
        <translation>Libere espacio; lo grabado se conserva</translation>
    </message>
    <message>
        <source>Free some space</source>
        <translation>Libere espacio</translation>
    </message>
    <message>
        <source>Free {0}, or choose another data folder</source>
        <translation>Libere {0}, o elija otra carpeta de datos</translation>
    </message>
    <message>
        <source>Give a WAV file, or the name of a microphone</source>
        <translation>Indique un archivo WAV o el nombre de un micrófono</translation>
    </message>
    <message>
        <source>Give a camera&apos;s number, the path of a video file, or an address such as rtsp://host/stream</source>
        <translation>Indique el número de una cámara, la ruta de un vídeo o una dirección como rtsp://host/stream</translation>
    </message>
    <message>
        <source>Give a code, such as K-1024</source>
        <translation>Indique un código, como K-1024</translation>
    </message>
    <message>
        <source>Give a video file, such as an MP4</source>
        <translation>Indique un vídeo, por ejemplo un MP4</translation>
    </message>
    <message>
        <source>Give another file with the setting kiosk.pin_file</source>
        <translation>Indique otro archivo con el ajuste kiosk.pin_file</translation>
    </message>
    <message>
        <source>Give each their own</source>
        <translation>Dé a cada cual el suyo</translation>
    </message>
    <message>
        <source>Give every question its own id, or none</source>
        <translation>Dé a cada pregunta su identificador, o ninguno</translation>
    </message>
    <message>
        <source>Give this user permission to read and write it</source>
        <translation>Dé a este usuario permiso para leerla y escribirla</translation>
    </message>
    <message>
        <source>Give this user permission to read it</source>
        <translation>Dé a este usuario permiso de lectura</translation>
    </message>
    <message>
        <source>Give this user write permission, or use another folder</source>
        <translation>Dé a este usuario permiso de escritura, o use otra carpeta</translation>
    </message>
    <message>
        <source>Go on with it: erase {0}</source>
        <translation>Continúelo: erase {0}</translation>
    </message>
    <message>
        <source>Google&apos;s speech service answered with status {0}</source>
        <translation>El servicio de voz de Google respondió con el estado {0}</translation>
    </message>
    <message>
        <source>Google&apos;s speech service cannot be reached</source>
        <translation>No se llega al servicio de voz de Google</translation>
    </message>
    <message>
        <source>Google&apos;s speech service refuses the key</source>
        <translation>El servicio de voz de Google rechaza la clave</translation>
    </message>
    <message>
        <source>Groq&apos;s {0} has no voice {1}</source>
        <translation>{0} de Groq no tiene la voz {1}</translation>
    </message>
    <message>
        <source>Have them approved as they are now: questions approve FILE</source>
        <translation>Hágalas aprobar como están ahora: questions approve ARCHIVO</translation>
    </message>
    <message>
        <source>Have them approved: questions approve {0}</source>
        <translation>Hágalas aprobar: questions approve {0}</translation>
    </message>
    <message>
        <source>Install or choose another</source>
        <translation>Instale o elija otra</translation>
    </message>
    <message>
        <source>Install the package libasound2-data</source>
        <translation>Instale el paquete libasound2-data</translation>
    </message>
    <message>
        <source>Install the packages libportaudio2 and PyAudio</source>
        <translation>Instale los paquetes libportaudio2 y PyAudio</translation>
    </message>
    <message>
        <source>Install the program again</source>
        <translation>Instale de nuevo el programa</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>Se queda como está</translation>
    </message>
    <message>
        <source>It was held elsewhere, and imported.</source>
        <translation>Se realizó en otro lugar y se importó.</translation>
    </message>
    <message>
        <source>Keep the columns that are used</source>
        <translation>Conserve las columnas que se usan</translation>
    </message>
    <message>
        <source>Known are: {0}</source>
        <translation>Se conocen: {0}</translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation>Quite una de las dos</translation>
    </message>
    <message>
        <source>List them: users list</source>
        <translation>Véalas con: users list</translation>
    </message>
    <message>
        <source>Look for it in a backup</source>
        <translation>Búsquelo en una copia de seguridad</translation>
    </message>
    <message>
        <source>Lower its level in the system&apos;s settings, or move it away</source>
        <translation>Baje su nivel en los ajustes del sistema, o aléjelo</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Hágala más pequeña</translation>
    </message>
    <message>
        <source>Make room or rights there, or name another folder in {0}</source>
        <translation>Haga sitio o dé permisos allí, o indique otra carpeta en {0}</translation>
    </message>
    <message>
        <source>Make somebody else an admin before</source>
        <translation>Haga antes administrador a otra persona</translation>
    </message>
    <message>
        <source>Make the first account with the role admin</source>
        <translation>Cree la primera cuenta con el rol admin</translation>
    </message>
    <message>
        <source>Make two questions of it</source>
        <translation>Haga de ella dos preguntas</translation>
    </message>
    <message>
        <source>Marks are 1 to 5</source>
        <translation>Las notas van de 1 a 5</translation>
    </message>
    <message>
        <source>Mend GOOGLE_SPEECH_API_KEY</source>
        <translation>Corrija GOOGLE_SPEECH_API_KEY</translation>
    </message>
    <message>
        <source>Mend the key in the settings</source>
        <translation>Corrija la clave en los ajustes</translation>
    </message>
    <message>
        <source>Mend these lines</source>
        <translation>Corrija estas líneas</translation>
    </message>
    <message>
        <source>More than one {0} is called &quot;{1}&quot;</source>
        <translation>Hay más de uno: {0} con el nombre «{1}»</translation>
    </message>
    <message>
        <source>Move it closer, or raise its level in the system&apos;s settings</source>
        <translation>Acérquelo, o suba su nivel en los ajustes del sistema</translation>
    </message>
    <message>
        <source>Move it to another folder, then run recover again</source>
        <translation>Muévalo a otra carpeta y ejecute recover de nuevo</translation>
    </message>
    <message>
        <source>Move it to the top of the file</source>
        <translation>Póngalo al principio del archivo</translation>
    </message>
    <message>
        <source>Move its cable away from power supplies, or plug it into another socket</source>
        <translation>Aleje su cable de las fuentes de alimentación, o use otra toma</translation>
    </message>
    <message>
        <source>Move that file away, or use another folder</source>
        <translation>Mueva ese archivo, o use otra carpeta</translation>
    </message>
    <message>
        <source>Name it first, or write it out</source>
        <translation>Póngale nombre antes, o escríbalo entero</translation>
    </message>
    <message>
        <source>Name the columns in its first line: code,name</source>
        <translation>Ponga los nombres de las columnas en la primera línea: code,name</translation>
    </message>
    <message>
        <source>Name the columns in the first line, for example: text,type,subtype</source>
        <translation>Ponga los nombres de las columnas en la primera línea, por ejemplo: text,type,subtype</translation>
    </message>
    <message>
        <source>Name the picture under &quot;image&quot;, or leave the description out</source>
        <translation>Indique la imagen en «image», o quite la descripción</translation>
    </message>
    <message>
        <source>No recogniser here is valid for the language {0}</source>
        <translation>Ningún reconocedor de aquí vale para el idioma {0}</translation>
    </message>
    <message>
        <source>No sound: questions on the screen only</source>
        <translation>Sin sonido: preguntas solo en pantalla</translation>
    </message>
    <message>
        <source>No voice engine has the voice {0} for the language {1}</source>
        <translation>Ningún motor tiene la voz {0} para el idioma {1}</translation>
    </message>
    <message>
        <source>No voice here speaks the language {0}</source>
        <translation>Ninguna voz de aquí habla el idioma {0}</translation>
    </message>
    <message>
        <source>Not measurable: {0}. {1}.</source>
        <translation>No se puede medir: {0}. {1}.</translation>
    </message>
    <message>
        <source>Not transcribed yet: answer {0}.</source>
        <translation>Aún sin transcribir: respuesta {0}.</translation>
    </message>
    <message>
        <source>Nothing has been recorded</source>
        <translation>No se ha grabado nada</translation>
    </message>
    <message>
        <source>Nothing is overwritten; move it away first</source>
        <translation>Nada se sobrescribe; muévalo antes</translation>
    </message>
    <message>
        <source>Nothing that can be played was recorded of the interview {0}</source>
        <translation>De la entrevista {0} no se grabó nada que se pueda reproducir</translation>
    </message>
    <message>
        <source>Nothing was kept; start it again</source>
        <translation>No se conservó nada; empiécela de nuevo</translation>
    </message>
    <message>
        <source>Nothing was recorded, because the recording was never started</source>
        <translation>No se grabó nada, porque la grabación nunca empezó</translation>
    </message>
    <message>
        <source>Nothing was recorded: the encoder took no picture and no sound</source>
        <translation>No se grabó nada: el codificador no aceptó imagen ni sonido</translation>
    </message>
    <message>
        <source>Nothing was recorded: {0}</source>
        <translation>No se grabó nada: {0}</translation>
    </message>
    <message>
        <source>Pictures are being lost, because the computer is too slow for the recording</source>
        <translation>Se pierden imágenes porque el equipo es demasiado lento para la grabación</translation>
    </message>
    <message>
        <source>Pictures were being lost</source>
        <translation>Se perdieron imágenes</translation>
    </message>
    <message>
        <source>Piper gave no sound</source>
        <translation>Piper no dio sonido</translation>
    </message>
    <message>
        <source>Piper gave no times for its phonemes</source>
        <translation>Piper no dio los tiempos de sus fonemas</translation>
    </message>
    <message>
        <source>Piper has no voice for the language {0}</source>
        <translation>Piper no tiene voz para el idioma {0}</translation>
    </message>
    <message>
        <source>Piper has no voice {0}</source>
        <translation>Piper no tiene la voz {0}</translation>
    </message>
    <message>
        <source>Plan a new one, or finish it with recover</source>
        <translation>Planifique una nueva, o termínela con recover</translation>
    </message>
    <message>
        <source>Plug a camera in, or give a video file</source>
        <translation>Conecte una cámara, o indique un vídeo</translation>
    </message>
    <message>
        <source>Plug a {0} in</source>
        <translation>Conecte el dispositivo: {0}</translation>
    </message>
    <message>
        <source>Plug a {0} in, or do without it: &quot;No sound&quot; in the window, --speaker none on the command line</source>
        <translation>Conecte el dispositivo ({0}) o prescinda de él: «Sin sonido» en la ventana, --speaker none en la línea de órdenes</translation>
    </message>
    <message>
        <source>Plug it in again or choose another one</source>
        <translation>Conéctelo de nuevo o elija otro</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one</source>
        <translation>Conéctelo de nuevo, o elija otro</translation>
    </message>
    <message>
        <source>Plug the camera in again</source>
        <translation>Vuelva a conectar la cámara</translation>
    </message>
    <message>
        <source>Put it beside the question file and write its name alone</source>
        <translation>Póngala junto al archivo de preguntas y escriba solo su nombre</translation>
    </message>
    <message>
        <source>Put it beside the question file, or mend its name</source>
        <translation>Póngala junto al archivo de preguntas, o corrija su nombre</translation>
    </message>
    <message>
        <source>Put texts with commas in quotes</source>
        <translation>Ponga entre comillas los textos con comas</translation>
    </message>
    <message>
        <source>Put the questions under &quot;questions:&quot;</source>
        <translation>Ponga las preguntas bajo «questions:»</translation>
    </message>
    <message>
        <source>Put the text in quotes</source>
        <translation>Ponga el texto entre comillas</translation>
    </message>
    <message>
        <source>PyAudio cannot be loaded</source>
        <translation>PyAudio no se puede cargar</translation>
    </message>
    <message>
        <source>Questions cannot be saved as {0}</source>
        <translation>Las preguntas no se pueden guardar como {0}</translation>
    </message>
    <message>
        <source>Rate from the transcript</source>
        <translation>Evalúe con la transcripción</translation>
    </message>
    <message>
        <source>Read the question file again that it belongs to</source>
        <translation>Lea de nuevo el archivo de preguntas al que pertenece</translation>
    </message>
    <message>
        <source>Read the questions from a file in its folder</source>
        <translation>Lea las preguntas de un archivo de su carpeta</translation>
    </message>
    <message>
        <source>Recording stopped because {0}</source>
        <translation>La grabación se detuvo porque {0}</translation>
    </message>
    <message>
        <source>Recordings are not shown to reviewers here</source>
        <translation>Aquí las grabaciones no se muestran a quienes evalúan</translation>
    </message>
    <message>
        <source>Remove the file, and set a PIN with: kiosk pin</source>
        <translation>Elimine el archivo y defina un PIN con: kiosk pin</translation>
    </message>
    <message>
        <source>Restart the computer</source>
        <translation>Reinicie el equipo</translation>
    </message>
    <message>
        <source>Restart the sound server or the computer</source>
        <translation>Reinicie el servidor de sonido o el equipo</translation>
    </message>
    <message>
        <source>Restore it from a backup</source>
        <translation>Restáurela de una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore the session&apos;s folder</source>
        <translation>Restaure la carpeta de la sesión</translation>
    </message>
    <message>
        <source>Run recover first</source>
        <translation>Ejecute antes recover</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>Guárdela como UTF-8</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8</source>
        <translation>Guárdelo como texto simple en UTF-8</translation>
    </message>
    <message>
        <source>Save the picture anew, as a PNG or JPEG</source>
        <translation>Guarde de nuevo la imagen, como PNG o JPEG</translation>
    </message>
    <message>
        <source>Save the picture as one of them</source>
        <translation>Guarde la imagen en uno de los dos</translation>
    </message>
    <message>
        <source>See that ffmpeg works: run doctor</source>
        <translation>Compruebe que ffmpeg funcione: doctor</translation>
    </message>
    <message>
        <source>See that it is plugged in and in order; what was recorded until then is kept</source>
        <translation>Compruebe que esté conectado y en orden; lo grabado hasta entonces se conserva</translation>
    </message>
    <message>
        <source>See that the data folder can be written and has room</source>
        <translation>Compruebe que en la carpeta de datos se pueda escribir y haya sitio</translation>
    </message>
    <message>
        <source>See that the video can be played</source>
        <translation>Compruebe que el vídeo se pueda reproducir</translation>
    </message>
    <message>
        <source>Set {0}</source>
        <translation>Defina {0}</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Acórtelo</translation>
    </message>
    <message>
        <source>Shorten it; if these are several questions, put each on its own line or number them</source>
        <translation>Acórtela; si son varias preguntas, ponga cada una en su línea o numérelas</translation>
    </message>
    <message>
        <source>Shortly before the end this was found: {0}. Watch the finished video before you rely on it</source>
        <translation>Poco antes del final se observó lo siguiente: {0}. Vea el vídeo terminado antes de confiar en él</translation>
    </message>
    <message>
        <source>Sound of the microphone is being lost, because the computer is too slow</source>
        <translation>Se pierde sonido del micrófono porque el equipo es demasiado lento</translation>
    </message>
    <message>
        <source>Sound of the microphone was being lost</source>
        <translation>Se perdió sonido del micrófono</translation>
    </message>
    <message>
        <source>Switch on more light, or plug it into another USB port</source>
        <translation>Ponga más luz, o use otro puerto USB</translation>
    </message>
    <message>
        <source>The Whisper model in {0} cannot be loaded: {1}</source>
        <translation>El modelo Whisper de {0} no se puede cargar: {1}</translation>
    </message>
    <message>
        <source>The Whisper model {0} does not know the language {1}</source>
        <translation>El modelo Whisper {0} no conoce el idioma {1}</translation>
    </message>
    <message>
        <source>The address of the network camera cannot be used</source>
        <translation>La dirección de la cámara de red no se puede usar</translation>
    </message>
    <message>
        <source>The answer to question {0} cannot be reopened</source>
        <translation>La respuesta a la pregunta {0} no se puede reabrir</translation>
    </message>
    <message>
        <source>The answer to question {0} has no words that could be corrected</source>
        <translation>La respuesta a la pregunta {0} no tiene palabras que corregir</translation>
    </message>
    <message>
        <source>The answers of the interview {0} begin with a key, and there is no keyboard</source>
        <translation>Las respuestas de la entrevista {0} empiezan con una tecla, y no hay teclado</translation>
    </message>
    <message>
        <source>The camera gave far too few pictures</source>
        <translation>La cámara dio demasiado pocas imágenes</translation>
    </message>
    <message>
        <source>The camera gives far fewer pictures than it should</source>
        <translation>La cámara da muchas menos imágenes de las debidas</translation>
    </message>
    <message>
        <source>The camera was gone from {0} to {1}</source>
        <translation>La cámara faltó de {0} a {1}</translation>
    </message>
    <message>
        <source>The camera works again.</source>
        <translation>La cámara vuelve a funcionar.</translation>
    </message>
    <message>
        <source>The clip could not be made: {0}</source>
        <translation>El fragmento no se pudo crear: {0}</translation>
    </message>
    <message>
        <source>The code has more than {0} characters</source>
        <translation>El código tiene más de {0} caracteres</translation>
    </message>
    <message>
        <source>The code is an e-mail address, and a code must not say who it is</source>
        <translation>El código es una dirección de correo electrónico, y un código no debe decir de quién se trata</translation>
    </message>
    <message>
        <source>The code is that of line {0}</source>
        <translation>El código es el mismo que en la línea {0}</translation>
    </message>
    <message>
        <source>The computer is busy: the recording goes on with a lighter encoder. Close other programs.</source>
        <translation>El equipo está ocupado: la grabación sigue con un codificador más ligero. Cierre otros programas.</translation>
    </message>
    <message>
        <source>The computer is busy: the recording goes on with fewer pictures a second. Close other programs.</source>
        <translation>El equipo está ocupado: la grabación sigue con menos imágenes por segundo. Cierre otros programas.</translation>
    </message>
    <message>
        <source>The computer is too slow for the recording, which lags behind</source>
        <translation>El equipo es demasiado lento para la grabación, que se retrasa</translation>
    </message>
    <message>
        <source>The computer is very hot and may slow down</source>
        <translation>El equipo está muy caliente y puede ir más lento</translation>
    </message>
    <message>
        <source>The computer was suspended for {0} s; nothing was recorded then</source>
        <translation>El equipo estuvo suspendido {0} s; en ese tiempo no se grabó nada</translation>
    </message>
    <message>
        <source>The computer was too slow: from {0} on the picture has half as many frames</source>
        <translation>El equipo fue demasiado lento: desde {0} el vídeo tiene la mitad de imágenes</translation>
    </message>
    <message>
        <source>The computer was very hot</source>
        <translation>El equipo estuvo muy caliente</translation>
    </message>
    <message>
        <source>The database {0} cannot be opened</source>
        <translation>La base de datos {0} no se puede abrir</translation>
    </message>
    <message>
        <source>The database {0} cannot be reached</source>
        <translation>No se llega a la base de datos {0}</translation>
    </message>
    <message>
        <source>The database {0} cannot be read or written</source>
        <translation>La base de datos {0} no se puede leer ni escribir</translation>
    </message>
    <message>
        <source>The database {0} cannot be written</source>
        <translation>La base de datos {0} no se puede escribir</translation>
    </message>
    <message>
        <source>The database {0} has no room left on its disk</source>
        <translation>La base de datos {0} no tiene más espacio en su disco</translation>
    </message>
    <message>
        <source>The database {0} is damaged</source>
        <translation>La base de datos {0} está dañada</translation>
    </message>
    <message>
        <source>The database {0} is held by another program</source>
        <translation>Otro programa retiene la base de datos {0}</translation>
    </message>
    <message>
        <source>The database {0} is not a database</source>
        <translation>La base de datos {0} no es una base de datos</translation>
    </message>
    <message>
        <source>The disk is nearly full: the recording has less than ten minutes left</source>
        <translation>El disco está casi lleno: quedan menos de diez minutos de grabación</translation>
    </message>
    <message>
        <source>The disk that holds {0} does not take the recording any more: {1}</source>
        <translation>El disco de {0} ya no acepta la grabación: {1}</translation>
    </message>
    <message>
        <source>The disk that holds {0} has {1} left, and the recording needs {2}</source>
        <translation>Al disco de {0} le quedan {1}, y la grabación necesita {2}</translation>
    </message>
    <message>
        <source>The disk that holds {0} is full</source>
        <translation>El disco de {0} está lleno</translation>
    </message>
    <message>
        <source>The disk was nearly full</source>
        <translation>El disco estuvo casi lleno</translation>
    </message>
    <message>
        <source>The encoder did not take the end of the recording</source>
        <translation>El codificador no aceptó el final de la grabación</translation>
    </message>
    <message>
        <source>The engine broke down ({0})</source>
        <translation>El motor falló ({0})</translation>
    </message>
    <message>
        <source>The engine {0} is not installed: {1} is missing</source>
        <translation>{0} no está instalado: falta {1}</translation>
    </message>
    <message>
        <source>The engine {0} needs a key of {1}</source>
        <translation>{0} necesita una clave de {1}</translation>
    </message>
    <message>
        <source>The finished file {0} is not as it should be: {1}</source>
        <translation>El archivo final {0} no es como debe: {1}</translation>
    </message>
    <message>
        <source>The folder for the session cannot be made: {0}</source>
        <translation>La carpeta de la sesión no se puede crear: {0}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read: {1}</source>
        <translation>La carpeta {0} no se puede leer: {1}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written: {1}</source>
        <translation>La carpeta {0} no se puede escribir: {1}</translation>
    </message>
    <message>
        <source>The interview was ended because the disk is nearly full; everything recorded is kept</source>
        <translation>La entrevista terminó porque el disco está casi lleno; todo lo grabado se conserva</translation>
    </message>
    <message>
        <source>The interview was interrupted at {0} for {1}</source>
        <translation>La entrevista se interrumpió en {0}; duración: {1}</translation>
    </message>
    <message>
        <source>The interview was stopped before its recording went on</source>
        <translation>La entrevista se detuvo antes de seguir su grabación</translation>
    </message>
    <message>
        <source>The interview was stopped before the recording began</source>
        <translation>La entrevista se detuvo antes de empezar la grabación</translation>
    </message>
    <message>
        <source>The interview {0} cannot be continued: it has ended, or nothing was recorded</source>
        <translation>La entrevista {0} no se puede continuar: ha terminado, o no se grabó nada</translation>
    </message>
    <message>
        <source>The interview {0} is not finished</source>
        <translation>La entrevista {0} no está terminada</translation>
    </message>
    <message>
        <source>The interview {0} is running</source>
        <translation>La entrevista {0} está en curso</translation>
    </message>
    <message>
        <source>The interview {0} was erased on {1} UTC</source>
        <translation>La entrevista {0} se borró el {1} UTC</translation>
    </message>
    <message>
        <source>The interview {0} was interrupted at question {1} of {2}, {3} in, {4} ago</source>
        <translation>La entrevista {0} se interrumpió en la pregunta {1} de {2}, tras {3}; hace {4}</translation>
    </message>
    <message>
        <source>The journal cannot be written: {0}</source>
        <translation>El registro no se puede escribir: {0}</translation>
    </message>
    <message>
        <source>The journal was changed after it was written, at line {0} or before it</source>
        <translation>El registro se cambió después de escribirse, en la línea {0} o antes</translation>
    </message>
    <message>
        <source>The journal {0} cannot be read: {1}</source>
        <translation>El registro {0} no se puede leer: {1}</translation>
    </message>
    <message>
        <source>The library of eSpeak NG does not load: {0}</source>
        <translation>La biblioteca de eSpeak NG no se carga: {0}</translation>
    </message>
    <message>
        <source>The list {0} cannot be read: {1}</source>
        <translation>La lista {0} no se puede leer: {1}</translation>
    </message>
    <message>
        <source>The list {0} cannot be used</source>
        <translation>La lista {0} no se puede usar</translation>
    </message>
    <message>
        <source>The list {0} has no column code or name</source>
        <translation>La lista {0} no tiene columna code ni name</translation>
    </message>
    <message>
        <source>The list {0} is larger than 5 MB</source>
        <translation>La lista {0} supera los 5 MB</translation>
    </message>
    <message>
        <source>The list {0} is not written in UTF-8</source>
        <translation>La lista {0} no está escrita en UTF-8</translation>
    </message>
    <message>
        <source>The list {0} names nobody</source>
        <translation>La lista {0} no nombra a nadie</translation>
    </message>
    <message>
        <source>The lock of a session cannot be written: {0}</source>
        <translation>El bloqueo de una sesión no se puede escribir: {0}</translation>
    </message>
    <message>
        <source>The loudspeaker does not answer</source>
        <translation>El altavoz no responde</translation>
    </message>
    <message>
        <source>The loudspeaker has stopped taking sound</source>
        <translation>El altavoz ha dejado de aceptar sonido</translation>
    </message>
    <message>
        <source>The mark for answer {0} is locked</source>
        <translation>La nota de la respuesta {0} está fijada</translation>
    </message>
    <message>
        <source>The microphone distorted</source>
        <translation>El micrófono distorsionó</translation>
    </message>
    <message>
        <source>The microphone hummed</source>
        <translation>El micrófono zumbó</translation>
    </message>
    <message>
        <source>The microphone hums</source>
        <translation>El micrófono zumba</translation>
    </message>
    <message>
        <source>The microphone is silent</source>
        <translation>El micrófono está mudo</translation>
    </message>
    <message>
        <source>The microphone is so quiet that words cannot be understood</source>
        <translation>El micrófono está tan bajo que no se entienden las palabras</translation>
    </message>
    <message>
        <source>The microphone is too loud and distorts</source>
        <translation>El micrófono está demasiado alto y distorsiona</translation>
    </message>
    <message>
        <source>The microphone recorded only digital silence</source>
        <translation>El micrófono grabó solo silencio digital</translation>
    </message>
    <message>
        <source>The microphone was gone from {0} to {1}</source>
        <translation>El micrófono faltó de {0} a {1}</translation>
    </message>
    <message>
        <source>The microphone was silent</source>
        <translation>El micrófono estuvo mudo</translation>
    </message>
    <message>
        <source>The microphone was too quiet to be understood</source>
        <translation>El micrófono estuvo demasiado bajo para entenderse</translation>
    </message>
    <message>
        <source>The microphone works again.</source>
        <translation>El micrófono vuelve a funcionar.</translation>
    </message>
    <message>
        <source>The model that finds faces cannot be loaded</source>
        <translation>El modelo que encuentra caras no se puede cargar</translation>
    </message>
    <message>
        <source>The model {0} cannot be written to {1}: {2}</source>
        <translation>El modelo {0} no se puede escribir en {1}: {2}</translation>
    </message>
    <message>
        <source>The name or the password is wrong, or the account is locked or disabled</source>
        <translation>El nombre o la contraseña no son correctos, o la cuenta está bloqueada o desactivada</translation>
    </message>
    <message>
        <source>The next speech engine is tried</source>
        <translation>Se prueba el siguiente motor de voz</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <translation>La imagen está negra</translation>
    </message>
    <message>
        <source>The picture of a question cannot be kept in {0}: {1}</source>
        <translation>La imagen de una pregunta no se puede guardar en {0}: {1}</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>La imagen está parada</translation>
    </message>
    <message>
        <source>The picture stood still</source>
        <translation>La imagen estuvo parada</translation>
    </message>
    <message>
        <source>The picture was black</source>
        <translation>La imagen estuvo negra</translation>
    </message>
    <message>
        <source>The picture {0}… of a question is missing, or was changed</source>
        <translation>Falta la imagen {0}… de una pregunta, o se cambió</translation>
    </message>
    <message>
        <source>The place of {0} in the recording was not written down and is estimated</source>
        <translation>El lugar de {0} en la grabación no se anotó y es una estimación</translation>
    </message>
    <message>
        <source>The program of the {0} engine does not start: {1}</source>
        <translation>El programa {0} no arranca: {1}</translation>
    </message>
    <message>
        <source>The program of the {0} engine ended unexpectedly (status {1})</source>
        <translation>El programa {0} terminó de improviso (estado {1})</translation>
    </message>
    <message>
        <source>The program was interrupted after the recording; the files were made later</source>
        <translation>El programa se interrumpió después de la grabación; los archivos se crearon más tarde</translation>
    </message>
    <message>
        <source>The program was interrupted; the recording was recovered up to {0}</source>
        <translation>El programa se interrumpió; la grabación se recuperó hasta {0}</translation>
    </message>
    <message>
        <source>The question file {0} cannot be read: {1}</source>
        <translation>El archivo de preguntas {0} no se puede leer: {1}</translation>
    </message>
    <message>
        <source>The question file {0} cannot be used: {1}</source>
        <translation>El archivo de preguntas {0} no se puede usar: {1}</translation>
    </message>
    <message>
        <source>The question file {0} has no questions</source>
        <translation>El archivo de preguntas {0} no tiene preguntas</translation>
    </message>
    <message>
        <source>The question file {0} has the ending {1}, which is no format of questions</source>
        <translation>El archivo de preguntas {0} termina en {1}, que no es un formato de preguntas</translation>
    </message>
    <message>
        <source>The question file {0} has {1} MB; question files have at most {2} MB</source>
        <translation>El archivo de preguntas {0} tiene {1} MB; el máximo es {2} MB</translation>
    </message>
    <message>
        <source>The question file {0} is empty</source>
        <translation>El archivo de preguntas {0} está vacío</translation>
    </message>
    <message>
        <source>The question file {0} may not be read</source>
        <translation>El archivo de preguntas {0} no se puede leer por falta de permiso</translation>
    </message>
    <message>
        <source>The question set {0} was rejected</source>
        <translation>El conjunto de preguntas {0} fue rechazado</translation>
    </message>
    <message>
        <source>The questions cannot be saved as {0}: {1}</source>
        <translation>Las preguntas no se pueden guardar como {0}: {1}</translation>
    </message>
    <message>
        <source>The questions of the set {0} are not approved yet</source>
        <translation>Las preguntas del conjunto {0} aún no están aprobadas</translation>
    </message>
    <message>
        <source>The questions of the set {0} were changed after they were entered</source>
        <translation>Las preguntas del conjunto {0} se cambiaron después de registrarse</translation>
    </message>
    <message>
        <source>The questions of the set {0} were rejected</source>
        <translation>Las preguntas del conjunto {0} fueron rechazadas</translation>
    </message>
    <message>
        <source>The recogniser was closed</source>
        <translation>El reconocedor se cerró</translation>
    </message>
    <message>
        <source>The recording broke off at {0}: nothing after it was recorded</source>
        <translation>La grabación se interrumpió en {0}: después no se grabó nada</translation>
    </message>
    <message>
        <source>The recording cannot go on: {0} What was recorded so far is kept.</source>
        <translation>La grabación no puede seguir: {0} Lo grabado hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>The recording could not be looked into: {0}</source>
        <translation>La grabación no se pudo examinar: {0}</translation>
    </message>
    <message>
        <source>The recording itself is kept in the session&apos;s folder; run recover on it</source>
        <translation>La grabación misma se conserva en la carpeta de la sesión; ejecute recover con ella</translation>
    </message>
    <message>
        <source>The recording lagged behind</source>
        <translation>La grabación se retrasó</translation>
    </message>
    <message>
        <source>The recording {0} is not as it should be: {1}</source>
        <translation>La grabación {0} no es como debe: {1}</translation>
    </message>
    <message>
        <source>The recording {0} is not in its folder</source>
        <translation>La grabación {0} no está en su carpeta</translation>
    </message>
    <message>
        <source>The service of {0} was not agreed to</source>
        <translation>No se aceptó el servicio de {0}</translation>
    </message>
    <message>
        <source>The service was ended in the middle of the interview.</source>
        <translation>El servicio se cerró en mitad de la entrevista.</translation>
    </message>
    <message>
        <source>The session of the interview {0} is not here</source>
        <translation>La sesión de la entrevista {0} no está aquí</translation>
    </message>
    <message>
        <source>The sound could not be aligned with its text</source>
        <translation>El sonido no se pudo alinear con su texto</translation>
    </message>
    <message>
        <source>The sound system cannot be started</source>
        <translation>El sistema de sonido no arranca</translation>
    </message>
    <message>
        <source>The sound system cannot be used: PortAudio broke off</source>
        <translation>El sistema de sonido no se puede usar: PortAudio se interrumpió</translation>
    </message>
    <message>
        <source>The sound system does not answer</source>
        <translation>El sistema de sonido no responde</translation>
    </message>
    <message>
        <source>The speech service gave no sound</source>
        <translation>El servicio de voz no dio sonido</translation>
    </message>
    <message>
        <source>The speech service has no voice {0} for {1}</source>
        <translation>El servicio de voz no tiene la voz {0} para {1}</translation>
    </message>
    <message>
        <source>The staff PIN cannot be kept in {0}: {1}</source>
        <translation>El PIN del personal no se puede guardar en {0}: {1}</translation>
    </message>
    <message>
        <source>The staff PIN cannot be read from {0}: {1}</source>
        <translation>El PIN del personal en {0} no se puede leer: {1}</translation>
    </message>
    <message>
        <source>The video and the transcript are complete, but: {0}</source>
        <translation>El vídeo y la transcripción están completos, pero: {0}</translation>
    </message>
    <message>
        <source>The video could not be made, because {0}</source>
        <translation>El vídeo no se pudo crear, porque {0}</translation>
    </message>
    <message>
        <source>The {0} engine did not answer within {1} s</source>
        <translation>El motor {0} no respondió en {1} s</translation>
    </message>
    <message>
        <source>The {0} engine was closed</source>
        <translation>El motor {0} se cerró</translation>
    </message>
    <message>
        <source>There is a file {0} already</source>
        <translation>Ya hay un archivo {0}</translation>
    </message>
    <message>
        <source>There is a file {0} that is not the transcript of this session</source>
        <translation>Hay un archivo {0} que no es la transcripción de esta sesión</translation>
    </message>
    <message>
        <source>There is a file {0} that is not the video of this session</source>
        <translation>Hay un archivo {0} que no es el vídeo de esta sesión</translation>
    </message>
    <message>
        <source>There is a session with the id {0} already</source>
        <translation>Ya hay una sesión con el identificador {0}</translation>
    </message>
    <message>
        <source>There is an account {0} already</source>
        <translation>Ya hay una cuenta {0}</translation>
    </message>
    <message>
        <source>There is no Whisper model {0}</source>
        <translation>No hay ningún modelo Whisper {0}</translation>
    </message>
    <message>
        <source>There is no account {0}</source>
        <translation>No hay ninguna cuenta {0}</translation>
    </message>
    <message>
        <source>There is no admin yet</source>
        <translation>Aún no hay administrador</translation>
    </message>
    <message>
        <source>There is no camera or video file called that</source>
        <translation>No hay cámara ni vídeo con ese nombre</translation>
    </message>
    <message>
        <source>There is no camera or video file called {0}</source>
        <translation>No hay cámara ni vídeo llamado {0}</translation>
    </message>
    <message>
        <source>There is no default {0}</source>
        <translation>No hay dispositivo predeterminado: {0}</translation>
    </message>
    <message>
        <source>There is no interview {0}</source>
        <translation>No hay ninguna entrevista {0}</translation>
    </message>
    <message>
        <source>There is no interview {0} in {1}</source>
        <translation>No hay ninguna entrevista {0} en {1}</translation>
    </message>
    <message>
        <source>There is no mark to be locked</source>
        <translation>No hay nota que fijar</translation>
    </message>
    <message>
        <source>There is no question file {0}</source>
        <translation>No hay ningún archivo de preguntas {0}</translation>
    </message>
    <message>
        <source>There is no recording to make a video of</source>
        <translation>No hay grabación de la que hacer un vídeo</translation>
    </message>
    <message>
        <source>There is no video of the interview {0}</source>
        <translation>No hay vídeo de la entrevista {0}</translation>
    </message>
    <message>
        <source>There is no {0} called &quot;{1}&quot;</source>
        <translation>No encontrado: {0} con el nombre «{1}»</translation>
    </message>
    <message>
        <source>There is no {0} named {1}</source>
        <translation>No se conoce: {0} con el nombre {1}</translation>
    </message>
    <message>
        <source>There is no {0} on this machine: none of {1} is installed</source>
        <translation>No está en este equipo: {0}; nada de esto está instalado: {1}</translation>
    </message>
    <message>
        <source>There is nothing between these times of the video</source>
        <translation>No hay nada entre esos momentos del vídeo</translation>
    </message>
    <message>
        <source>These questions are not approved</source>
        <translation>Estas preguntas no están aprobadas</translation>
    </message>
    <message>
        <source>Transcribe it first: recover</source>
        <translation>Transcríbala antes: recover</translation>
    </message>
    <message>
        <source>Treat the record of this session as untrustworthy</source>
        <translation>No se fíe de los datos de esta sesión</translation>
    </message>
    <message>
        <source>Try again when the room is quiet</source>
        <translation>Inténtelo de nuevo cuando la sala esté en silencio</translation>
    </message>
    <message>
        <source>Try again with nothing else running and steady light; some wireless devices have no steady delay</source>
        <translation>Inténtelo de nuevo sin nada más en marcha y con luz constante; algunos aparatos inalámbricos no tienen un retardo fijo</translation>
    </message>
    <message>
        <source>Try again, or choose another camera</source>
        <translation>Inténtelo de nuevo o elija otra cámara</translation>
    </message>
    <message>
        <source>Try again, or choose another microphone</source>
        <translation>Inténtelo de nuevo, o elija otro micrófono</translation>
    </message>
    <message>
        <source>Try again; {0} wrong passwords lock an account for {1} minutes</source>
        <translation>Inténtelo de nuevo; {0} contraseñas erróneas bloquean una cuenta {1} minutos</translation>
    </message>
    <message>
        <source>Turn the loudspeaker up, unplug headphones, and let nobody speak</source>
        <translation>Suba el altavoz, desconecte los auriculares y que nadie hable</translation>
    </message>
    <message>
        <source>Uncover its vents, or close other programs</source>
        <translation>Destape sus rejillas, o cierre otros programas</translation>
    </message>
    <message>
        <source>Uncover the lens, or switch on the light</source>
        <translation>Destape el objetivo, o encienda la luz</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again</source>
        <translation>Desconéctelo y vuelva a conectarlo</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera</source>
        <translation>Desconéctela y vuelva a conectarla, o elija otra cámara</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another one</source>
        <translation>Desconéctelo y vuelva a conectarlo, o elija otro</translation>
    </message>
    <message>
        <source>Use a folder with a model in CTranslate2&apos;s format</source>
        <translation>Use una carpeta con un modelo en formato CTranslate2</translation>
    </message>
    <message>
        <source>Use a name that ends in {0}</source>
        <translation>Use un nombre que termine en {0}</translation>
    </message>
    <message>
        <source>Use at most {0} words, and sentences of at most {1}</source>
        <translation>Use como máximo {0} palabras, y frases de {1} como máximo</translation>
    </message>
    <message>
        <source>Use one of {0}</source>
        <translation>Use uno de {0}</translation>
    </message>
    <message>
        <source>Use shorter words and sentences</source>
        <translation>Use palabras y frases más cortas</translation>
    </message>
    <message>
        <source>Wait until it has ended</source>
        <translation>Espere a que termine</translation>
    </message>
    <message>
        <source>Wait until it has ended, or end it</source>
        <translation>Espere a que termine, o termínela</translation>
    </message>
    <message>
        <source>Waiting for the last transcript</source>
        <translation>Esperando la última transcripción</translation>
    </message>
    <message>
        <source>Write &quot;# language: {0}&quot; at the top of a text file, &quot;language: {0}&quot; in YAML</source>
        <translation>Escriba «# language: {0}» al principio de un archivo de texto, «language: {0}» en YAML</translation>
    </message>
    <message>
        <source>Write it after &quot;code: |&quot;</source>
        <translation>Escríbalo detrás de «code: |»</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>un grupo de claves</translation>
    </message>
    <message>
        <source>a key must be a word</source>
        <translation>una clave debe ser una palabra</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list of {0}; {1} are the most</source>
        <translation>una lista de {0}; el máximo es {1}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a picture without &quot;image_text&quot;</source>
        <translation>una imagen sin «image_text»</translation>
    </message>
    <message>
        <source>a question of {0} characters; {1} are the most</source>
        <translation>una pregunta de {0} caracteres; el máximo es {1}</translation>
    </message>
    <message>
        <source>a question without &quot;text&quot;</source>
        <translation>una pregunta sin «text»</translation>
    </message>
    <message>
        <source>a question without words</source>
        <translation>una pregunta sin palabras</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a text of {0} characters; {1} are the most</source>
        <translation>un texto de {0} caracteres; el máximo es {1}</translation>
    </message>
    <message>
        <source>a voice cannot say &quot;{0}&quot;</source>
        <translation>una voz no puede decir «{0}»</translation>
    </message>
    <message>
        <source>age</source>
        <translation>edad</translation>
    </message>
    <message>
        <source>an anchor whose mark is not 1 to 5</source>
        <translation>un descriptor cuya nota no es de 1 a 5</translation>
    </message>
    <message>
        <source>characters that cannot be shown, spoken or stored</source>
        <translation>caracteres que no se pueden mostrar, decir ni guardar</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>criminal records</source>
        <translation>antecedentes penales</translation>
    </message>
    <message>
        <source>eSpeak NG does not start</source>
        <translation>eSpeak NG no arranca</translation>
    </message>
    <message>
        <source>eSpeak NG gave no sound</source>
        <translation>eSpeak NG no dio sonido</translation>
    </message>
    <message>
        <source>eSpeak NG has no voice for the language {0}</source>
        <translation>eSpeak NG no tiene voz para el idioma {0}</translation>
    </message>
    <message>
        <source>eSpeak NG has no voice {0}</source>
        <translation>eSpeak NG no tiene la voz {0}</translation>
    </message>
    <message>
        <source>eSpeak NG has no voice {0} for the language {1}</source>
        <translation>eSpeak NG no tiene la voz {0} para el idioma {1}</translation>
    </message>
    <message>
        <source>edge-tts cannot be used ({0})</source>
        <translation>edge-tts no se puede usar ({0})</translation>
    </message>
    <message>
        <source>edge-tts has no voice {0}</source>
        <translation>edge-tts no tiene la voz {0}</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familia</translation>
    </message>
    <message>
        <source>ffmpeg cannot be started: {0}</source>
        <translation>ffmpeg no arranca: {0}</translation>
    </message>
    <message>
        <source>gTTS cannot be reached ({0})</source>
        <translation>No se llega a gTTS ({0})</translation>
    </message>
    <message>
        <source>gTTS gave no sound</source>
        <translation>gTTS no dio sonido</translation>
    </message>
    <message>
        <source>gTTS has no voice {0}</source>
        <translation>gTTS no tiene la voz {0}</translation>
    </message>
    <message>
        <source>habits</source>
        <translation>costumbres</translation>
    </message>
    <message>
        <source>health</source>
        <translation>salud</translation>
    </message>
    <message>
        <source>it asks about something personal: {0}</source>
        <translation>pregunta por algo personal: {0}</translation>
    </message>
    <message>
        <source>it asks nearly the same as question {0}</source>
        <translation>pregunta casi lo mismo que la pregunta {0}</translation>
    </message>
    <message>
        <source>it asks two things at once</source>
        <translation>pregunta dos cosas a la vez</translation>
    </message>
    <message>
        <source>it has {0} questions; {1} are the most</source>
        <translation>tiene {0} preguntas; el máximo es {1}</translation>
    </message>
    <message>
        <source>it has {0} words, too many to keep in mind from hearing them</source>
        <translation>tiene {0} palabras, demasiadas para recordarlas al oírlas</translation>
    </message>
    <message>
        <source>it is hard to understand when heard</source>
        <translation>cuesta entenderla al oírla</translation>
    </message>
    <message>
        <source>it seems to be in another language ({0}) than the set says ({1})</source>
        <translation>parece estar en otro idioma ({0}) que el que indica el conjunto ({1})</translation>
    </message>
    <message>
        <source>it suggests an answer</source>
        <translation>sugiere una respuesta</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation>línea {0}: {1}</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>altavoz</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>micrófono</translation>
    </message>
    <message>
        <source>military service</source>
        <translation>servicio militar</translation>
    </message>
    <message>
        <source>money and housing</source>
        <translation>dinero y vivienda</translation>
    </message>
    <message>
        <source>no column is named &quot;text&quot;</source>
        <translation>ninguna columna se llama «text»</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing before is named &quot;&amp;{0}&quot;</source>
        <translation>nada anterior se llama «&amp;{0}»</translation>
    </message>
    <message>
        <source>nothing says what an answer that earns {0} looks like</source>
        <translation>nada dice cómo es una respuesta que merece {0}</translation>
    </message>
    <message>
        <source>only {0} flashes and beeps were found together</source>
        <translation>solo se hallaron juntos {0} destellos y pitidos</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>pay history</source>
        <translation>salario anterior</translation>
    </message>
    <message>
        <source>pocketsphinx does not know the language {0}</source>
        <translation>pocketsphinx no conoce el idioma {0}</translation>
    </message>
    <message>
        <source>politics or trade unions</source>
        <translation>política o sindicatos</translation>
    </message>
    <message>
        <source>recogniser</source>
        <translation>reconocedor</translation>
    </message>
    <message>
        <source>religion</source>
        <translation>religión</translation>
    </message>
    <message>
        <source>sex and gender</source>
        <translation>sexo y género</translation>
    </message>
    <message>
        <source>sound and picture together (±{0} ms, {1} flashes and beeps)</source>
        <translation>sonido e imagen a la vez (±{0} ms, {1} destellos y pitidos)</translation>
    </message>
    <message>
        <source>sound {0} ms early (±{1} ms, {2} flashes and beeps)</source>
        <translation>sonido {0} ms antes (±{1} ms, {2} destellos y pitidos)</translation>
    </message>
    <message>
        <source>sound {0} ms late (±{1} ms, {2} flashes and beeps)</source>
        <translation>sonido {0} ms después (±{1} ms, {2} destellos y pitidos)</translation>
    </message>
    <message>
        <source>the camera saw {0} of {1} flashes of the screen</source>
        <translation>la cámara vio {0} de {1} destellos de la pantalla</translation>
    </message>
    <message>
        <source>the column &quot;{0}&quot; is there twice</source>
        <translation>la columna «{0}» está dos veces</translation>
    </message>
    <message>
        <source>the key &quot;questions&quot; is missing</source>
        <translation>falta la clave «questions»</translation>
    </message>
    <message>
        <source>the key &quot;{0}&quot; is there twice</source>
        <translation>la clave «{0}» está dos veces</translation>
    </message>
    <message>
        <source>the mark {0} is there twice</source>
        <translation>la nota {0} está dos veces</translation>
    </message>
    <message>
        <source>the microphone heard {0} of {1} beeps</source>
        <translation>el micrófono oyó {0} de {1} pitidos</translation>
    </message>
    <message>
        <source>the offset varies by {0} ms from one beep to the next</source>
        <translation>el desfase varía {0} ms de un pitido al siguiente</translation>
    </message>
    <message>
        <source>the picture &quot;{0}&quot; cannot be read</source>
        <translation>la imagen «{0}» no se puede leer</translation>
    </message>
    <message>
        <source>the picture &quot;{0}&quot; has more than {1} MB</source>
        <translation>la imagen «{0}» supera los {1} MB</translation>
    </message>
    <message>
        <source>the picture &quot;{0}&quot; lies outside the folder of the questions</source>
        <translation>la imagen «{0}» está fuera de la carpeta de las preguntas</translation>
    </message>
    <message>
        <source>the picture &quot;{0}&quot; stands beside no file</source>
        <translation>la imagen «{0}» no está junto a ningún archivo</translation>
    </message>
    <message>
        <source>the same id stands on line {0}</source>
        <translation>el mismo identificador está en la línea {0}</translation>
    </message>
    <message>
        <source>the same question stands on line {0}</source>
        <translation>la misma pregunta está en la línea {0}</translation>
    </message>
    <message>
        <source>the word no without quotes</source>
        <translation>la palabra no sin comillas</translation>
    </message>
    <message>
        <source>the word yes without quotes</source>
        <translation>la palabra yes sin comillas</translation>
    </message>
    <message>
        <source>there is no picture &quot;{0}&quot;</source>
        <translation>no hay ninguna imagen «{0}»</translation>
    </message>
    <message>
        <source>this is not CSV: {0}</source>
        <translation>esto no es CSV: {0}</translation>
    </message>
    <message>
        <source>this is not JSON that can be used</source>
        <translation>esto no es un JSON utilizable</translation>
    </message>
    <message>
        <source>this is not JSON: {0}</source>
        <translation>esto no es JSON: {0}</translation>
    </message>
    <message>
        <source>this is not YAML</source>
        <translation>esto no es YAML</translation>
    </message>
    <message>
        <source>this is not YAML: {0}</source>
        <translation>esto no es YAML: {0}</translation>
    </message>
    <message>
        <source>unknown column &quot;{0}&quot;</source>
        <translation>columna desconocida «{0}»</translation>
    </message>
    <message>
        <source>unknown directive &quot;{0}&quot;</source>
        <translation>directiva desconocida «{0}»</translation>
    </message>
    <message>
        <source>unknown key &quot;{0}&quot;</source>
        <translation>clave desconocida «{0}»</translation>
    </message>
    <message>
        <source>values nested too deeply</source>
        <translation>valores anidados a demasiada profundidad</translation>
    </message>
    <message>
        <source>voice detector</source>
        <translation>detector de voz</translation>
    </message>
    <message>
        <source>voice engine</source>
        <translation>voz sintética</translation>
    </message>
    <message>
        <source>{0} answered with nonsense</source>
        <translation>{0} respondió algo sin sentido</translation>
    </message>
    <message>
        <source>{0} answered with something that is not sound</source>
        <translation>{0} respondió algo que no es sonido</translation>
    </message>
    <message>
        <source>{0} answered with status {1}</source>
        <translation>{0} respondió con el estado {1}</translation>
    </message>
    <message>
        <source>{0} asked to be left alone for another {1} s</source>
        <translation>{0} pidió que se le deje otros {1} s</translation>
    </message>
    <message>
        <source>{0} cannot be opened</source>
        <translation>{0} no se puede abrir</translation>
    </message>
    <message>
        <source>{0} cannot be read any more</source>
        <translation>{0} ya no se puede leer</translation>
    </message>
    <message>
        <source>{0} cannot be used ({1})</source>
        <translation>{0} no se puede usar ({1})</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>{0} no se puede escribir: {1}</translation>
    </message>
    <message>
        <source>{0} cells, but {1} columns</source>
        <translation>{0} celdas, pero {1} columnas</translation>
    </message>
    <message>
        <source>{0} columns; {1} are the most</source>
        <translation>{0} columnas; el máximo es {1}</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} días</translation>
    </message>
    <message>
        <source>{0} did not answer in time</source>
        <translation>{0} no respondió a tiempo</translation>
    </message>
    <message>
        <source>{0} did not answer within {1} s</source>
        <translation>{0} no respondió en {1} s</translation>
    </message>
    <message>
        <source>{0} does not answer</source>
        <translation>{0} no responde</translation>
    </message>
    <message>
        <source>{0} does not exist</source>
        <translation>{0} no existe</translation>
    </message>
    <message>
        <source>{0} ended with status {1}</source>
        <translation>{0} terminó con el estado {1}</translation>
    </message>
    <message>
        <source>{0} for {1} s, the first time at {2}</source>
        <translation>{0}, {1} s en total, la primera vez en {2}</translation>
    </message>
    <message>
        <source>{0} gave no picture within {1} seconds</source>
        <translation>{0} no dio imagen en {1} segundos</translation>
    </message>
    <message>
        <source>{0} gave no sound</source>
        <translation>{0} no dio sonido</translation>
    </message>
    <message>
        <source>{0} gave no sound in time</source>
        <translation>{0} no dio sonido a tiempo</translation>
    </message>
    <message>
        <source>{0} gives no picture any more</source>
        <translation>{0} ya no da imagen</translation>
    </message>
    <message>
        <source>{0} gives no sound</source>
        <translation>{0} no da sonido</translation>
    </message>
    <message>
        <source>{0} has been disconnected</source>
        <translation>{0} se ha desconectado</translation>
    </message>
    <message>
        <source>{0} has stopped giving sound</source>
        <translation>{0} ha dejado de dar sonido</translation>
    </message>
    <message>
        <source>{0} holds no sound that can be read</source>
        <translation>{0} no contiene sonido legible</translation>
    </message>
    <message>
        <source>{0} holds no video that can be read</source>
        <translation>{0} no contiene un vídeo legible</translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation>{0} horas</translation>
    </message>
    <message>
        <source>{0} is a folder, not a question file</source>
        <translation>{0} es una carpeta, no un archivo de preguntas</translation>
    </message>
    <message>
        <source>{0} is no mark</source>
        <translation>{0} no es una nota</translation>
    </message>
    <message>
        <source>{0} is not a text file</source>
        <translation>{0} no es un archivo de texto</translation>
    </message>
    <message>
        <source>{0} is not an ordinary file</source>
        <translation>{0} no es un archivo corriente</translation>
    </message>
    <message>
        <source>{0} is not installed</source>
        <translation>{0} no está instalado</translation>
    </message>
    <message>
        <source>{0} is the last admin and cannot be removed</source>
        <translation>{0} es la última cuenta de administración y no se puede eliminar</translation>
    </message>
    <message>
        <source>{0} may not be used by this account</source>
        <translation>Esta cuenta no puede usar {0}</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutos</translation>
    </message>
    <message>
        <source>{0} questions; {1} are the most</source>
        <translation>{0} preguntas; el máximo es {1}</translation>
    </message>
    <message>
        <source>{0} refuses the key</source>
        <translation>{0} rechaza la clave</translation>
    </message>
    <message>
        <source>{0} s of the recording are missing, the first time at {1}</source>
        <translation>Faltan {0} s de la grabación, la primera vez en {1}</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} segundos</translation>
    </message>
    <message>
        <source>{0} sends no picture any more</source>
        <translation>{0} ya no envía imagen</translation>
    </message>
    <message>
        <source>{0} takes no sound</source>
        <translation>{0} no acepta sonido</translation>
    </message>
    <message>
        <source>{0} was ended by signal {1}</source>
        <translation>la señal {1} terminó {0}</translation>
    </message>
    <message>
        <source>{0} where a question is expected</source>
        <translation>{0} donde se espera una pregunta</translation>
    </message>
    <message>
        <source>{0} where questions are expected</source>
        <translation>{0} donde se esperan preguntas</translation>
    </message>
    <message>
        <source>{0} where {1} is expected</source>
        <translation>{0} donde se espera {1}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}, and 1 more problem</source>
        <translation>{0}, y 1 problema más</translation>
    </message>
    <message>
        <source>{0}, and {1} more problems</source>
        <translation>{0}, y {1} problemas más</translation>
    </message>
    <message>
        <source>{0}. {1}.</source>
        <translation>{0}. {1}.</translation>
    </message>
    <message>
        <source>Making the video</source>
        <translation>Creando el vídeo</translation>
    </message>
    <message>
        <source>An interview from {0} was interrupted; {1} of it was saved.</source>
        <translation>Una entrevista de las {0} se interrumpió; se guardaron {1} de ella.</translation>
    </message>
    <message>
        <source>Install it in the folder of Interview Desktop with: pip install &apos;.[{0}]&apos;</source>
        <translation>Instálelo en la carpeta de Interview Desktop con: pip install &apos;.[{0}]&apos;</translation>
    </message>
    <message>
        <source>The computer was suspended for {0} seconds. Switch its energy saving off; what was recorded before is kept.</source>
        <translation>El equipo estuvo suspendido {0} s. Desactive el ahorro de energía; lo grabado antes se conserva.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back by {0} seconds. The recording goes on; its times do not depend on it.</source>
        <translation>El reloj del equipo se atrasó {0} s. La grabación sigue; sus tiempos no dependen de él.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set forward by {0} seconds. The recording goes on; its times do not depend on it.</source>
        <translation>El reloj del equipo se adelantó {0} s. La grabación sigue; sus tiempos no dependen de él.</translation>
    </message>
    <message>
        <source>What is there is kept; check it before the candidate leaves</source>
        <translation>Lo que hay se conserva; compruébelo antes de que la persona se vaya</translation>
    </message>
    <message>
        <source>What was recorded until then is kept; start again to go on</source>
        <translation>Lo grabado hasta entonces se conserva; empiece de nuevo para continuar</translation>
    </message>
    <message>
        <source>Write &quot;{0}&quot; if that is what was meant</source>
        <translation>Escriba «{0}» si es lo que quería decir</translation>
    </message>
    <message>
        <source>Write a language tag such as en or pt-BR</source>
        <translation>Escriba un código de idioma como en o pt-BR</translation>
    </message>
    <message>
        <source>Write a line for each candidate</source>
        <translation>Escriba una línea para cada persona</translation>
    </message>
    <message>
        <source>Write a list of questions</source>
        <translation>Escriba una lista de preguntas</translation>
    </message>
    <message>
        <source>Write a mark from 1 to 5</source>
        <translation>Escriba una nota de 1 a 5</translation>
    </message>
    <message>
        <source>Write a number from {0} to {1}</source>
        <translation>Escriba un número de {0} a {1}</translation>
    </message>
    <message>
        <source>Write a number of seconds</source>
        <translation>Escriba un número de segundos</translation>
    </message>
    <message>
        <source>Write it as end_silence: 5</source>
        <translation>Escríbalo como end_silence: 5</translation>
    </message>
    <message>
        <source>Write it as one would say it aloud</source>
        <translation>Escríbalo como se diría en voz alta</translation>
    </message>
    <message>
        <source>Write it as {0}</source>
        <translation>Escríbalo como {0}</translation>
    </message>
    <message>
        <source>Write it in full, beginning with {0}</source>
        <translation>Escríbala entera, empezando por {0}</translation>
    </message>
    <message>
        <source>Write its text in quotes</source>
        <translation>Escriba su texto entre comillas</translation>
    </message>
    <message>
        <source>Write marks with texts, as in &quot;1: ...&quot;</source>
        <translation>Escriba notas con textos, como en «1: ...»</translation>
    </message>
    <message>
        <source>Write one question a line, or choose another file</source>
        <translation>Escriba una pregunta por línea, o elija otro archivo</translation>
    </message>
    <message>
        <source>Write seconds, from {0} to 3600</source>
        <translation>Escriba segundos, de {0} a 3600</translation>
    </message>
    <message>
        <source>Write the question after &quot;text:&quot;</source>
        <translation>Escriba la pregunta detrás de «text:»</translation>
    </message>
    <message>
        <source>Write the question, or leave the line out</source>
        <translation>Escriba la pregunta, o quite la línea</translation>
    </message>
    <message>
        <source>Write the questions as a plain list</source>
        <translation>Escriba las preguntas como una lista simple</translation>
    </message>
    <message>
        <source>Write what was said</source>
        <translation>Escriba lo que se dijo</translation>
    </message>
    <message>
        <source>Writing the transcript</source>
        <translation>Escribiendo la transcripción</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>The microphone has gone.</source>
        <translation>El micrófono ha desaparecido.</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>You can be heard again.</source>
        <translation>Se le vuelve a oír.</translation>
    </message>
    <message>
        <source>Thank you. Please tell the staff that the recording has to be checked.</source>
        <translation>Gracias. Diga al personal, por favor, que hay que revisar la grabación.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Watching an interview</source>
        <translation>Seguir una entrevista</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Nivel del micrófono</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Lo que ha pasado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>The interview</source>
        <translation>La entrevista</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Note this moment</source>
        <translation>Anotar este momento</translation>
    </message>
    <message>
        <source>Repeat the question</source>
        <translation>Repetir la pregunta</translation>
    </message>
    <message>
        <source>Skip the question</source>
        <translation>Saltar la pregunta</translation>
    </message>
    <message>
        <source>Reopen an answer …</source>
        <translation>Repetir una respuesta …</translation>
    </message>
    <message>
        <source>End the interview …</source>
        <translation>Terminar la entrevista …</translation>
    </message>
    <message>
        <source>Yes, end it and save everything</source>
        <translation>Sí, terminarla y guardar todo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>+ {0}</source>
        <translation>+ {0}</translation>
    </message>
    <message>
        <source>{0} more for this answer</source>
        <translation>{0} más para esta respuesta</translation>
    </message>
    <message>
        <source>Time limits from the next answer on</source>
        <translation>Límites de tiempo desde la próxima respuesta</translation>
    </message>
    <message>
        <source>Time limits: {0} times</source>
        <translation>Límites de tiempo: {0} veces</translation>
    </message>
    <message>
        <source>Wait longer in silences</source>
        <translation>Esperar más en los silencios</translation>
    </message>
    <message>
        <source>From the next answer on</source>
        <translation>Desde la próxima respuesta</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Nota: {0}</translation>
    </message>
    <message>
        <source>The interview is over. Everything is saved.</source>
        <translation>La entrevista ha terminado. Todo está guardado.</translation>
    </message>
    <message>
        <source>The interview broke off. What was recorded is kept.</source>
        <translation>La entrevista se interrumpió. Lo grabado se conserva.</translation>
    </message>
    <message>
        <source>Question {0} of {1}: {2}</source>
        <translation>Pregunta {0} de {1}: {2}</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Mire aquí</translation>
    </message>
    <message>
        <source>A short break. Please stay where you are.</source>
        <translation>Una pequeña pausa. Quédese donde está, por favor.</translation>
    </message>
    <message>
        <source>Time limits and silences are changed from the next answer on.</source>
        <translation>Los límites de tiempo y silencios cambian desde la próxima respuesta.</translation>
    </message>
    <message>
        <source>Running for {0}</source>
        <translation>En curso desde hace {0}</translation>
    </message>
    <message>
        <source>this answer {0}</source>
        <translation>esta respuesta {0}</translation>
    </message>
    <message>
        <source>room for {0} minutes</source>
        <translation>espacio para {0} minutos</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The candidate is welcomed</source>
        <translation>Se da la bienvenida a la persona</translation>
    </message>
    <message>
        <source>It is explained why a question comes again</source>
        <translation>Se explica por qué vuelve una pregunta</translation>
    </message>
    <message>
        <source>The question is spoken</source>
        <translation>Se dice la pregunta</translation>
    </message>
    <message>
        <source>The candidate thinks</source>
        <translation>La persona piensa</translation>
    </message>
    <message>
        <source>The candidate may begin with a key</source>
        <translation>La persona puede empezar con una tecla</translation>
    </message>
    <message>
        <source>The candidate answers</source>
        <translation>La persona responde</translation>
    </message>
    <message>
        <source>“Finished?” counts down</source>
        <translation>«¿Ha terminado?» cuenta atrás</translation>
    </message>
    <message>
        <source>The interviewer speaks in the middle of an answer</source>
        <translation>Se habla en medio de una respuesta</translation>
    </message>
    <message>
        <source>The candidate decides whether to keep the answer</source>
        <translation>La persona decide si conserva la respuesta</translation>
    </message>
    <message>
        <source>The next question is being chosen</source>
        <translation>Se elige la próxima pregunta</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>The candidate is thanked</source>
        <translation>Se da las gracias a la persona</translation>
    </message>
    <message>
        <source>Everything is being saved</source>
        <translation>Se guarda todo</translation>
    </message>
    <message>
        <source>The microphone is silent. Check that it is on and not muted.</source>
        <translation>El micrófono está mudo. Compruebe que esté encendido y no silenciado.</translation>
    </message>
    <message>
        <source>The microphone is too quiet to be understood. Move it closer.</source>
        <translation>El micrófono suena demasiado bajo para entenderse. Acérquelo.</translation>
    </message>
    <message>
        <source>The microphone distorts. Lower its level, or move it away.</source>
        <translation>El micrófono distorsiona. Baje su nivel o aléjelo.</translation>
    </message>
    <message>
        <source>The microphone hums. Keep its cable away from power supplies.</source>
        <translation>El micrófono zumba. Aparte su cable de las fuentes de alimentación.</translation>
    </message>
    <message>
        <source>Sound is being lost. Close other programs.</source>
        <translation>Se pierde sonido. Cierre otros programas.</translation>
    </message>
    <message>
        <source>The picture is black. Uncover the lens, or switch on the light.</source>
        <translation>La imagen está negra. Destape el objetivo o encienda la luz.</translation>
    </message>
    <message>
        <source>The picture stands still. Plug the camera in again.</source>
        <translation>La imagen está congelada. Vuelva a conectar la cámara.</translation>
    </message>
    <message>
        <source>The camera gives far too few pictures. Switch on more light.</source>
        <translation>La cámara da muy pocas imágenes. Encienda más luz.</translation>
    </message>
    <message>
        <source>The recording lags behind. Close other programs.</source>
        <translation>La grabación se retrasa. Cierre otros programas.</translation>
    </message>
    <message>
        <source>Pictures are being lost. Close other programs.</source>
        <translation>Se pierden imágenes. Cierre otros programas.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some room now.</source>
        <translation>El disco está casi lleno. Libere espacio ahora.</translation>
    </message>
    <message>
        <source>The computer is very hot. Uncover its vents.</source>
        <translation>El ordenador está muy caliente. Despeje su ventilación.</translation>
    </message>
    <message>
        <source>Updates wait for a restart. Do not let the machine restart now.</source>
        <translation>Hay actualizaciones a la espera de un reinicio. No deje que el equipo se reinicie ahora.</translation>
    </message>
    <message>
        <source>room for more than a day</source>
        <translation>espacio para más de un día</translation>
    </message>
    <message>
        <source>room for {0} hours</source>
        <translation>espacio para {0} horas</translation>
    </message>
    <message>
        <source>Time limits as usual</source>
        <translation>Límites de tiempo habituales</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Before your interview begins: choose your language, and say what you need.</source>
        <translation>Antes de que empiece su entrevista: elija su idioma y diga qué necesita.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>No device is on yet.</source>
        <translation>Aún no hay ningún aparato encendido.</translation>
    </message>
    <message>
        <source>On your invitation; leave it empty if you have none</source>
        <translation>En su invitación; déjelo vacío si no tiene</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Su código</translation>
    </message>
    <message>
        <source>This is an e-mail address, which says who you are. Type the code on your invitation, or leave it empty.</source>
        <translation>Esto es una dirección de correo electrónico, que dice quién es usted. Escriba el código de su invitación o deje el campo vacío.</translation>
    </message>
    <message>
        <source>I need an adjustment</source>
        <translation>Necesito una adaptación</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Nobody who judges your answers, and no program, is told what you choose here.</source>
        <translation>Nadie que juzgue sus respuestas, ni ningún programa, sabe lo que elige aquí.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Le damos de nuevo la bienvenida</translation>
    </message>
    <message>
        <source>Your interview goes on at the question where it was interrupted. Please choose once more what you need on the screen: it was not written down anywhere. Time limits, the interviewer&apos;s voice and whether you are filmed stay as they were.</source>
        <translation>Su entrevista continúa en la pregunta en la que se interrumpió. Elija otra vez lo que necesita en la pantalla: no se anotó en ninguna parte. Los tiempos, la voz y si se le graba en vídeo siguen como estaban.</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>Tiempo habitual</translation>
    </message>
    <message>
        <source>A quarter more time</source>
        <translation>Un cuarto más de tiempo</translation>
    </message>
    <message>
        <source>Half as much time again</source>
        <translation>La mitad más de tiempo</translation>
    </message>
    <message>
        <source>Twice the time</source>
        <translation>El doble de tiempo</translation>
    </message>
    <message>
        <source>Longer silences before an answer ends</source>
        <translation>Silencios más largos antes de que termine una respuesta</translation>
    </message>
    <message>
        <source>A slower voice</source>
        <translation>Una voz más lenta</translation>
    </message>
    <message>
        <source>Breaks when I need one</source>
        <translation>Pausas cuando las necesite</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Everything spoken stays readable</source>
        <translation>Todo lo dicho queda legible</translation>
    </message>
    <message>
        <source>Type my answers</source>
        <translation>Escribir mis respuestas</translation>
    </message>
    <message>
        <source>No camera, sound only</source>
        <translation>Sin cámara, solo sonido</translation>
    </message>
    <message>
        <source>Keyboard only</source>
        <translation>Solo teclado</translation>
    </message>
</context>
</TS>
