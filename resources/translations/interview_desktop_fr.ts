<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Candidate</name>
    <message>
        <source>Please read the question</source>
        <translation>Veuillez lire la question</translation>
    </message>
    <message>
        <source>Please listen to the question</source>
        <translation>Veuillez écouter la question</translation>
    </message>
    <message>
        <source>to think</source>
        <translation>réflexion</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Saving your interview</source>
        <translation>Enregistrement de votre entretien</translation>
    </message>
    <message>
        <source>Keep answer {0} instead</source>
        <translation>Garder plutôt la réponse {0}</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>The first question comes next. You need not do anything.</source>
        <translation>La première question vient maintenant. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>The question comes next. You need not do anything.</source>
        <translation>La question vient maintenant. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>Temps de réflexion</translation>
    </message>
    <message>
        <source>Start answer</source>
        <translation>Commencer la réponse</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Quand vous voulez</translation>
    </message>
    <message>
        <source>Press Enter to start your answer. There is no hurry.</source>
        <translation>Appuyez sur Entrée pour commencer votre réponse. Rien ne presse.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restant</translation>
    </message>
    <message>
        <source>Keep this answer?</source>
        <translation>Garder cette réponse ?</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Garder cette réponse</translation>
    </message>
    <message>
        <source>Your answer is kept. You need not do anything.</source>
        <translation>Votre réponse est gardée. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation>C’était la dernière question</translation>
    </message>
    <message>
        <source>Your interview is saved next. Please stay a moment.</source>
        <translation>Votre entretien est maintenant enregistré. Restez un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Everything you have said so far is kept. Go on when you are ready.</source>
        <translation>Tout ce que vous avez dit jusqu’ici est gardé. Continuez quand vous voulez.</translation>
    </message>
    <message>
        <source>Everything you have said so far is kept. It goes on by itself when you can be heard again.</source>
        <translation>Tout ce que vous avez dit jusqu’ici est gardé. Cela reprend tout seul dès qu’on vous entend de nouveau.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>Prenez votre temps</translation>
    </message>
    <message>
        <source>Begin whenever you are ready. You have lost nothing.</source>
        <translation>Commencez quand vous voulez. Vous n’avez rien perdu.</translation>
    </message>
    <message>
        <source>Your answer goes on afterwards. What you have said so far is kept.</source>
        <translation>Votre réponse continue ensuite. Ce que vous avez dit jusqu’ici est gardé.</translation>
    </message>
    <message>
        <source>Your turn: I am listening</source>
        <translation>À vous : j’écoute</translation>
    </message>
    <message>
        <source>Please come to an end</source>
        <translation>Veuillez conclure</translation>
    </message>
    <message>
        <source>Your time is used up. Finish your thought; the next pause ends your answer.</source>
        <translation>Votre temps est écoulé. Finissez votre idée ; la prochaine pause termine votre réponse.</translation>
    </message>
    <message>
        <source>extra time</source>
        <translation>temps en plus</translation>
    </message>
    <message>
        <source>Your answer ends in {0}. Speak, or press Enter, to keep answering.</source>
        <translation>Votre réponse se termine dans {0}. Parlez, ou appuyez sur Entrée, pour continuer à répondre.</translation>
    </message>
    <message>
        <source>Next question in {0}. Speak, or press Enter, to keep answering.</source>
        <translation>Question suivante dans {0}. Parlez, ou appuyez sur Entrée, pour continuer à répondre.</translation>
    </message>
    <message>
        <source>Finished?</source>
        <translation>Terminé ?</translation>
    </message>
    <message>
        <source>Keep answering</source>
        <translation>Continuer à répondre</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Terminer maintenant</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Ctrl+{0}</source>
        <translation>Ctrl+{0}</translation>
    </message>
    <message>
        <source>I&apos;m finished</source>
        <translation>J’ai terminé</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Répondre encore</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>No speech was heard in this answer.</source>
        <translation>Aucune parole n’a été entendue dans cette réponse.</translation>
    </message>
    <message>
        <source>If you did speak, tell the person in charge.</source>
        <translation>Si vous avez parlé, prévenez la personne responsable.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>In your last answer no speech was heard. If you did speak, tell the person in charge.</source>
        <translation>Aucune parole n’a été entendue dans votre dernière réponse. Si vous avez parlé, prévenez la personne responsable.</translation>
    </message>
    <message>
        <source>This was your last attempt. The next question follows.</source>
        <translation>C’était votre dernier essai. La question suivante vient.</translation>
    </message>
    <message>
        <source>You may answer once more, or keep this answer and go on.</source>
        <translation>Vous pouvez répondre encore une fois, ou garder cette réponse et continuer.</translation>
    </message>
    <message>
        <source>You may answer {0} more times, or keep this answer and go on.</source>
        <translation>Vous pouvez répondre encore {0} fois, ou garder cette réponse et continuer.</translation>
    </message>
    <message>
        <source>The interview begins by itself in a moment.</source>
        <translation>L’entretien commence tout seul dans un instant.</translation>
    </message>
    <message>
        <source>Please do not switch the computer off. This takes a moment.</source>
        <translation>N’éteignez pas l’ordinateur, s’il vous plaît. Cela prend un instant.</translation>
    </message>
    <message>
        <source>Type your answer; you may speak, too. Pauses are fine: you end it with {0}.</source>
        <translation>Tapez votre réponse ; vous pouvez aussi parler. Les pauses ne gênent pas : vous la terminez avec {0}.</translation>
    </message>
    <message>
        <source>Speak, type, or both. While there is text, only the button ends your answer.</source>
        <translation>Parlez, écrivez, ou les deux. Tant qu’il y a du texte, seul le bouton termine votre réponse.</translation>
    </message>
    <message>
        <source>Take your time; pauses are fine. This is the last question.</source>
        <translation>Prenez votre temps ; les pauses sont permises. C’est la dernière question.</translation>
    </message>
    <message>
        <source>Take your time; pauses are fine. The next question follows your answer.</source>
        <translation>Prenez votre temps ; les pauses sont permises. La question suivante vient après votre réponse.</translation>
    </message>
    <message>
        <source>Then you have {0} to think, and up to {1} to answer.</source>
        <translation>Ensuite vous avez {0} pour réfléchir et jusqu’à {1} pour répondre.</translation>
    </message>
    <message>
        <source>You may answer again if you are not content.</source>
        <translation>Vous pourrez répondre de nouveau si vous n’êtes pas satisfait du résultat.</translation>
    </message>
    <message>
        <source>Then you start your answer yourself, with Enter.</source>
        <translation>Ensuite vous commencez vous-même votre réponse, avec Entrée.</translation>
    </message>
    <message>
        <source>Then it is your turn to answer, for up to {0}.</source>
        <translation>Ensuite c’est à vous de répondre, pendant {0} au plus.</translation>
    </message>
    <message>
        <source>After it you start your answer yourself. You may start now.</source>
        <translation>Ensuite vous commencez vous-même votre réponse. Vous pouvez aussi commencer maintenant.</translation>
    </message>
    <message>
        <source>Your answer starts when the time is over. You may start now.</source>
        <translation>Votre réponse commence quand le temps est écoulé. Vous pouvez aussi commencer maintenant.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Camera and sound</source>
        <translation>Caméra et son</translation>
    </message>
    <message>
        <source>A short check. What you see and say here is not kept.</source>
        <translation>Une courte vérification. Ce que vous montrez et dites ici n’est pas gardé.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Try a practice question</source>
        <translation>Essayer une question</translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation>Commencer l’entretien</translation>
    </message>
    <message>
        <source>Opening the camera …</source>
        <translation>Ouverture de la caméra …</translation>
    </message>
    <message>
        <source>Opening the microphone …</source>
        <translation>Ouverture du microphone …</translation>
    </message>
    <message>
        <source>Room for about {0} of recording.</source>
        <translation>De la place pour environ {0} d’enregistrement.</translation>
    </message>
    <message>
        <source>No loudspeaker was chosen: questions are on the screen only.</source>
        <translation>Aucun haut-parleur n’a été choisi : les questions sont à l’écran seulement.</translation>
    </message>
    <message>
        <source>Hear the interviewer&apos;s voice.</source>
        <translation>Écoutez la voix qui vous interroge.</translation>
    </message>
    <message>
        <source>The microphone hears nothing: your answers would not be heard.</source>
        <translation>Le micro n’entend rien : vos réponses ne s’entendraient pas.</translation>
    </message>
    <message>
        <source>Continue without sound</source>
        <translation>Continuer sans le son</translation>
    </message>
    <message>
        <source>Start without sound</source>
        <translation>Commencer sans le son</translation>
    </message>
    <message>
        <source>Continue the interview</source>
        <translation>Continuer l’entretien</translation>
    </message>
    <message>
        <source>Did you hear it? If not, turn the volume up.</source>
        <translation>L&apos;avez-vous entendu ? Sinon, augmentez le volume.</translation>
    </message>
    <message>
        <source>Did you hear it? If not, turn the volume up or choose another loudspeaker.</source>
        <translation>L’avez-vous entendue ? Sinon, montez le son ou choisissez un autre haut-parleur.</translation>
    </message>
    <message>
        <source>No sound at all. See that the microphone is not muted, or choose another.</source>
        <translation>Aucun son. Vérifiez que le microphone n’est pas coupé, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Too quiet so far. Say a sentence; come closer if the bar stays short.</source>
        <translation>Trop faible jusqu’ici. Dites une phrase ; approchez-vous si la barre reste courte.</translation>
    </message>
    <message>
        <source>Clipping: too loud. Move back a little or turn the microphone down.</source>
        <translation>Saturation : trop fort. Reculez un peu ou baissez le microphone.</translation>
    </message>
    <message>
        <source>Good. You can be heard well.</source>
        <translation>Bien. On vous entend bien.</translation>
    </message>
    <message>
        <source>Listening to the room …</source>
        <translation>Écoute de la pièce …</translation>
    </message>
    <message>
        <source>Noisy room: {0} dB. Close windows, turn fans off.</source>
        <translation>Pièce bruyante : {0} dB. Fermez les fenêtres, arrêtez les ventilateurs.</translation>
    </message>
    <message>
        <source>Quiet room.</source>
        <translation>Pièce calme.</translation>
    </message>
    <message>
        <source>The interview can begin once camera and microphone work.</source>
        <translation>L’entretien peut commencer dès que la caméra et le microphone fonctionnent.</translation>
    </message>
    <message>
        <source>Picture of your camera</source>
        <translation>Image de votre caméra</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Looking at the programs …</source>
        <translation>Vérification des programmes …</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>For staff: is the sound as late as the picture?</source>
        <translation>Pour le personnel : le son est-il aussi tardif que l’image ?</translation>
    </message>
    <message>
        <source>Measure (20 s)</source>
        <translation>Mesurer (20 s)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume of the interviewer&apos;s voice</source>
        <translation>Volume de la voix de l’intervieweur</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Niveau du microphone</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Record a sentence</source>
        <translation>Enregistrer une phrase</translation>
    </message>
    <message>
        <source>Hear yourself, and see what is understood.</source>
        <translation>Écoutez-vous, et voyez ce qui est compris.</translation>
    </message>
    <message>
        <source>Play a sentence</source>
        <translation>Jouer une phrase</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>It is dark. Turn on a lamp in front of you.</source>
        <translation>Il fait sombre. Allumez une lampe devant vous.</translation>
    </message>
    <message>
        <source>The light comes from behind. Turn round, or close the curtain.</source>
        <translation>La lumière vient de derrière. Tournez-vous, ou fermez le rideau.</translation>
    </message>
    <message>
        <source>The light is too strong. Turn the lamp away, or move back.</source>
        <translation>La lumière est trop forte. Détournez la lampe, ou reculez.</translation>
    </message>
    <message>
        <source>The camera works, and you sit well in the picture.</source>
        <translation>La caméra fonctionne et vous êtes bien dans l’image.</translation>
    </message>
    <message>
        <source>No face was found. If you see yourself well in the picture, that is fine: go on.</source>
        <translation>Aucun visage trouvé. Si vous vous voyez bien dans l’image, tout va bien : continuez.</translation>
    </message>
    <message>
        <source>More than one person is in the picture.</source>
        <translation>Il y a plus d’une personne dans l’image.</translation>
    </message>
    <message>
        <source>You are far away. Come closer, or turn the camera to you.</source>
        <translation>Vous êtes loin. Approchez-vous ou tournez la caméra vers vous.</translation>
    </message>
    <message>
        <source>You are very close. Move back a little.</source>
        <translation>Vous êtes très près. Reculez un peu.</translation>
    </message>
    <message>
        <source>You sit at the edge of the picture. Move to its middle.</source>
        <translation>Vous êtes au bord de l’image. Placez-vous au milieu.</translation>
    </message>
    <message>
        <source>Your face is at the upper edge. Tilt the camera up a little.</source>
        <translation>Votre visage est au bord supérieur. Inclinez un peu la caméra vers le haut.</translation>
    </message>
    <message>
        <source>Your face is low in the picture. Tilt the camera down a little.</source>
        <translation>Votre visage est bas dans l’image. Inclinez un peu la caméra vers le bas.</translation>
    </message>
    <message>
        <source>The camera works. Sit so that your face is inside the outline.</source>
        <translation>La caméra fonctionne. Asseyez-vous de façon que votre visage soit dans le contour.</translation>
    </message>
    <message>
        <source>Looking at the disk …</source>
        <translation>Vérification du disque …</translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation>{0} heures</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutes</translation>
    </message>
    <message>
        <source>Listening for {0} seconds. Say, for example: I can be heard well.</source>
        <translation>Écoute pendant {0} secondes. Dites par exemple : On m’entend bien.</translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation>Rien n’a été entendu.</translation>
    </message>
    <message>
        <source>Now you hear it …</source>
        <translation>Vous l’entendez maintenant …</translation>
    </message>
    <message>
        <source>Did you hear yourself well? Nothing was kept.</source>
        <translation>Vous êtes-vous bien entendu ? Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Understood: “{0}”</source>
        <translation>Compris : « {0} »</translation>
    </message>
    <message>
        <source>No words were understood. Speak up, or come closer.</source>
        <translation>Aucun mot n’a été compris. Parlez plus fort, ou approchez-vous.</translation>
    </message>
    <message>
        <source>Ready to speak and to listen: {0}.</source>
        <translation>Prêt à parler et à écouter : {0}.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non branché</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Before we begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Please read what happens in this interview. No device is on yet. Each choice stands by itself.</source>
        <translation>Veuillez lire ce qui se passe dans cet entretien. Aucun appareil n’est encore allumé. Chaque choix vaut pour lui-même.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>I agree, continue</source>
        <translation>J’accepte, continuer</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Enregistrer une copie …</translation>
    </message>
    <message>
        <source>Save a copy of this notice</source>
        <translation>Enregistrer une copie de cet avis</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>La copie est enregistrée.</translation>
    </message>
    <message>
        <source>The copy could not be saved.</source>
        <translation>La copie n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for one on paper.</source>
        <translation>Choisissez un autre dossier, ou demandez-en une sur papier.</translation>
    </message>
    <message>
        <source>I agree that this program may</source>
        <translation>J’accepte que ce programme puisse</translation>
    </message>
    <message>
        <source>Needed for the interview. {0}</source>
        <translation>Nécessaire à l’entretien. {0}</translation>
    </message>
    <message>
        <source>Tick what is needed for the interview to go on.</source>
        <translation>Cochez ce qui est nécessaire pour que l’entretien continue.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Montrer le journal</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Retour au début</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Please tell the person in charge.</source>
        <translation>Veuillez prévenir la personne responsable.</translation>
    </message>
    <message>
        <source>We are sorry</source>
        <translation>Nous sommes désolés</translation>
    </message>
    <message>
        <source>This program made a mistake. It is not your fault.</source>
        <translation>Ce programme a commis une erreur. Ce n’est pas votre faute.</translation>
    </message>
    <message>
        <source>Please tell the person in charge</source>
        <translation>Veuillez prévenir la personne responsable</translation>
    </message>
    <message>
        <source>What happened is written in the log, which holds nothing that you said:
{0}</source>
        <translation>Ce qui s’est passé est écrit dans le journal, qui ne contient rien de ce que vous avez dit :
{0}</translation>
    </message>
    <message>
        <source>Everything recorded so far is kept. It is finished at the next start, or with the command “recover”.</source>
        <translation>Tout ce qui a été enregistré jusqu’ici est gardé. Ce sera achevé au prochain démarrage, ou avec la commande « recover ».</translation>
    </message>
    <message>
        <source>Nothing had been recorded.</source>
        <translation>Rien n’avait été enregistré.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>Le programme a commis une erreur. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Flash</name>
    <message>
        <source>Measuring sound against picture</source>
        <translation>Mesure du son par rapport à l’image</translation>
    </message>
    <message>
        <source>Listening and looking …</source>
        <translation>Écoute et observation …</translation>
    </message>
    <message>
        <source>Please do not speak. Esc stops.</source>
        <translation>Ne parlez pas, s’il vous plaît. Échap arrête.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt …</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <source>An interview was interrupted</source>
        <translation>Un entretien a été interrompu</translation>
    </message>
    <message>
        <source>Finish as it is</source>
        <translation>L’achever tel quel</translation>
    </message>
    <message>
        <source>Continue this interview</source>
        <translation>Continuer cet entretien</translation>
    </message>
    <message>
        <source>It goes on at the same question, after a look at the devices chosen below. Nothing that was recorded is lost, whatever you choose. If nobody chooses, it is finished as it is {0}.</source>
        <translation>Il reprend à la même question, après un coup d’œil aux appareils choisis ci-dessous. Rien de ce qui a été enregistré n’est perdu, quel que soit votre choix. Si personne ne choisit, il est achevé tel quel {0}.</translation>
    </message>
    <message>
        <source>It is being finished. This may take a minute.</source>
        <translation>Il est en train d’être achevé. Cela peut prendre une minute.</translation>
    </message>
    <message>
        <source>in about a minute</source>
        <translation>dans une minute environ</translation>
    </message>
    <message>
        <source>in {0} minutes</source>
        <translation>dans {0} minutes</translation>
    </message>
    <message>
        <source>in {0} hours</source>
        <translation>dans {0} heures</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Your picture</source>
        <translation>Votre image</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>L’enregistrement est terminé.</translation>
    </message>
    <message>
        <source>Hidden while you answer</source>
        <translation>Masquée pendant que vous répondez</translation>
    </message>
    <message>
        <source>Your picture is hidden</source>
        <translation>Votre image est masquée</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>Question {0} sur {1}</translation>
    </message>
    <message>
        <source>Your interview</source>
        <translation>Votre entretien</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Key: {0}</source>
        <translation>Touche : {0}</translation>
    </message>
    <message>
        <source>●  Recording</source>
        <translation>●  Enregistrement</translation>
    </message>
    <message>
        <source>End interview …</source>
        <translation>Terminer l’entretien …</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Faire une pause</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Your typed answer</source>
        <translation>Votre réponse écrite</translation>
    </message>
    <message>
        <source>Type your answer here</source>
        <translation>Tapez votre réponse ici</translation>
    </message>
    <message>
        <source>You may type here, beside what you say</source>
        <translation>Vous pouvez écrire ici, en plus de ce que vous dites</translation>
    </message>
    <message>
        <source>The interviewer, a drawn face</source>
        <translation>Qui vous interroge : un visage dessiné</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Niveau du microphone</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Repeat question</source>
        <translation>Répéter la question</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Hide my picture</source>
        <translation>Masquer mon image</translation>
    </message>
    <message>
        <source>Show my picture</source>
        <translation>Montrer mon image</translation>
    </message>
    <message>
        <source>The code that the question is about</source>
        <translation>Le code sur lequel porte la question</translation>
    </message>
    <message>
        <source>Picture: {0}</source>
        <translation>Image : {0}</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>You may leave now.</source>
        <translation>Vous pouvez partir.</translation>
    </message>
    <message>
        <source>Please tell the person in charge before you leave.</source>
        <translation>Veuillez prévenir la personne responsable avant de partir.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous encore là ?</translation>
    </message>
    <message>
        <source>This screen is not used</source>
        <translation>Cet écran n’est pas utilisé</translation>
    </message>
    <message>
        <source>The interview is on the other screen.</source>
        <translation>L’entretien est sur l’autre écran.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Code PIN du personnel</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>Quitter le mode kiosque ?</translation>
    </message>
    <message>
        <source>Staff only. The screens are given back and the window can be closed. The interview goes on.</source>
        <translation>Réservé au personnel. Les écrans sont rendus et la fenêtre peut être fermée. L’entretien continue.</translation>
    </message>
    <message>
        <source>Staff only. The screens are given back and the window can be closed.</source>
        <translation>Réservé au personnel. Les écrans sont rendus et la fenêtre peut être fermée.</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Quitter le mode kiosque</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Wrong PIN. The next try counts in {0} s.</source>
        <translation>Code PIN erroné. Le prochain essai compte dans {0} s.</translation>
    </message>
    <message>
        <source>Wrong PIN. Try again.</source>
        <translation>Code PIN erroné. Réessayez.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Effacer maintenant</translation>
    </message>
    <message>
        <source>This screen is cleared in {0} s.</source>
        <translation>Cet écran est effacé dans {0} s.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Ce qui est enregistré</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Où cela va</translation>
    </message>
    <message>
        <source>Who listens and decides</source>
        <translation>Qui écoute et décide</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Combien de temps c’est gardé</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation>Enregistrer ma voix</translation>
    </message>
    <message>
        <source>Record my picture and my voice</source>
        <translation>Enregistrer mon image et ma voix</translation>
    </message>
    <message>
        <source>Without this there is no interview on this computer; ask the staff for another way.</source>
        <translation>Sans cela, il n’y a pas d’entretien sur cet ordinateur ; demandez une autre voie au personnel.</translation>
    </message>
    <message>
        <source>Write down what I say, on this computer</source>
        <translation>Écrire ce que je dis, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Without this, people listen to the recording instead. It changes nothing else.</source>
        <translation>Sans cela, des personnes écoutent l’enregistrement. Rien d’autre ne change.</translation>
    </message>
    <message>
        <source>Let a program suggest scores for my answers</source>
        <translation>Laisser un programme proposer des notes pour mes réponses</translation>
    </message>
    <message>
        <source>Without this, only people judge them. You have no disadvantage by that.</source>
        <translation>Sans cela, seules des personnes les jugent. Vous n’en avez aucun désavantage.</translation>
    </message>
    <message>
        <source>Use my recording for other purposes, such as training interviewers</source>
        <translation>Utiliser mon enregistrement à d’autres fins, comme la formation de personnes qui mènent des entretiens</translation>
    </message>
    <message>
        <source>Without this, it is used for this interview only. You have no disadvantage by that.</source>
        <translation>Sans cela, il ne sert qu’à cet entretien. Vous n’en avez aucun désavantage.</translation>
    </message>
    <message>
        <source>Notice about this interview, version {0}</source>
        <translation>Avis sur cet entretien, version {0}</translation>
    </message>
    <message>
        <source>What you may agree to, each by itself</source>
        <translation>Ce que vous pouvez accepter, chaque point à part</translation>
    </message>
    <message>
        <source>You read one question on the screen.</source>
        <translation>Vous lisez une question à l’écran.</translation>
    </message>
    <message>
        <source>You read {0} questions on the screen.</source>
        <translation>Vous lisez {0} questions à l’écran.</translation>
    </message>
    <message>
        <source>A voice asks you one question.</source>
        <translation>Une voix vous pose une question.</translation>
    </message>
    <message>
        <source>A voice asks you {0} questions.</source>
        <translation>Une voix vous pose {0} questions.</translation>
    </message>
    <message>
        <source>Before each answer you have up to {0} to think.</source>
        <translation>Avant chaque réponse vous avez jusqu’à {0} pour réfléchir.</translation>
    </message>
    <message>
        <source>You answer aloud or by typing, in about {0}.</source>
        <translation>Vous répondez à voix haute ou par écrit, en {0} environ.</translation>
    </message>
    <message>
        <source>You answer aloud, in about {0}.</source>
        <translation>Vous répondez à voix haute, en {0} environ.</translation>
    </message>
    <message>
        <source>Each question is answered once.</source>
        <translation>Chaque question reçoit une seule réponse.</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Qui est responsable</translation>
    </message>
    <message>
        <source>You may answer each question up to {0} times and choose the answer that counts.</source>
        <translation>Vous pouvez répondre à chaque question jusqu’à {0} fois et choisir la réponse qui compte.</translation>
    </message>
    <message>
        <source>After a short answer there may be one further question about it.</source>
        <translation>Après une réponse courte, il peut y avoir une autre question à son sujet.</translation>
    </message>
    <message>
        <source>A language model may write the next question from what you have said, in place of one that was prepared; it judges nothing.</source>
        <translation>Un modèle de langage peut écrire la question suivante d’après ce que vous avez dit, à la place d’une question préparée ; il ne juge rien.</translation>
    </message>
    <message>
        <source>The screen says what happens next at every moment. You can stop at any time, and then choose whether what was recorded is kept or deleted.</source>
        <translation>L’écran dit à tout moment ce qui suit. Vous pouvez arrêter à tout moment, et choisir alors si ce qui a été enregistré est gardé ou supprimé.</translation>
    </message>
    <message>
        <source>Before each answer you have time to think: {0} to {1}, depending on the question.</source>
        <translation>Avant chaque réponse vous avez un temps de réflexion : de {0} à {1}, selon la question.</translation>
    </message>
    <message>
        <source>Before some answers you have up to {1} to think.</source>
        <translation>Avant certaines réponses vous avez jusqu’à {1} pour réfléchir.</translation>
    </message>
    <message>
        <source>You answer aloud or by typing, in about {0} to {1}, depending on the question.</source>
        <translation>Vous répondez à voix haute ou par écrit, en {0} à {1} environ, selon la question.</translation>
    </message>
    <message>
        <source>You answer aloud, in about {0} to {1}, depending on the question.</source>
        <translation>Vous répondez à voix haute, en {0} à {1} environ, selon la question.</translation>
    </message>
    <message>
        <source>Your voice, in one piece from the first question to the end; no picture. The microphone is opened only after you have agreed, first for a check of which nothing is kept.</source>
        <translation>Votre voix, d’un seul tenant de la première question à la fin ; pas d’image. Le microphone n’est ouvert qu’après votre accord, d’abord pour une vérification dont rien n’est gardé.</translation>
    </message>
    <message>
        <source>Your picture and your voice, in one piece from the first question to the end. The camera and the microphone are opened only after you have agreed, first for a check of which nothing is kept.</source>
        <translation>Votre image et votre voix, d’un seul tenant de la première question à la fin. La caméra et le microphone ne sont ouverts qu’après votre accord, d’abord pour une vérification dont rien n’est gardé.</translation>
    </message>
    <message>
        <source>To the data folder of this computer ({0}).</source>
        <translation>Dans le dossier de données de cet ordinateur ({0}).</translation>
    </message>
    <message>
        <source>Nothing is sent to any service on the internet.</source>
        <translation>Rien n’est envoyé à un service sur internet.</translation>
    </message>
    <message>
        <source>Nothing else is sent to any service on the internet.</source>
        <translation>Rien d’autre n’est envoyé à un service sur internet.</translation>
    </message>
    <message>
        <source>If you agree to that too, the service of {0} does so in its place.</source>
        <translation>Si vous acceptez aussi cela, le service de {0} le fait à sa place.</translation>
    </message>
    <message>
        <source>It makes mistakes; the recording is what counts.</source>
        <translation>Il fait des erreurs ; c’est l’enregistrement qui compte.</translation>
    </message>
    <message>
        <source>how well your answers fit descriptions of good answers</source>
        <translation>à quel point vos réponses correspondent à des descriptions de bonnes réponses</translation>
    </message>
    <message>
        <source>how closely your answers keep to the questions and their topics, and how correct the language is</source>
        <translation>à quel point vos réponses s’en tiennent aux questions et à leurs sujets, et la correction de la langue</translation>
    </message>
    <message>
        <source>Only if you agree to it, {0} gets {1}.</source>
        <translation>Seulement si vous l’acceptez, {0} reçoit {1}.</translation>
    </message>
    <message>
        <source>People watch the recording and decide. Programs help them only where you agree to it.</source>
        <translation>Des personnes regardent l’enregistrement et décident. Des programmes ne les aident que là où vous l’acceptez.</translation>
    </message>
    <message>
        <source>One on this computer ({0}) writes down what you said.</source>
        <translation>L’un, sur cet ordinateur ({0}), écrit ce que vous avez dit.</translation>
    </message>
    <message>
        <source>Another may suggest scores: {0}. People see them after their own.</source>
        <translation>Un autre peut proposer des notes : {0}. Les personnes les voient après les leurs.</translation>
    </message>
    <message>
        <source>No program decides about you.</source>
        <translation>Aucun programme ne décide de vous.</translation>
    </message>
    <message>
        <source>The recording is kept for {0} days at least.</source>
        <translation>L’enregistrement est gardé au moins {0} jours.</translation>
    </message>
    <message>
        <source>It is deleted after {0} days at the latest.</source>
        <translation>Il est supprimé au plus tard après {0} jours.</translation>
    </message>
    <message>
        <source>It is kept until the people who hold this interview delete it.</source>
        <translation>Il est gardé jusqu’à ce que les responsables de cet entretien le suppriment.</translation>
    </message>
    <message>
        <source>Ask them if you want to know what they hold of you, or want it deleted earlier.</source>
        <translation>Demandez-leur si vous voulez savoir ce qu’ils ont sur vous, ou le faire supprimer plus tôt.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} secondes</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutes</translation>
    </message>
    <message>
        <source>the text of the questions</source>
        <translation>le texte des questions</translation>
    </message>
    <message>
        <source>the sound of your answers</source>
        <translation>le son de vos réponses</translation>
    </message>
    <message>
        <source>the text of your answers</source>
        <translation>le texte de vos réponses</translation>
    </message>
    <message>
        <source>speak the questions</source>
        <translation>dire les questions</translation>
    </message>
    <message>
        <source>write down what I say</source>
        <translation>écrire ce que je dis</translation>
    </message>
    <message>
        <source>choose questions from what I say</source>
        <translation>choisir des questions d’après ce que je dis</translation>
    </message>
    <message>
        <source>help with scores for my answers</source>
        <translation>aider aux notes de mes réponses</translation>
    </message>
    <message>
        <source>Sent to {0}, outside this computer: {1}. Without this, a program on this computer does it. It changes nothing else.</source>
        <translation>Envoyé à {0}, hors de cet ordinateur : {1}. Sans cela, un programme de cet ordinateur le fait. Rien d’autre ne change.</translation>
    </message>
    <message>
        <source>Let {0} do this: {1}</source>
        <translation>Laisser {0} faire ceci : {1}</translation>
    </message>
    <message>
        <source>{0} is responsible for this interview. You reach them at {1}.</source>
        <translation>{0} est responsable de cet entretien. Contact : {1}.</translation>
    </message>
    <message>
        <source>{0} is responsible for this interview.</source>
        <translation>{0} est responsable de cet entretien.</translation>
    </message>
    <message>
        <source>You reach the people who are responsible for this interview at {0}.</source>
        <translation>Vous joignez les responsables de cet entretien ainsi : {0}.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>You hear the question, answer it aloud, and see and hear yourself.</source>
        <translation>Vous entendez la question, y répondez à voix haute, puis vous vous voyez et vous entendez.</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Poser la question</translation>
    </message>
    <message>
        <source>Please listen to the question</source>
        <translation>Veuillez écouter la question</translation>
    </message>
    <message>
        <source>I&apos;m finished</source>
        <translation>J’ai terminé</translation>
    </message>
    <message>
        <source>Your turn: I am listening</source>
        <translation>À vous : j’écoute</translation>
    </message>
    <message>
        <source>This is how you look and sound</source>
        <translation>Voici comment on vous voit et vous entend</translation>
    </message>
    <message>
        <source>That was all. What you said is forgotten.</source>
        <translation>C’est tout. Ce que vous avez dit est oublié.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>What did you do this morning before you came here?</source>
        <translation>Qu’avez-vous fait ce matin avant de venir ici ?</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>This question does not count. Your answer is kept in memory only, and is gone before the first question.</source>
        <translation>Cette question ne compte pas. Votre réponse reste seulement en mémoire, et disparaît avant la première question.</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Votre image</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Niveau du microphone</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation>Commencer l’entretien</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>When something goes wrong</source>
        <translation>En cas de problème</translation>
    </message>
    <message>
        <source>The candidate needs help</source>
        <translation>La candidate ou le candidat a besoin d’aide</translation>
    </message>
    <message>
        <source>Hold the keys Ctrl and Shift, press Q, and type the staff PIN. A window opens: “{0}” stops the clock, “{1}” starts it again. Afterwards switch the computer off and on: then it is locked again.</source>
        <translation>Maintenez les touches Ctrl et Maj, appuyez sur Q et tapez le code PIN du personnel. Une fenêtre s’ouvre : « {0} » arrête le chronomètre, « {1} » le relance. Ensuite, éteignez puis rallumez l’ordinateur : il est de nouveau verrouillé.</translation>
    </message>
    <message>
        <source>The microphone is not heard</source>
        <translation>On n’entend pas le microphone</translation>
    </message>
    <message>
        <source>Press the key on the microphone once. Pull its plug out and push it in again. The interview waits and goes on by itself.</source>
        <translation>Appuyez une fois sur le bouton du microphone. Retirez la prise et remettez-la. L’entretien attend et reprend tout seul.</translation>
    </message>
    <message>
        <source>The candidate&apos;s picture is gone</source>
        <translation>L’image a disparu</translation>
    </message>
    <message>
        <source>Let the candidate speak on: the sound is still recorded. Push the plug of the camera in again.</source>
        <translation>Laissez la personne continuer à parler : le son est toujours enregistré. Remettez la prise de la caméra.</translation>
    </message>
    <message>
        <source>The screen is black, or nothing moves</source>
        <translation>L’écran est noir, ou rien ne bouge</translation>
    </message>
    <message>
        <source>Wait for one minute. The program starts again by itself.</source>
        <translation>Attendez une minute. Le programme redémarre tout seul.</translation>
    </message>
    <message>
        <source>It stays black, or the power was cut</source>
        <translation>Il reste noir, ou le courant a été coupé</translation>
    </message>
    <message>
        <source>Hold the computer&apos;s power key until everything is off. Count to ten and switch it on. Press “{0}” when it asks.</source>
        <translation>Maintenez le bouton de mise en marche jusqu’à ce que tout soit éteint. Comptez jusqu’à dix et rallumez. Appuyez sur « {0} » quand on vous le demande.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>« {0} »</translation>
    </message>
    <message>
        <source>Press “{0}”. If it comes back, call.</source>
        <translation>Appuyez sur « {0} ». Si le message revient, appelez.</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Tout autre problème</translation>
    </message>
    <message>
        <source>Leave everything as it is, and call. Read out what the screen says, and the time.</source>
        <translation>Ne touchez à rien et appelez. Lisez ce qui est écrit à l’écran et dites l’heure.</translation>
    </message>
    <message>
        <source>Stay calm: what was recorded is kept.</source>
        <translation>Restez calme : ce qui a été enregistré est conservé.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
</context>
<context>
    <name>Reopen</name>
    <message>
        <source>Reopen an answer</source>
        <translation>Rouvrir une réponse</translation>
    </message>
    <message>
        <source>Have an answer given again?</source>
        <translation>Faire donner une réponse de nouveau ?</translation>
    </message>
    <message>
        <source>The interview goes to that question, and then back to where it is now. The old answer is kept, marked as replaced with your reason; the new one counts.</source>
        <translation>L’entretien va à cette question, puis revient où il en est. L’ancienne réponse est gardée, marquée comme remplacée avec votre motif ; la nouvelle compte.</translation>
    </message>
    <message>
        <source>For example: nobody could be heard</source>
        <translation>Par exemple : on n’entendait personne</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Have it answered again</source>
        <translation>Faire répondre de nouveau</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation>Continuer l’entretien</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Mené le</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>A person decides. No program makes that decision.</source>
        <translation>Une personne décide. Aucun programme ne prend cette décision.</translation>
    </message>
    <message>
        <source>Interview {0}</source>
        <translation>Entretien {0}</translation>
    </message>
    <message>
        <source>mean {0}, spread {1}</source>
        <translation>moyenne {0}, écart {1}</translation>
    </message>
    <message>
        <source>{0} beside the program&apos;s, because: {1}</source>
        <translation>{0} à côté de celle du programme, car : {1}</translation>
    </message>
    <message>
        <source>no score: {0}</source>
        <translation>pas de note : {0}</translation>
    </message>
    <message>
        <source>{0} of 100</source>
        <translation>{0} sur 100</translation>
    </message>
    <message>
        <source>{0} of 100, between {1} and {2}</source>
        <translation>{0} sur 100, entre {1} et {2}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Marks of everybody</source>
        <translation>Notes de tous</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Correct the transcript</source>
        <translation>Corriger la transcription</translation>
    </message>
    <message>
        <source>Write what was said, not what was meant. The words as they were recognised are kept; yours become a new edition of the transcript, marked as corrected by you.</source>
        <translation>Écrivez ce qui a été dit, non ce qui était voulu. Les mots reconnus sont gardés ; les vôtres forment une nouvelle édition de la transcription, marquée comme corrigée par vous.</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>Garder la correction</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>Mots de la réponse</translation>
    </message>
    <message>
        <source>Your value beside the program&apos;s</source>
        <translation>Votre valeur à côté de celle du programme</translation>
    </message>
    <message>
        <source>{0}: the program&apos;s own score stays where it is. Your value and your reason stand beside it.</source>
        <translation>{0} : la note du programme reste où elle est. Votre valeur et votre motif figurent à côté.</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>La mettre à côté</translation>
    </message>
    <message>
        <source>Value from 0 to 100</source>
        <translation>Valeur de 0 à 100</translation>
    </message>
    <message>
        <source>Why the score is not right</source>
        <translation>Pourquoi la note n’est pas juste</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Rate first: what others and the program think of this answer is shown once your own marks are locked.</source>
        <translation>Notez d’abord : ce que les autres et le programme pensent de cette réponse s’affiche une fois vos propres notes arrêtées.</translation>
    </message>
    <message>
        <source>What people think</source>
        <translation>Ce que pensent les personnes</translation>
    </message>
    <message>
        <source>Nobody has rated this answer.</source>
        <translation>Personne n’a noté cette réponse.</translation>
    </message>
    <message>
        <source>What the program scored</source>
        <translation>Ce que le programme a noté</translation>
    </message>
    <message>
        <source>The program has not scored this answer.</source>
        <translation>Le programme n’a pas noté cette réponse.</translation>
    </message>
    <message>
        <source>Look here: {0}</source>
        <translation>Regardez ici : {0}</translation>
    </message>
    <message>
        <source>Mean {0}, spread {1}</source>
        <translation>Moyenne {0}, écart {1}</translation>
    </message>
    <message>
        <source>You see this differently. Talk about it before you decide.</source>
        <translation>Vous voyez cela différemment. Parlez-en avant de décider.</translation>
    </message>
    <message>
        <source>none: {0}</source>
        <translation>aucune : {0}</translation>
    </message>
    <message>
        <source>{0} of 100, honestly between {1} and {2}</source>
        <translation>{0} sur 100, honnêtement entre {1} et {2}</translation>
    </message>
    <message>
        <source>{0} of 100</source>
        <translation>{0} sur 100</translation>
    </message>
    <message>
        <source>Experimental: the checks on this installation found it wanting.</source>
        <translation>Expérimental : les vérifications de cette installation l’ont trouvé insuffisant.</translation>
    </message>
    <message>
        <source>{0} puts {1} beside it: {2}</source>
        <translation>{0} met {1} à côté : {2}</translation>
    </message>
    <message>
        <source>Put your value beside it …</source>
        <translation>Mettre votre valeur à côté …</translation>
    </message>
    <message>
        <source>Put your value beside {0}</source>
        <translation>Mettre votre valeur à côté de {0}</translation>
    </message>
    <message>
        <source>{0}  “{1}”</source>
        <translation>{0}  « {1} »</translation>
    </message>
    <message>
        <source>Play: {0}</source>
        <translation>Lire : {0}</translation>
    </message>
    <message>
        <source>Scores of {0}</source>
        <translation>Notes de {0}</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>{0}: {1} of 5</source>
        <translation>{0} : {1} sur 5</translation>
    </message>
    <message>
        <source>Why? What did you hear?</source>
        <translation>Pourquoi ? Qu’avez-vous entendu ?</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Remarque : {0}</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation>Tous les entretiens</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Blurred picture</source>
        <translation>Image floue</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>Son seulement</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>Transcription seulement</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Masquer les noms</translation>
    </message>
    <message>
        <source>A made-up name for the candidate; names they say of themselves are masked</source>
        <translation>Un nom inventé pour la personne ; les noms qu’elle dit d’elle-même sont masqués</translation>
    </message>
    <message>
        <source>Report as PDF …</source>
        <translation>Rapport en PDF …</translation>
    </message>
    <message>
        <source>Transcript, marks and scores as JSON …</source>
        <translation>Transcription, notes et valeurs en JSON …</translation>
    </message>
    <message>
        <source>Subtitles as SRT …</source>
        <translation>Sous-titres en SRT …</translation>
    </message>
    <message>
        <source>Subtitles as WebVTT …</source>
        <translation>Sous-titres en WebVTT …</translation>
    </message>
    <message>
        <source>This answer as a video …</source>
        <translation>Cette réponse en vidéo …</translation>
    </message>
    <message>
        <source>There is no answer to this question, and nothing to mark.</source>
        <translation>Il n’y a pas de réponse à cette question, et rien à noter.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Candidate before</source>
        <translation>Candidat précédent</translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation>Candidat suivant</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Corriger …</translation>
    </message>
    <message>
        <source>Lock my marks</source>
        <translation>Arrêter mes notes</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>A waved line: not understood well. Click a word to hear it.</source>
        <translation>Une ligne ondulée : mal compris. Cliquez sur un mot pour l’entendre.</translation>
    </message>
    <message>
        <source>This answer</source>
        <translation>Cette réponse</translation>
    </message>
    <message>
        <source>Everybody&apos;s marks</source>
        <translation>Notes de tous</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down go from answer to answer</source>
        <translation>Alt+Haut et Alt+Bas vont de réponse en réponse</translation>
    </message>
    <message>
        <source>Interview {0}   {1}</source>
        <translation>Entretien {0}   {1}</translation>
    </message>
    <message>
        <source>What the recording lacks</source>
        <translation>Ce qui manque à l’enregistrement</translation>
    </message>
    <message>
        <source>The marks of everybody are shown for answers that you have locked yours for.</source>
        <translation>Les notes de tous s’affichent pour les réponses dont vous avez arrêté les vôtres.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gardé.</translation>
    </message>
    <message>
        <source>Keeping …</source>
        <translation>Enregistrement …</translation>
    </message>
    <message>
        <source>Your marks are locked.</source>
        <translation>Vos notes sont arrêtées.</translation>
    </message>
    <message>
        <source>Every word is kept as you type. Lock your marks to see what others think.</source>
        <translation>Chaque mot est gardé à mesure que vous écrivez. Arrêtez vos notes pour voir ce que pensent les autres.</translation>
    </message>
    <message>
        <source>Left and right go from word to word, Enter plays from there. Words that were not understood well are underlined with a wave.</source>
        <translation>Gauche et droite vont de mot en mot, Entrée lit à partir de là. Les mots mal compris sont soulignés d’une ondulation.</translation>
    </message>
    <message>
        <source>{0}.  {1}</source>
        <translation>{0}.  {1}</translation>
    </message>
    <message>
        <source>Corrected by {0}</source>
        <translation>Corrigé par {0}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Skip silences</source>
        <translation>Sauter les silences</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>There is no recording.</source>
        <translation>Il n’y a pas d’enregistrement.</translation>
    </message>
    <message>
        <source>The recording cannot be played: {0}</source>
        <translation>L’enregistrement ne peut pas être lu : {0}</translation>
    </message>
    <message>
        <source>Exported: {0}</source>
        <translation>Exporté : {0}</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>Le programme a commis une erreur. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>No speech was heard.</source>
        <translation>Aucune parole n’a été entendue.</translation>
    </message>
    <message>
        <source>Somebody spoke, but no words could be made out.</source>
        <translation>Quelqu’un a parlé, mais aucun mot n’a pu être compris.</translation>
    </message>
    <message>
        <source>Not transcribed yet.</source>
        <translation>Pas encore transcrit.</translation>
    </message>
    <message>
        <source>The transcription failed. The answer is in the recording.</source>
        <translation>La transcription a échoué. La réponse est dans l’enregistrement.</translation>
    </message>
    <message>
        <source>Not transcribed: the candidate did not agree to it.</source>
        <translation>Non transcrit : la personne ne l’a pas accepté.</translation>
    </message>
    <message>
        <source>No words.</source>
        <translation>Aucun mot.</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Sans réponse.</translation>
    </message>
    <message>
        <source>Asked, and not answered.</source>
        <translation>Posée, et restée sans réponse.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>Non posée.</translation>
    </message>
    <message>
        <source>Joined from takes {0}, parted by an interruption; all of it counts</source>
        <translation>Réunie à partir des prises {0}, séparées par une interruption ; tout compte</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Saisi au clavier</translation>
    </message>
    <message>
        <source>Typed, until {0}</source>
        <translation>Saisi au clavier, jusqu’à {0}</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Similarity of meaning</source>
        <translation>Similitude de sens</translation>
    </message>
    <message>
        <source>Similarity of topic</source>
        <translation>Similitude de sujet</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammaire</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>Aisance</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>The answer as a whole</source>
        <translation>La réponse dans son ensemble</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>achevé</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>terminé plus tôt</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Mené le</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rated by you</source>
        <translation>Noté par vous</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Search: code, questions, number or id</source>
        <translation>Recherche : code, questions, numéro ou identifiant</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>All that have begun</source>
        <translation>Tous ceux qui ont commencé</translation>
    </message>
    <message>
        <source>To be rated by you</source>
        <translation>À noter par vous</translation>
    </message>
    <message>
        <source>Planned, running or interrupted</source>
        <translation>Prévus, en cours ou interrompus</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Montrer plus</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Nothing was found. Search for less, or show all interviews.</source>
        <translation>Rien n’a été trouvé. Cherchez moins, ou montrez tous les entretiens.</translation>
    </message>
    <message>
        <source>No interview has been held yet.</source>
        <translation>Aucun entretien n’a encore été mené.</translation>
    </message>
    <message>
        <source>Shown: {0}</source>
        <translation>Affichés : {0}</translation>
    </message>
    <message>
        <source>Review interviews</source>
        <translation>Évaluer les entretiens</translation>
    </message>
    <message>
        <source>Recordings and marks are for reviewers. What you open is written down.</source>
        <translation>Les enregistrements et les notes sont réservés aux évaluateurs. Ce que vous ouvrez est consigné.</translation>
    </message>
</context>
<context>
    <name>Sets</name>
    <message>
        <source>Question sets</source>
        <translation>Jeux de questions</translation>
    </message>
    <message>
        <source>Generated and imported questions are asked only as people have approved them.</source>
        <translation>Les questions générées ou importées ne sont posées que telles que des personnes les ont approuvées.</translation>
    </message>
    <message>
        <source>Needed to reject; kept with the decision</source>
        <translation>Nécessaire pour refuser ; conservé avec la décision</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>There are no question sets yet. They are written with: questions generate</source>
        <translation>Il n’y a pas encore de jeux de questions. On les écrit avec : questions generate</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>Le programme a commis une erreur. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>To look at: {0}</source>
        <translation>À revoir : {0}</translation>
    </message>
    <message>
        <source>Approved by {0}</source>
        <translation>Approuvé par {0}</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Waiting for approval by {0} people</source>
        <translation>Approbations manquantes : {0}</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>The set that is chosen</source>
        <translation>Le jeu choisi</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{0}. Author: {1}.</source>
        <translation>{0}. Auteur : {1}.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>{0}: approved by {1}.</source>
        <translation>{0} : approuvé par {1}.</translation>
    </message>
    <message>
        <source>{0}: rejected by {1}.</source>
        <translation>{0} : refusé par {1}.</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Question {0}</translation>
    </message>
    <message>
        <source>Follow-up: {0}</source>
        <translation>Relance : {0}</translation>
    </message>
    <message>
        <source>Mark {0}: {1}</source>
        <translation>Note {0} : {1}</translation>
    </message>
    <message>
        <source>without a description</source>
        <translation>sans description</translation>
    </message>
    <message>
        <source>Picture: {0}</source>
        <translation>Image : {0}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{0} in the file, {1} in the environment</source>
        <translation>{0} dans le fichier, {1} dans l’environnement</translation>
    </message>
    <message>
        <source>The environment variable {0} decides.</source>
        <translation>La variable d’environnement {0} décide.</translation>
    </message>
    <message>
        <source>{0} in the file .env decides.</source>
        <translation>{0} dans le fichier .env décide.</translation>
    </message>
    <message>
        <source>The command that started the program decides.</source>
        <translation>La commande qui a lancé le programme décide.</translation>
    </message>
    <message>
        <source>The setting {0} decides.</source>
        <translation>Le réglage {0} décide.</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>À partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>{0} (not ready: see doctor)</source>
        <translation>{0} (pas prêt : voir doctor)</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Limites de temps</translation>
    </message>
    <message>
        <source>When an answer ends</source>
        <translation>Quand une réponse se termine</translation>
    </message>
    <message>
        <source>The interview</source>
        <translation>L’entretien</translation>
    </message>
    <message>
        <source>Language and voice</source>
        <translation>Langue et voix</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Moteurs</translation>
    </message>
    <message>
        <source>Look of the window</source>
        <translation>Aspect de la fenêtre</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>Temps de réflexion</translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>Temps pour une réponse</translation>
    </message>
    <message>
        <source>Extra time, which the candidate sees</source>
        <translation>Temps supplémentaire, que la personne voit</translation>
    </message>
    <message>
        <source>Last extra time</source>
        <translation>Dernier temps supplémentaire</translation>
    </message>
    <message>
        <source>Attempts at each question</source>
        <translation>Essais par question</translation>
    </message>
    <message>
        <source>Length for which the disk must have room</source>
        <translation>Durée pour laquelle le disque doit avoir de la place</translation>
    </message>
    <message>
        <source>An interrupted interview can be continued for</source>
        <translation>Un entretien interrompu peut être repris pendant</translation>
    </message>
    <message>
        <source>Silence until “Finished?” is asked</source>
        <translation>Silence avant de demander « Terminé ? »</translation>
    </message>
    <message>
        <source>“Finished?” counts down for</source>
        <translation>« Terminé ? » décompte pendant</translation>
    </message>
    <message>
        <source>Silence until the candidate is encouraged</source>
        <translation>Silence avant d’encourager la personne</translation>
    </message>
    <message>
        <source>Offer a practice question</source>
        <translation>Proposer une question d’essai</translation>
    </message>
    <message>
        <source>Every candidate may pause</source>
        <translation>Tout le monde peut faire une pause</translation>
    </message>
    <message>
        <source>Candidates see themselves</source>
        <translation>Les personnes se voient</translation>
    </message>
    <message>
        <source>Who decides what is asked</source>
        <translation>Qui décide de ce qui est demandé</translation>
    </message>
    <message>
        <source>Responsible for the interview, in the notice</source>
        <translation>Responsable de l’entretien, dans l’avis</translation>
    </message>
    <message>
        <source>Contact for candidates&apos; data, in the notice</source>
        <translation>Contact pour les données des candidats, dans l’avis</translation>
    </message>
    <message>
        <source>Language of questions that name none</source>
        <translation>Langue des questions qui n’en indiquent pas</translation>
    </message>
    <message>
        <source>Engine that speaks</source>
        <translation>Moteur qui parle</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>Débit de parole</translation>
    </message>
    <message>
        <source>Volume, until a candidate changes it</source>
        <translation>Volume, jusqu&apos;à ce qu&apos;une personne interrogée le change</translation>
    </message>
    <message>
        <source>Engine that writes answers down</source>
        <translation>Moteur qui transcrit les réponses</translation>
    </message>
    <message>
        <source>Engine that hears whether somebody speaks</source>
        <translation>Moteur qui entend si quelqu’un parle</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modèle de langage</translation>
    </message>
    <message>
        <source>Address of a language model of your own</source>
        <translation>Adresse d’un modèle de langage à vous</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>Taille du texte et des commandes</translation>
    </message>
    <message>
        <source>The interviewer&apos;s face keeps still</source>
        <translation>Le visage de l’interlocuteur reste immobile</translation>
    </message>
    <message>
        <source>Start as a kiosk</source>
        <translation>Démarrer comme borne</translation>
    </message>
    <message>
        <source>Monitor that is left to staff</source>
        <translation>Écran laissé au personnel</translation>
    </message>
    <message>
        <source>The candidate is forgotten after</source>
        <translation>La personne est oubliée après</translation>
    </message>
    <message>
        <source>Begin anew when nobody touches it for</source>
        <translation>Recommencer si personne n’y touche pendant</translation>
    </message>
    <message>
        <source>The system&apos;s own choice</source>
        <translation>Le choix du système</translation>
    </message>
    <message>
        <source>The engine&apos;s own choice</source>
        <translation>Le choix du moteur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>None: the notice names nobody</source>
        <translation>Aucun : l’avis ne nomme personne</translation>
    </message>
    <message>
        <source>None: the notice names no contact</source>
        <translation>Aucun : l’avis ne donne aucun contact</translation>
    </message>
    <message>
        <source>None; else a name, or a number from 1</source>
        <translation>Aucun ; sinon un nom, ou un numéro à partir de 1</translation>
    </message>
    <message>
        <source>The best that works here</source>
        <translation>Le meilleur qui fonctionne ici</translation>
    </message>
    <message>
        <source>As the system&apos;s</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Except while they answer</source>
        <translation>Sauf pendant qu’elles répondent</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>The question set alone</source>
        <translation>Le jeu de questions seul</translation>
    </message>
    <message>
        <source>The set, and its follow-ups to short answers</source>
        <translation>Le jeu, et ses relances après des réponses courtes</translation>
    </message>
    <message>
        <source>A language model may ask in the set&apos;s place</source>
        <translation>Un modèle de langage peut interroger à la place du jeu</translation>
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
        <translation>{0} fois</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>Media of the session</source>
        <translation>Médias de la session</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Notes du programme</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Statistics about candidates</source>
        <translation>Statistiques sur les personnes</translation>
    </message>
    <message>
        <source>The program&apos;s log</source>
        <translation>Le journal du programme</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>They hold for every interview on this machine from the next one on.</source>
        <translation>Ils valent pour tous les entretiens sur cette machine, à partir du prochain.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Kept in {0}; the version before stays beside it.</source>
        <translation>Enregistrés dans {0} ; la version précédente reste à côté.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Les réglages sont enregistrés.</translation>
    </message>
    <message>
        <source>Some of them hold from the next start of the program on.</source>
        <translation>Certains valent à partir du prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>Le programme a commis une erreur. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation>Réglé ailleurs</translation>
    </message>
    <message>
        <source>{0}; interviews are in another database</source>
        <translation>{0} ; les entretiens sont dans une autre base de données</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>kept at least {0} days</source>
        <translation>gardé au moins {0} jours</translation>
    </message>
    <message>
        <source>deleted within {0} days</source>
        <translation>effacé sous {0} jours</translation>
    </message>
    <message>
        <source>How long interviews are kept</source>
        <translation>Combien de temps les entretiens sont gardés</translation>
    </message>
    <message>
        <source>Until people delete them; no rule is set.</source>
        <translation>Jusqu’à ce que quelqu’un les efface ; aucune règle n’est fixée.</translation>
    </message>
    <message>
        <source>These stand in the file, in .env, or in the environment. Keys are never shown.</source>
        <translation>Cela se trouve dans le fichier, dans .env ou dans l’environnement. Les clés ne sont jamais montrées.</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Retour sans enregistrer</translation>
    </message>
    <message>
        <source>set</source>
        <translation>définie</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non définie</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>New interview</source>
        <translation>Nouvel entretien</translation>
    </message>
    <message>
        <source>Choose the questions and the devices. Nothing is recorded yet.</source>
        <translation>Choisissez les questions et les appareils. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Review interviews</source>
        <translation>Évaluer les entretiens</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Réglages …</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Aucune caméra trouvée</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>Aucun microphone trouvé</translation>
    </message>
    <message>
        <source>The system&apos;s loudspeaker</source>
        <translation>Le haut-parleur du système</translation>
    </message>
    <message>
        <source>Connect a camera, and see that no other program uses it.</source>
        <translation>Branchez une caméra, et vérifiez qu’aucun autre programme ne l’utilise.</translation>
    </message>
    <message>
        <source>Connect a microphone and allow this program to use it.</source>
        <translation>Branchez un microphone et autorisez ce programme à l’utiliser.</translation>
    </message>
    <message>
        <source>A device is missing</source>
        <translation>Un appareil manque</translation>
    </message>
    <message>
        <source>Reading the questions …</source>
        <translation>Lecture des questions …</translation>
    </message>
    <message>
        <source>These questions cannot be used yet.</source>
        <translation>Ces questions ne peuvent pas encore être utilisées.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>After an interruption</source>
        <translation>Après une interruption</translation>
    </message>
    <message>
        <source>The battery is at {0} %. Plug the machine in.</source>
        <translation>La batterie est à {0} %. Branchez l’ordinateur.</translation>
    </message>
    <message>
        <source>Updates wait for a restart. Restart the machine before the interview.</source>
        <translation>Des mises à jour attendent un redémarrage. Redémarrez l’ordinateur avant l’entretien.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Start a new one instead</source>
        <translation>En commencer un nouveau</translation>
    </message>
    <message>
        <source>Recordings are kept in {0}</source>
        <translation>Les enregistrements sont gardés dans {0}</translation>
    </message>
    <message>
        <source>Choose an approved question set …</source>
        <translation>Choisir un jeu de questions approuvé …</translation>
    </message>
    <message>
        <source>There are no approved questions on this machine yet</source>
        <translation>Il n’y a pas encore de questions approuvées sur cet ordinateur</translation>
    </message>
    <message>
        <source>Staff bring them in with the commands “questions import FILE” and “questions approve ID”.</source>
        <translation>Le personnel les ajoute avec les commandes « questions import FILE » et « questions approve ID ».</translation>
    </message>
    <message>
        <source>Choose a question file</source>
        <translation>Choisir un fichier de questions</translation>
    </message>
    <message>
        <source>Question files (*.txt *.yaml *.yml *.json *.csv)</source>
        <translation>Fichiers de questions (*.txt *.yaml *.yml *.json *.csv)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Question file</source>
        <translation>Fichier de questions</translation>
    </message>
    <message>
        <source>Choose a text, YAML, JSON or CSV file, or drop it here</source>
        <translation>Choisissez un fichier texte, YAML, JSON ou CSV, ou déposez-le ici</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Choisir un fichier …</translation>
    </message>
    <message>
        <source>Question sets …</source>
        <translation>Jeux de questions …</translation>
    </message>
    <message>
        <source>Approved question set</source>
        <translation>Jeu de questions approuvé</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Choose list …</source>
        <translation>Choisir une liste …</translation>
    </message>
    <message>
        <source>A CSV file with the columns code and name; codes are on the invitations</source>
        <translation>Un fichier CSV avec les colonnes code et name ; les codes sont sur les invitations</translation>
    </message>
    <message>
        <source>They enter their own code, if they have one</source>
        <translation>Leur propre code, s’ils en ont un</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>Le programme a commis une erreur. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>Choose a list of candidates</source>
        <translation>Choisir une liste de candidats</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listes (*.csv)</translation>
    </message>
    <message>
        <source>{0} (interviewed on {1})</source>
        <translation>{0} (entretien le {1})</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Qui interroge</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>1 question, ready to be asked.</source>
        <translation>1 question, prête à être posée.</translation>
    </message>
    <message>
        <source>{0} questions, ready to be asked.</source>
        <translation>{0} questions, prêtes à être posées.</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Ligne {0} : {1}</translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation>Et {0} de plus.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Usual voice</source>
        <translation>Voix habituelle</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>Débit de parole</translation>
    </message>
    <message>
        <source>Usual rate</source>
        <translation>Débit habituel</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus rapide</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Usual pauses</source>
        <translation>Pauses habituelles</translation>
    </message>
    <message>
        <source>Longer pauses</source>
        <translation>Pauses plus longues</translation>
    </message>
    <message>
        <source>How long the candidate may be silent before they are asked “Finished?”</source>
        <translation>Combien de temps la personne peut se taire avant qu’on demande « Terminé ? »</translation>
    </message>
    <message>
        <source>Planned interview</source>
        <translation>Entretien prévu</translation>
    </message>
    <message>
        <source>A new interview</source>
        <translation>Un nouvel entretien</translation>
    </message>
    <message>
        <source>No. {0}: {1}</source>
        <translation>N° {0} : {1}</translation>
    </message>
    <message>
        <source>No. {0}: {1}, candidate {2}</source>
        <translation>N° {0} : {1}, code {2}</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>Le programme a commis une erreur. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>Interviews are set up by proctors and admins, who sign in.</source>
        <translation>Les entretiens sont préparés par les surveillants et les administrateurs, qui se connectent.</translation>
    </message>
</context>
<context>
    <name>StaffGate</name>
    <message>
        <source>For staff</source>
        <translation>Réservé au personnel</translation>
    </message>
    <message>
        <source>Enter the staff PIN. The interview goes on meanwhile.</source>
        <translation>Saisissez le code du personnel. L’entretien continue pendant ce temps.</translation>
    </message>
    <message>
        <source>Enter the staff PIN.</source>
        <translation>Saisissez le code du personnel.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The staff PIN cannot be asked for</source>
        <translation>Le code du personnel ne peut pas être demandé</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>End the interview?</source>
        <translation>Terminer l’entretien ?</translation>
    </message>
    <message>
        <source>You may end it and keep what was recorded, or end it and have everything deleted. Questions that were not asked yet stay unanswered. While you decide, the interview goes on.</source>
        <translation>Vous pouvez le terminer et garder ce qui a été enregistré, ou le terminer et tout faire supprimer. Les questions pas encore posées restent sans réponse. Pendant que vous décidez, l’entretien continue.</translation>
    </message>
    <message>
        <source>The window closes when everything is saved.</source>
        <translation>La fenêtre se ferme quand tout est enregistré.</translation>
    </message>
    <message>
        <source>End and delete …</source>
        <translation>Terminer et supprimer …</translation>
    </message>
    <message>
        <source>End and save</source>
        <translation>Terminer et garder</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Tout supprimer ?</translation>
    </message>
    <message>
        <source>The interview ends, and picture, sound and text of it are deleted for good. Nobody can bring them back.</source>
        <translation>L’entretien se termine ; son image, son son et son texte sont supprimés pour de bon. Personne ne peut les récupérer.</translation>
    </message>
    <message>
        <source>Yes, delete everything</source>
        <translation>Oui, tout supprimer</translation>
    </message>
</context>
<context>
    <name>Stopped</name>
    <message>
        <source>The kiosk has stopped</source>
        <translation>Le kiosque s’est arrêté</translation>
    </message>
    <message>
        <source>Please tell the person in charge. Everything that was recorded is kept.</source>
        <translation>Veuillez prévenir la personne responsable. Tout ce qui a été enregistré est gardé.</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Pour le personnel</translation>
    </message>
    <message>
        <source>The program ended unexpectedly {0} times in a row and is not started again by itself. The screens and keys of this machine are free.</source>
        <translation>Le programme s’est terminé de façon imprévue {0} fois de suite et n’est plus relancé tout seul. Les écrans et les touches de cette machine sont libres.</translation>
    </message>
    <message>
        <source>The reason is in the log, which holds nothing anybody said:</source>
        <translation>La raison est dans le journal, qui ne contient rien de ce que quiconque a dit :</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <translation>Relancer le kiosque</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Votre reçu</translation>
    </message>
    <message>
        <source>Photograph the square: it holds these lines, and you can always ask about them.</source>
        <translation>Photographiez le carré : il contient ces lignes, et vous pouvez toujours vous y référer.</translation>
    </message>
    <message>
        <source>The receipt as a QR code</source>
        <translation>Le reçu en code QR</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>All questions are done and everything is saved. You may leave now.</source>
        <translation>Toutes les questions sont passées et tout est enregistré. Vous pouvez partir.</translation>
    </message>
    <message>
        <source>All questions are done and everything is saved.</source>
        <translation>Toutes les questions sont passées et tout est enregistré.</translation>
    </message>
    <message>
        <source>The interview was ended early. Everything recorded until then is saved.</source>
        <translation>L’entretien s’est terminé plus tôt. Tout ce qui a été enregistré jusque-là est gardé.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Notice you agreed to</source>
        <translation>Avis que vous avez accepté</translation>
    </message>
    <message>
        <source>Somebody should look at this recording before you leave. What for stands with the interview; you need not explain anything.</source>
        <translation>Quelqu’un devrait regarder cet enregistrement avant votre départ. La raison figure avec l’entretien ; vous n’avez rien à expliquer.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>The interview is over, but it could not be deleted yet.</source>
        <translation>L’entretien est terminé, mais il n’a pas encore pu être supprimé.</translation>
    </message>
    <message>
        <source>They see why, and can delete it with the number below when nothing stands against it any more.</source>
        <translation>Elle voit pourquoi et pourra le supprimer avec le numéro ci-dessous dès que plus rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>Everything that was recorded is deleted. You may leave now.</source>
        <translation>Tout ce qui a été enregistré est supprimé. Vous pouvez partir.</translation>
    </message>
    <message>
        <source>People watch the recording and decide; they tell you what comes of it.</source>
        <translation>Des personnes regardent l’enregistrement et décident ; elles vous diront le résultat.</translation>
    </message>
    <message>
        <source>What you said has been written down to help them.</source>
        <translation>Ce que vous avez dit a été écrit pour les aider.</translation>
    </message>
    <message>
        <source>A program may suggest scores, which they see after their own.</source>
        <translation>Un programme peut proposer des notes, qu’elles voient après les leurs.</translation>
    </message>
    <message>
        <source>No program judges your answers, as you wished.</source>
        <translation>Aucun programme ne juge vos réponses, comme vous l’avez voulu.</translation>
    </message>
    <message>
        <source>Please tell the person in charge</source>
        <translation>Veuillez prévenir la personne responsable</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Preparing the interviewer&apos;s voice</source>
        <translation>Préparation de la voix</translation>
    </message>
    <message>
        <source>Opening camera and microphone</source>
        <translation>Ouverture de la caméra et du microphone</translation>
    </message>
    <message>
        <source>&quot;anchors&quot; is {0}</source>
        <translation>« anchors » est {0}</translation>
    </message>
    <message>
        <source>&quot;image_text&quot; without a picture</source>
        <translation>« image_text » sans image</translation>
    </message>
    <message>
        <source>&quot;questions&quot; is {0}</source>
        <translation>« questions » est {0}</translation>
    </message>
    <message>
        <source>&quot;timing&quot; is {0}</source>
        <translation>« timing » est {0}</translation>
    </message>
    <message>
        <source>&quot;turns&quot; is {0}</source>
        <translation>« turns » est {0}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be &quot;{1}&quot;</source>
        <translation>« {0} » ne peut pas être « {1} »</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot stand here</source>
        <translation>« {0} » ne peut pas être ici</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is neither a PNG nor a JPEG</source>
        <translation>« {0} » n’est ni un PNG ni un JPEG</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no language</source>
        <translation>« {0} » n’est pas une langue</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is out of range</source>
        <translation>« {0} » est hors limites</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}</source>
        <translation>« {0} » est {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; stands after the first question</source>
        <translation>« {0} » est après la première question</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>A correction without words would delete the answer</source>
        <translation>Une correction sans mots effacerait la réponse</translation>
    </message>
    <message>
        <source>A name has 1 to {0} printable characters</source>
        <translation>Un nom a de 1 à {0} caractères imprimables</translation>
    </message>
    <message>
        <source>A password has {0} to {1} characters</source>
        <translation>Un mot de passe a de {0} à {1} caractères</translation>
    </message>
    <message>
        <source>A session with the id {0} exists already</source>
        <translation>Une session avec l’identifiant {0} existe déjà</translation>
    </message>
    <message>
        <source>A staff PIN has {0} to {1} digits</source>
        <translation>Un code du personnel a de {0} à {1} chiffres</translation>
    </message>
    <message>
        <source>A staff PIN of one digit repeated is guessed at once</source>
        <translation>Un code fait d’un seul chiffre répété se devine aussitôt</translation>
    </message>
    <message>
        <source>A {0} has no address</source>
        <translation>Une adresse n’est pas possible ici : {0}</translation>
    </message>
    <message>
        <source>Add the account to the group video and log in again</source>
        <translation>Ajoutez le compte au groupe video et reconnectez-vous</translation>
    </message>
    <message>
        <source>Approve them: questions approve FILE, or ask who may</source>
        <translation>Approuvez-les : questions approve FICHIER, ou demandez à qui en a le droit</translation>
    </message>
    <message>
        <source>Ask for what the work needs, or leave it out; in many countries it is unlawful</source>
        <translation>Demandez ce que le travail exige, ou retirez-la ; dans beaucoup de pays, c’est interdit</translation>
    </message>
    <message>
        <source>Ask openly, without a judgement of your own</source>
        <translation>Demandez ouvertement, sans jugement de votre part</translation>
    </message>
    <message>
        <source>By whom, why, and what was removed is told by: erase {0}</source>
        <translation>Par qui, pourquoi et ce qui a été supprimé : erase {0} le dit</translation>
    </message>
    <message>
        <source>Camera {0} is not connected</source>
        <translation>La caméra {0} n’est pas branchée</translation>
    </message>
    <message>
        <source>Change both</source>
        <translation>Changez les deux</translation>
    </message>
    <message>
        <source>Check camera, microphone and disk</source>
        <translation>Vérifiez caméra, microphone et disque</translation>
    </message>
    <message>
        <source>Check commas, quotes and brackets</source>
        <translation>Vérifiez virgules, guillemets et crochets</translation>
    </message>
    <message>
        <source>Check indentation, colons and quotes</source>
        <translation>Vérifiez retraits, deux-points et guillemets</translation>
    </message>
    <message>
        <source>Check its address, its power and the network</source>
        <translation>Vérifiez son adresse, son alimentation et le réseau</translation>
    </message>
    <message>
        <source>Check its cable, then choose it again or another one</source>
        <translation>Vérifiez son câble, puis choisissez-la de nouveau ou une autre</translation>
    </message>
    <message>
        <source>Check its name and folder</source>
        <translation>Vérifiez son nom et son dossier</translation>
    </message>
    <message>
        <source>Check its name and who may read it</source>
        <translation>Vérifiez son nom et qui peut la lire</translation>
    </message>
    <message>
        <source>Check its number</source>
        <translation>Vérifiez son numéro</translation>
    </message>
    <message>
        <source>Check its path, or give the name of a microphone</source>
        <translation>Vérifiez son chemin, ou donnez le nom d’un microphone</translation>
    </message>
    <message>
        <source>Check its power and the network</source>
        <translation>Vérifiez son alimentation et le réseau</translation>
    </message>
    <message>
        <source>Check that it exists and may be used</source>
        <translation>Vérifiez qu’il existe et peut servir</translation>
    </message>
    <message>
        <source>Check that it is switched on and not muted</source>
        <translation>Vérifiez qu’il est allumé et n’est pas coupé</translation>
    </message>
    <message>
        <source>Check that its folder is there and can be written</source>
        <translation>Vérifiez que son dossier existe et peut être écrit</translation>
    </message>
    <message>
        <source>Check that its server runs</source>
        <translation>Vérifiez que son serveur marche</translation>
    </message>
    <message>
        <source>Check that the file is still there and whole</source>
        <translation>Vérifiez que le fichier est encore là et entier</translation>
    </message>
    <message>
        <source>Check the data folder</source>
        <translation>Vérifiez le dossier de données</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>Vérifiez le disque</translation>
    </message>
    <message>
        <source>Check the id</source>
        <translation>Vérifiez l’identifiant</translation>
    </message>
    <message>
        <source>Check the id and the data folder; an interrupted interview needs recover first</source>
        <translation>Vérifiez l’identifiant et le dossier de données ; un entretien interrompu demande d’abord recover</translation>
    </message>
    <message>
        <source>Check the indentation</source>
        <translation>Vérifiez le retrait</translation>
    </message>
    <message>
        <source>Check the path and the disk</source>
        <translation>Vérifiez le chemin et le disque</translation>
    </message>
    <message>
        <source>Check the quotes</source>
        <translation>Vérifiez les guillemets</translation>
    </message>
    <message>
        <source>Check the recording before the candidate leaves</source>
        <translation>Vérifiez l’enregistrement avant que la personne parte</translation>
    </message>
    <message>
        <source>Check the sound settings of the system</source>
        <translation>Vérifiez les réglages de son du système</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Choisissez un fichier CSV</translation>
    </message>
    <message>
        <source>Choose a file inside it</source>
        <translation>Choisissez un fichier dedans</translation>
    </message>
    <message>
        <source>Choose a folder that can be written</source>
        <translation>Choisissez un dossier où l’on peut écrire</translation>
    </message>
    <message>
        <source>Choose a multilingual model</source>
        <translation>Choisissez un modèle multilingue</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>Choisissez un fichier texte</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Choisissez-en un autre</translation>
    </message>
    <message>
        <source>Choose another data folder, or mend its rights</source>
        <translation>Choisissez un autre dossier de données, ou corrigez ses droits</translation>
    </message>
    <message>
        <source>Choose another engine</source>
        <translation>Choisissez un autre moteur</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisissez un autre fichier</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisissez un autre dossier</translation>
    </message>
    <message>
        <source>Choose another id</source>
        <translation>Choisissez un autre identifiant</translation>
    </message>
    <message>
        <source>Choose another id, or leave it out</source>
        <translation>Choisissez un autre identifiant, ou n’en donnez pas</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisissez un autre nom</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Choisissez-en un autre</translation>
    </message>
    <message>
        <source>Choose another one, or do without it: &quot;No sound&quot; in the window, --speaker none on the command line</source>
        <translation>Choisissez-en un autre ou passez-vous-en : « Pas de son » dans la fenêtre, --speaker none en ligne de commande</translation>
    </message>
    <message>
        <source>Choose another voice</source>
        <translation>Choisissez une autre voix</translation>
    </message>
    <message>
        <source>Choose another voice, or another model: INTERVIEW_GROQ_VOICE_MODEL, INTERVIEW_GROQ_VOICES</source>
        <translation>Choisissez une autre voix ou un autre modèle : INTERVIEW_GROQ_VOICE_MODEL, INTERVIEW_GROQ_VOICES</translation>
    </message>
    <message>
        <source>Choose another voice, or none for the default</source>
        <translation>Choisissez une autre voix, ou aucune pour celle d’usage</translation>
    </message>
    <message>
        <source>Choose another, such as four words</source>
        <translation>Choisissez-en un autre, par exemple quatre mots</translation>
    </message>
    <message>
        <source>Choose one from 1 to 5 first</source>
        <translation>Choisissez d’abord une note de 1 à 5</translation>
    </message>
    <message>
        <source>Choose one of {0}, or the folder of another model</source>
        <translation>Choisissez l’un de {0}, ou le dossier d’un autre modèle</translation>
    </message>
    <message>
        <source>Choose one of: {0}</source>
        <translation>Choisissez parmi : {0}</translation>
    </message>
    <message>
        <source>Choose one that is: {0}</source>
        <translation>Choisissez-en une présente : {0}</translation>
    </message>
    <message>
        <source>Choose other times</source>
        <translation>Choisissez d’autres moments</translation>
    </message>
    <message>
        <source>Choose the file with the questions</source>
        <translation>Choisissez le fichier des questions</translation>
    </message>
    <message>
        <source>Choose {0}</source>
        <translation>Choisissez {0}</translation>
    </message>
    <message>
        <source>Close every other program that uses it, allow its use in the system settings, or choose another one</source>
        <translation>Fermez tous les autres programmes qui l’utilisent, autorisez-le dans les réglages du système, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>Close every other program that uses it, or choose another camera</source>
        <translation>Fermez tous les autres programmes qui l’utilisent, ou choisissez une autre caméra</translation>
    </message>
    <message>
        <source>Close every other program that uses it, or choose another one</source>
        <translation>Fermez tous les autres programmes qui l’utilisent, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>Fermez d’autres programmes</translation>
    </message>
    <message>
        <source>Close other programs; the sound is complete</source>
        <translation>Fermez d’autres programmes ; le son est complet</translation>
    </message>
    <message>
        <source>Close other programs; what is missing is silent in the recording and in the journal</source>
        <translation>Fermez d’autres programmes ; ce qui manque est muet dans l’enregistrement et noté dans le journal</translation>
    </message>
    <message>
        <source>Close the other program, then try again</source>
        <translation>Fermez l’autre programme, puis réessayez</translation>
    </message>
    <message>
        <source>Closing the recording</source>
        <translation>Clôture de l’enregistrement</translation>
    </message>
    <message>
        <source>Continue it in the window, or on a terminal</source>
        <translation>Continuez-le dans la fenêtre ou dans un terminal</translation>
    </message>
    <message>
        <source>Correct it where it was recorded</source>
        <translation>Corrigez-le là où il a été enregistré</translation>
    </message>
    <message>
        <source>Darken the room, turn the camera to a face or a wall that the screen lights, or brighten the screen</source>
        <translation>Assombrissez la pièce, tournez la caméra vers un visage ou un mur éclairé par l’écran, ou éclaircissez l’écran</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Effacez-les</translation>
    </message>
    <message>
        <source>Describe at least the marks 1, 3 and 5, so that all raters mean the same</source>
        <translation>Décrivez au moins les notes 1, 3 et 5, pour que tous comprennent la même chose</translation>
    </message>
    <message>
        <source>Describe under image_text what is to be seen, for those who cannot see it</source>
        <translation>Décrivez sous image_text ce qu’on voit, pour qui ne peut pas voir</translation>
    </message>
    <message>
        <source>Divide it into several files</source>
        <translation>Répartissez-les dans plusieurs fichiers</translation>
    </message>
    <message>
        <source>Divide the file into several</source>
        <translation>Répartissez le fichier en plusieurs</translation>
    </message>
    <message>
        <source>Erasing the interview {0} began on {1} UTC and is not complete</source>
        <translation>L’effacement de l’entretien {0} a commencé le {1} UTC et n’est pas terminé</translation>
    </message>
    <message>
        <source>Everything is as it was; it can be continued, or finished as it is</source>
        <translation>Tout est comme avant ; il peut continuer, ou s’achever tel quel</translation>
    </message>
    <message>
        <source>Finish it with recover, and plan a new one</source>
        <translation>Achevez-le avec recover et prévoyez-en un nouveau</translation>
    </message>
    <message>
        <source>Free some room</source>
        <translation>Libérez de la place</translation>
    </message>
    <message>
        <source>Free some room before the next one</source>
        <translation>Libérez de la place avant le prochain</translation>
    </message>
    <message>
        <source>Free some room now; before the disk is full the interview ends and everything is kept</source>
        <translation>Libérez de la place maintenant ; avant que le disque soit plein, l’entretien se termine et tout est gardé</translation>
    </message>
    <message>
        <source>Free some room, then run recover</source>
        <translation>Libérez de la place, puis lancez recover</translation>
    </message>
    <message>
        <source>Free some room; what was recorded is kept</source>
        <translation>Libérez de la place ; ce qui a été enregistré est gardé</translation>
    </message>
    <message>
        <source>Free some space</source>
        <translation>Libérez de la place</translation>
    </message>
    <message>
        <source>Free {0}, or choose another data folder</source>
        <translation>Libérez {0}, ou choisissez un autre dossier de données</translation>
    </message>
    <message>
        <source>Give a WAV file, or the name of a microphone</source>
        <translation>Donnez un fichier WAV ou le nom d’un microphone</translation>
    </message>
    <message>
        <source>Give a camera&apos;s number, the path of a video file, or an address such as rtsp://host/stream</source>
        <translation>Donnez le numéro d’une caméra, le chemin d’une vidéo ou une adresse comme rtsp://host/stream</translation>
    </message>
    <message>
        <source>Give a code, such as K-1024</source>
        <translation>Indiquez un code, par exemple K-1024</translation>
    </message>
    <message>
        <source>Give a video file, such as an MP4</source>
        <translation>Donnez une vidéo, par exemple un MP4</translation>
    </message>
    <message>
        <source>Give another file with the setting kiosk.pin_file</source>
        <translation>Indiquez un autre fichier avec le réglage kiosk.pin_file</translation>
    </message>
    <message>
        <source>Give each their own</source>
        <translation>Donnez à chacun le sien</translation>
    </message>
    <message>
        <source>Give every question its own id, or none</source>
        <translation>Donnez à chaque question son identifiant, ou aucun</translation>
    </message>
    <message>
        <source>Give this user permission to read and write it</source>
        <translation>Donnez à cet utilisateur le droit de la lire et de l’écrire</translation>
    </message>
    <message>
        <source>Give this user permission to read it</source>
        <translation>Donnez à cet utilisateur le droit de le lire</translation>
    </message>
    <message>
        <source>Give this user write permission, or use another folder</source>
        <translation>Donnez à cet utilisateur le droit d’écrire, ou utilisez un autre dossier</translation>
    </message>
    <message>
        <source>Go on with it: erase {0}</source>
        <translation>Continuez-le : erase {0}</translation>
    </message>
    <message>
        <source>Google&apos;s speech service answered with status {0}</source>
        <translation>Le service vocal de Google a répondu avec l’état {0}</translation>
    </message>
    <message>
        <source>Google&apos;s speech service cannot be reached</source>
        <translation>Le service vocal de Google est injoignable</translation>
    </message>
    <message>
        <source>Google&apos;s speech service refuses the key</source>
        <translation>Le service vocal de Google refuse la clé</translation>
    </message>
    <message>
        <source>Groq&apos;s {0} has no voice {1}</source>
        <translation>{0} de Groq n’a pas de voix {1}</translation>
    </message>
    <message>
        <source>Have them approved as they are now: questions approve FILE</source>
        <translation>Faites-les approuver telles quelles : questions approve FICHIER</translation>
    </message>
    <message>
        <source>Have them approved: questions approve {0}</source>
        <translation>Faites-les approuver : questions approve {0}</translation>
    </message>
    <message>
        <source>Install or choose another</source>
        <translation>Installez ou choisissez-en une autre</translation>
    </message>
    <message>
        <source>Install the package libasound2-data</source>
        <translation>Installez le paquet libasound2-data</translation>
    </message>
    <message>
        <source>Install the packages libportaudio2 and PyAudio</source>
        <translation>Installez les paquets libportaudio2 et PyAudio</translation>
    </message>
    <message>
        <source>Install the program again</source>
        <translation>Réinstallez le programme</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>Elle reste comme elle est</translation>
    </message>
    <message>
        <source>It was held elsewhere, and imported.</source>
        <translation>Il a eu lieu ailleurs et a été importé.</translation>
    </message>
    <message>
        <source>Keep the columns that are used</source>
        <translation>Gardez les colonnes utilisées</translation>
    </message>
    <message>
        <source>Known are: {0}</source>
        <translation>Connus : {0}</translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation>Retirez l’une des deux</translation>
    </message>
    <message>
        <source>List them: users list</source>
        <translation>Affichez-les : users list</translation>
    </message>
    <message>
        <source>Look for it in a backup</source>
        <translation>Cherchez-le dans une sauvegarde</translation>
    </message>
    <message>
        <source>Lower its level in the system&apos;s settings, or move it away</source>
        <translation>Baissez son niveau dans les réglages du système, ou éloignez-le</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Réduisez-la</translation>
    </message>
    <message>
        <source>Make room or rights there, or name another folder in {0}</source>
        <translation>Faites-y de la place ou donnez les droits, ou nommez un autre dossier dans {0}</translation>
    </message>
    <message>
        <source>Make somebody else an admin before</source>
        <translation>Nommez d’abord un autre admin</translation>
    </message>
    <message>
        <source>Make the first account with the role admin</source>
        <translation>Créez le premier compte avec le rôle admin</translation>
    </message>
    <message>
        <source>Make two questions of it</source>
        <translation>Faites-en deux questions</translation>
    </message>
    <message>
        <source>Marks are 1 to 5</source>
        <translation>Les notes vont de 1 à 5</translation>
    </message>
    <message>
        <source>Mend GOOGLE_SPEECH_API_KEY</source>
        <translation>Corrigez GOOGLE_SPEECH_API_KEY</translation>
    </message>
    <message>
        <source>Mend the key in the settings</source>
        <translation>Corrigez la clé dans les réglages</translation>
    </message>
    <message>
        <source>Mend these lines</source>
        <translation>Corrigez ces lignes</translation>
    </message>
    <message>
        <source>More than one {0} is called &quot;{1}&quot;</source>
        <translation>Il y en a plusieurs : {0} du nom de « {1} »</translation>
    </message>
    <message>
        <source>Move it closer, or raise its level in the system&apos;s settings</source>
        <translation>Rapprochez-le, ou montez son niveau dans les réglages du système</translation>
    </message>
    <message>
        <source>Move it to another folder, then run recover again</source>
        <translation>Déplacez-le dans un autre dossier, puis relancez recover</translation>
    </message>
    <message>
        <source>Move it to the top of the file</source>
        <translation>Mettez-le en haut du fichier</translation>
    </message>
    <message>
        <source>Move its cable away from power supplies, or plug it into another socket</source>
        <translation>Éloignez son câble des alimentations, ou branchez-le sur une autre prise</translation>
    </message>
    <message>
        <source>Move that file away, or use another folder</source>
        <translation>Déplacez ce fichier, ou utilisez un autre dossier</translation>
    </message>
    <message>
        <source>Name it first, or write it out</source>
        <translation>Nommez-le d’abord, ou écrivez-le en entier</translation>
    </message>
    <message>
        <source>Name the columns in its first line: code,name</source>
        <translation>Nommez les colonnes à la première ligne : code,name</translation>
    </message>
    <message>
        <source>Name the columns in the first line, for example: text,type,subtype</source>
        <translation>Nommez les colonnes à la première ligne, par exemple : text,type,subtype</translation>
    </message>
    <message>
        <source>Name the picture under &quot;image&quot;, or leave the description out</source>
        <translation>Nommez l’image sous « image », ou retirez la description</translation>
    </message>
    <message>
        <source>No recogniser here is valid for the language {0}</source>
        <translation>Aucune reconnaissance ici ne vaut pour la langue {0}</translation>
    </message>
    <message>
        <source>No sound: questions on the screen only</source>
        <translation>Pas de son : questions à l’écran seulement</translation>
    </message>
    <message>
        <source>No voice engine has the voice {0} for the language {1}</source>
        <translation>Aucun moteur n’a la voix {0} pour la langue {1}</translation>
    </message>
    <message>
        <source>No voice here speaks the language {0}</source>
        <translation>Aucune voix ici ne parle la langue {0}</translation>
    </message>
    <message>
        <source>Not measurable: {0}. {1}.</source>
        <translation>Mesure impossible : {0}. {1}.</translation>
    </message>
    <message>
        <source>Not transcribed yet: answer {0}.</source>
        <translation>Pas encore transcrit : réponse {0}.</translation>
    </message>
    <message>
        <source>Nothing has been recorded</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>Nothing is overwritten; move it away first</source>
        <translation>Rien n’est remplacé ; déplacez-le d’abord</translation>
    </message>
    <message>
        <source>Nothing that can be played was recorded of the interview {0}</source>
        <translation>Rien de lisible n’a été enregistré de l’entretien {0}</translation>
    </message>
    <message>
        <source>Nothing was kept; start it again</source>
        <translation>Rien n’a été gardé ; recommencez</translation>
    </message>
    <message>
        <source>Nothing was recorded, because the recording was never started</source>
        <translation>Rien n’a été enregistré, car l’enregistrement n’a jamais commencé</translation>
    </message>
    <message>
        <source>Nothing was recorded: the encoder took no picture and no sound</source>
        <translation>Rien n’a été enregistré : l’encodeur n’a pris ni image ni son</translation>
    </message>
    <message>
        <source>Nothing was recorded: {0}</source>
        <translation>Rien n’a été enregistré : {0}</translation>
    </message>
    <message>
        <source>Pictures are being lost, because the computer is too slow for the recording</source>
        <translation>Des images se perdent, car l’ordinateur est trop lent pour l’enregistrement</translation>
    </message>
    <message>
        <source>Pictures were being lost</source>
        <translation>Des images se perdaient</translation>
    </message>
    <message>
        <source>Piper gave no sound</source>
        <translation>Piper n’a pas donné de son</translation>
    </message>
    <message>
        <source>Piper gave no times for its phonemes</source>
        <translation>Piper n’a pas donné les temps de ses phonèmes</translation>
    </message>
    <message>
        <source>Piper has no voice for the language {0}</source>
        <translation>Piper n’a pas de voix pour la langue {0}</translation>
    </message>
    <message>
        <source>Piper has no voice {0}</source>
        <translation>Piper n’a pas de voix {0}</translation>
    </message>
    <message>
        <source>Plan a new one, or finish it with recover</source>
        <translation>Prévoyez-en un nouveau, ou achevez-le avec recover</translation>
    </message>
    <message>
        <source>Plug a camera in, or give a video file</source>
        <translation>Branchez une caméra, ou donnez une vidéo</translation>
    </message>
    <message>
        <source>Plug a {0} in</source>
        <translation>Branchez l’appareil : {0}</translation>
    </message>
    <message>
        <source>Plug a {0} in, or do without it: &quot;No sound&quot; in the window, --speaker none on the command line</source>
        <translation>Branchez l’appareil ({0}) ou passez-vous-en : « Pas de son » dans la fenêtre, --speaker none en ligne de commande</translation>
    </message>
    <message>
        <source>Plug it in again or choose another one</source>
        <translation>Rebranchez-le ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one</source>
        <translation>Rebranchez-le, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>Plug the camera in again</source>
        <translation>Rebranchez la caméra</translation>
    </message>
    <message>
        <source>Put it beside the question file and write its name alone</source>
        <translation>Mettez-la à côté du fichier de questions et n’écrivez que son nom</translation>
    </message>
    <message>
        <source>Put it beside the question file, or mend its name</source>
        <translation>Mettez-la à côté du fichier de questions, ou corrigez son nom</translation>
    </message>
    <message>
        <source>Put texts with commas in quotes</source>
        <translation>Mettez entre guillemets les textes avec des virgules</translation>
    </message>
    <message>
        <source>Put the questions under &quot;questions:&quot;</source>
        <translation>Mettez les questions sous « questions: »</translation>
    </message>
    <message>
        <source>Put the text in quotes</source>
        <translation>Mettez le texte entre guillemets</translation>
    </message>
    <message>
        <source>PyAudio cannot be loaded</source>
        <translation>PyAudio ne peut pas être chargé</translation>
    </message>
    <message>
        <source>Questions cannot be saved as {0}</source>
        <translation>Les questions ne peuvent pas être enregistrées dans {0}</translation>
    </message>
    <message>
        <source>Rate from the transcript</source>
        <translation>Évaluez d’après la transcription</translation>
    </message>
    <message>
        <source>Read the question file again that it belongs to</source>
        <translation>Relisez le fichier de questions auquel elle appartient</translation>
    </message>
    <message>
        <source>Read the questions from a file in its folder</source>
        <translation>Lisez les questions d’un fichier de son dossier</translation>
    </message>
    <message>
        <source>Recording stopped because {0}</source>
        <translation>L’enregistrement s’est arrêté car {0}</translation>
    </message>
    <message>
        <source>Recordings are not shown to reviewers here</source>
        <translation>Ici, les enregistrements ne sont pas montrés aux évaluateurs</translation>
    </message>
    <message>
        <source>Remove the file, and set a PIN with: kiosk pin</source>
        <translation>Supprimez le fichier et définissez un code avec : kiosk pin</translation>
    </message>
    <message>
        <source>Restart the computer</source>
        <translation>Redémarrez l’ordinateur</translation>
    </message>
    <message>
        <source>Restart the sound server or the computer</source>
        <translation>Redémarrez le serveur de son ou l’ordinateur</translation>
    </message>
    <message>
        <source>Restore it from a backup</source>
        <translation>Restaurez-la d’une sauvegarde</translation>
    </message>
    <message>
        <source>Restore the session&apos;s folder</source>
        <translation>Restaurez le dossier de la session</translation>
    </message>
    <message>
        <source>Run recover first</source>
        <translation>Lancez d’abord recover</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>Enregistrez-la en UTF-8</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8</source>
        <translation>Enregistrez-le en texte brut UTF-8</translation>
    </message>
    <message>
        <source>Save the picture anew, as a PNG or JPEG</source>
        <translation>Enregistrez de nouveau l’image, en PNG ou JPEG</translation>
    </message>
    <message>
        <source>Save the picture as one of them</source>
        <translation>Enregistrez l’image dans l’un des deux</translation>
    </message>
    <message>
        <source>See that ffmpeg works: run doctor</source>
        <translation>Vérifiez que ffmpeg marche : doctor</translation>
    </message>
    <message>
        <source>See that it is plugged in and in order; what was recorded until then is kept</source>
        <translation>Vérifiez qu’il est branché et en ordre ; ce qui a été enregistré est gardé</translation>
    </message>
    <message>
        <source>See that the data folder can be written and has room</source>
        <translation>Vérifiez qu’on peut écrire dans le dossier de données et qu’il a de la place</translation>
    </message>
    <message>
        <source>See that the video can be played</source>
        <translation>Vérifiez que la vidéo se lit</translation>
    </message>
    <message>
        <source>Set {0}</source>
        <translation>Définissez {0}</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Raccourcissez-le</translation>
    </message>
    <message>
        <source>Shorten it; if these are several questions, put each on its own line or number them</source>
        <translation>Raccourcissez-la ; si ce sont plusieurs questions, mettez chacune sur sa ligne ou numérotez-les</translation>
    </message>
    <message>
        <source>Shortly before the end this was found: {0}. Watch the finished video before you rely on it</source>
        <translation>Peu avant la fin, ceci a été constaté : {0}. Regardez la vidéo terminée avant de vous y fier</translation>
    </message>
    <message>
        <source>Sound of the microphone is being lost, because the computer is too slow</source>
        <translation>Du son du microphone se perd, car l’ordinateur est trop lent</translation>
    </message>
    <message>
        <source>Sound of the microphone was being lost</source>
        <translation>Du son du microphone se perdait</translation>
    </message>
    <message>
        <source>Switch on more light, or plug it into another USB port</source>
        <translation>Ajoutez de la lumière, ou utilisez une autre prise USB</translation>
    </message>
    <message>
        <source>The Whisper model in {0} cannot be loaded: {1}</source>
        <translation>Le modèle Whisper dans {0} ne peut pas être chargé : {1}</translation>
    </message>
    <message>
        <source>The Whisper model {0} does not know the language {1}</source>
        <translation>Le modèle Whisper {0} ne connaît pas la langue {1}</translation>
    </message>
    <message>
        <source>The address of the network camera cannot be used</source>
        <translation>L’adresse de la caméra réseau n’est pas utilisable</translation>
    </message>
    <message>
        <source>The answer to question {0} cannot be reopened</source>
        <translation>La réponse à la question {0} ne peut pas être rouverte</translation>
    </message>
    <message>
        <source>The answer to question {0} has no words that could be corrected</source>
        <translation>La réponse à la question {0} n’a pas de mots à corriger</translation>
    </message>
    <message>
        <source>The answers of the interview {0} begin with a key, and there is no keyboard</source>
        <translation>Les réponses de l’entretien {0} commencent par une touche, et il n’y a pas de clavier</translation>
    </message>
    <message>
        <source>The camera gave far too few pictures</source>
        <translation>La caméra donnait beaucoup trop peu d’images</translation>
    </message>
    <message>
        <source>The camera gives far fewer pictures than it should</source>
        <translation>La caméra donne beaucoup moins d’images qu’elle ne devrait</translation>
    </message>
    <message>
        <source>The camera was gone from {0} to {1}</source>
        <translation>La caméra a manqué de {0} à {1}</translation>
    </message>
    <message>
        <source>The camera works again.</source>
        <translation>La caméra fonctionne de nouveau.</translation>
    </message>
    <message>
        <source>The clip could not be made: {0}</source>
        <translation>L’extrait n’a pas pu être créé : {0}</translation>
    </message>
    <message>
        <source>The code has more than {0} characters</source>
        <translation>Le code a plus de {0} caractères</translation>
    </message>
    <message>
        <source>The code is an e-mail address, and a code must not say who it is</source>
        <translation>Le code est une adresse e-mail, et un code ne doit pas dire de qui il s&apos;agit</translation>
    </message>
    <message>
        <source>The code is that of line {0}</source>
        <translation>Le code est celui de la ligne {0}</translation>
    </message>
    <message>
        <source>The computer is busy: the recording goes on with a lighter encoder. Close other programs.</source>
        <translation>L’ordinateur est chargé : l’enregistrement continue avec un encodeur plus léger. Fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>The computer is busy: the recording goes on with fewer pictures a second. Close other programs.</source>
        <translation>L’ordinateur est chargé : l’enregistrement continue avec moins d’images par seconde. Fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>The computer is too slow for the recording, which lags behind</source>
        <translation>L’ordinateur est trop lent pour l’enregistrement, qui prend du retard</translation>
    </message>
    <message>
        <source>The computer is very hot and may slow down</source>
        <translation>L’ordinateur est très chaud et pourrait ralentir</translation>
    </message>
    <message>
        <source>The computer was suspended for {0} s; nothing was recorded then</source>
        <translation>L’ordinateur a été en veille {0} s ; rien n’a été enregistré pendant ce temps</translation>
    </message>
    <message>
        <source>The computer was too slow: from {0} on the picture has half as many frames</source>
        <translation>L’ordinateur était trop lent : à partir de {0} la vidéo a deux fois moins d’images</translation>
    </message>
    <message>
        <source>The computer was very hot</source>
        <translation>L’ordinateur était très chaud</translation>
    </message>
    <message>
        <source>The database {0} cannot be opened</source>
        <translation>La base de données {0} ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>The database {0} cannot be reached</source>
        <translation>La base de données {0} est injoignable</translation>
    </message>
    <message>
        <source>The database {0} cannot be read or written</source>
        <translation>La base de données {0} ne peut être ni lue ni écrite</translation>
    </message>
    <message>
        <source>The database {0} cannot be written</source>
        <translation>La base de données {0} ne peut pas être écrite</translation>
    </message>
    <message>
        <source>The database {0} has no room left on its disk</source>
        <translation>La base de données {0} n’a plus de place sur son disque</translation>
    </message>
    <message>
        <source>The database {0} is damaged</source>
        <translation>La base de données {0} est abîmée</translation>
    </message>
    <message>
        <source>The database {0} is held by another program</source>
        <translation>La base de données {0} est retenue par un autre programme</translation>
    </message>
    <message>
        <source>The database {0} is not a database</source>
        <translation>La base de données {0} n’en est pas une</translation>
    </message>
    <message>
        <source>The disk is nearly full: the recording has less than ten minutes left</source>
        <translation>Le disque est presque plein : il reste moins de dix minutes d’enregistrement</translation>
    </message>
    <message>
        <source>The disk that holds {0} does not take the recording any more: {1}</source>
        <translation>Le disque de {0} ne prend plus l’enregistrement : {1}</translation>
    </message>
    <message>
        <source>The disk that holds {0} has {1} left, and the recording needs {2}</source>
        <translation>Il reste {1} sur le disque de {0}, et l’enregistrement demande {2}</translation>
    </message>
    <message>
        <source>The disk that holds {0} is full</source>
        <translation>Le disque de {0} est plein</translation>
    </message>
    <message>
        <source>The disk was nearly full</source>
        <translation>Le disque était presque plein</translation>
    </message>
    <message>
        <source>The encoder did not take the end of the recording</source>
        <translation>L’encodeur n’a pas pris la fin de l’enregistrement</translation>
    </message>
    <message>
        <source>The engine broke down ({0})</source>
        <translation>Le moteur est tombé en panne ({0})</translation>
    </message>
    <message>
        <source>The engine {0} is not installed: {1} is missing</source>
        <translation>{0} n’est pas installé : il manque {1}</translation>
    </message>
    <message>
        <source>The engine {0} needs a key of {1}</source>
        <translation>{0} demande une clé de {1}</translation>
    </message>
    <message>
        <source>The finished file {0} is not as it should be: {1}</source>
        <translation>Le fichier final {0} n’est pas comme il faut : {1}</translation>
    </message>
    <message>
        <source>The folder for the session cannot be made: {0}</source>
        <translation>Le dossier de la session ne peut pas être créé : {0}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read: {1}</source>
        <translation>Le dossier {0} est illisible : {1}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written: {1}</source>
        <translation>Le dossier {0} ne peut pas être écrit : {1}</translation>
    </message>
    <message>
        <source>The interview was ended because the disk is nearly full; everything recorded is kept</source>
        <translation>L’entretien a pris fin car le disque est presque plein ; tout ce qui est enregistré est gardé</translation>
    </message>
    <message>
        <source>The interview was interrupted at {0} for {1}</source>
        <translation>L’entretien a été interrompu à {0} ; durée : {1}</translation>
    </message>
    <message>
        <source>The interview was stopped before its recording went on</source>
        <translation>L’entretien a été arrêté avant la reprise de l’enregistrement</translation>
    </message>
    <message>
        <source>The interview was stopped before the recording began</source>
        <translation>L’entretien a été arrêté avant le début de l’enregistrement</translation>
    </message>
    <message>
        <source>The interview {0} cannot be continued: it has ended, or nothing was recorded</source>
        <translation>L’entretien {0} ne peut pas continuer : il est terminé, ou rien n’a été enregistré</translation>
    </message>
    <message>
        <source>The interview {0} is not finished</source>
        <translation>L’entretien {0} n’est pas achevé</translation>
    </message>
    <message>
        <source>The interview {0} is running</source>
        <translation>L’entretien {0} est en cours</translation>
    </message>
    <message>
        <source>The interview {0} was erased on {1} UTC</source>
        <translation>L’entretien {0} a été effacé le {1} UTC</translation>
    </message>
    <message>
        <source>The interview {0} was interrupted at question {1} of {2}, {3} in, {4} ago</source>
        <translation>L’entretien {0} a été interrompu à la question {1} sur {2}, après {3} ; il y a {4}</translation>
    </message>
    <message>
        <source>The journal cannot be written: {0}</source>
        <translation>Le journal ne peut pas être écrit : {0}</translation>
    </message>
    <message>
        <source>The journal was changed after it was written, at line {0} or before it</source>
        <translation>Le journal a été modifié après coup, à la ligne {0} ou avant</translation>
    </message>
    <message>
        <source>The journal {0} cannot be read: {1}</source>
        <translation>Le journal {0} est illisible : {1}</translation>
    </message>
    <message>
        <source>The library of eSpeak NG does not load: {0}</source>
        <translation>La bibliothèque d’eSpeak NG ne se charge pas : {0}</translation>
    </message>
    <message>
        <source>The list {0} cannot be read: {1}</source>
        <translation>La liste {0} est illisible : {1}</translation>
    </message>
    <message>
        <source>The list {0} cannot be used</source>
        <translation>La liste {0} n’est pas utilisable</translation>
    </message>
    <message>
        <source>The list {0} has no column code or name</source>
        <translation>La liste {0} n’a pas de colonne code ou name</translation>
    </message>
    <message>
        <source>The list {0} is larger than 5 MB</source>
        <translation>La liste {0} dépasse 5 Mo</translation>
    </message>
    <message>
        <source>The list {0} is not written in UTF-8</source>
        <translation>La liste {0} n’est pas écrite en UTF-8</translation>
    </message>
    <message>
        <source>The list {0} names nobody</source>
        <translation>La liste {0} ne nomme personne</translation>
    </message>
    <message>
        <source>The lock of a session cannot be written: {0}</source>
        <translation>Le verrou d’une session ne peut pas être écrit : {0}</translation>
    </message>
    <message>
        <source>The loudspeaker does not answer</source>
        <translation>Le haut-parleur ne répond pas</translation>
    </message>
    <message>
        <source>The loudspeaker has stopped taking sound</source>
        <translation>Le haut-parleur ne prend plus de son</translation>
    </message>
    <message>
        <source>The mark for answer {0} is locked</source>
        <translation>La note de la réponse {0} est fixée</translation>
    </message>
    <message>
        <source>The microphone distorted</source>
        <translation>Le microphone saturait</translation>
    </message>
    <message>
        <source>The microphone hummed</source>
        <translation>Le microphone ronflait</translation>
    </message>
    <message>
        <source>The microphone hums</source>
        <translation>Le microphone ronfle</translation>
    </message>
    <message>
        <source>The microphone is silent</source>
        <translation>Le microphone est muet</translation>
    </message>
    <message>
        <source>The microphone is so quiet that words cannot be understood</source>
        <translation>Le microphone est si faible qu’on ne comprend pas les mots</translation>
    </message>
    <message>
        <source>The microphone is too loud and distorts</source>
        <translation>Le microphone est trop fort et sature</translation>
    </message>
    <message>
        <source>The microphone recorded only digital silence</source>
        <translation>Le microphone n’a enregistré que du silence numérique</translation>
    </message>
    <message>
        <source>The microphone was gone from {0} to {1}</source>
        <translation>Le microphone a manqué de {0} à {1}</translation>
    </message>
    <message>
        <source>The microphone was silent</source>
        <translation>Le microphone était muet</translation>
    </message>
    <message>
        <source>The microphone was too quiet to be understood</source>
        <translation>Le microphone était trop faible pour être compris</translation>
    </message>
    <message>
        <source>The microphone works again.</source>
        <translation>Le microphone fonctionne de nouveau.</translation>
    </message>
    <message>
        <source>The model that finds faces cannot be loaded</source>
        <translation>Le modèle qui trouve les visages ne peut pas être chargé</translation>
    </message>
    <message>
        <source>The model {0} cannot be written to {1}: {2}</source>
        <translation>Le modèle {0} ne peut pas être écrit dans {1} : {2}</translation>
    </message>
    <message>
        <source>The name or the password is wrong, or the account is locked or disabled</source>
        <translation>Le nom ou le mot de passe est faux, ou le compte est verrouillé ou désactivé</translation>
    </message>
    <message>
        <source>The next speech engine is tried</source>
        <translation>Le moteur de voix suivant est essayé</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <translation>L’image est noire</translation>
    </message>
    <message>
        <source>The picture of a question cannot be kept in {0}: {1}</source>
        <translation>L’image d’une question ne peut pas être gardée dans {0} : {1}</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>L’image est figée</translation>
    </message>
    <message>
        <source>The picture stood still</source>
        <translation>L’image était figée</translation>
    </message>
    <message>
        <source>The picture was black</source>
        <translation>L’image était noire</translation>
    </message>
    <message>
        <source>The picture {0}… of a question is missing, or was changed</source>
        <translation>L’image {0}… d’une question manque, ou a été modifiée</translation>
    </message>
    <message>
        <source>The place of {0} in the recording was not written down and is estimated</source>
        <translation>La place de {0} dans l’enregistrement n’a pas été notée et est estimée</translation>
    </message>
    <message>
        <source>The program of the {0} engine does not start: {1}</source>
        <translation>Le programme {0} ne démarre pas : {1}</translation>
    </message>
    <message>
        <source>The program of the {0} engine ended unexpectedly (status {1})</source>
        <translation>Le programme {0} s’est terminé de façon inattendue (état {1})</translation>
    </message>
    <message>
        <source>The program was interrupted after the recording; the files were made later</source>
        <translation>Le programme a été interrompu après l’enregistrement ; les fichiers ont été créés plus tard</translation>
    </message>
    <message>
        <source>The program was interrupted; the recording was recovered up to {0}</source>
        <translation>Le programme a été interrompu ; l’enregistrement a été récupéré jusqu’à {0}</translation>
    </message>
    <message>
        <source>The question file {0} cannot be read: {1}</source>
        <translation>Le fichier de questions {0} est illisible : {1}</translation>
    </message>
    <message>
        <source>The question file {0} cannot be used: {1}</source>
        <translation>Le fichier de questions {0} n’est pas utilisable : {1}</translation>
    </message>
    <message>
        <source>The question file {0} has no questions</source>
        <translation>Le fichier de questions {0} n’a pas de questions</translation>
    </message>
    <message>
        <source>The question file {0} has the ending {1}, which is no format of questions</source>
        <translation>Le fichier de questions {0} se termine par {1}, qui n’est pas un format de questions</translation>
    </message>
    <message>
        <source>The question file {0} has {1} MB; question files have at most {2} MB</source>
        <translation>Le fichier de questions {0} fait {1} Mo ; {2} Mo au plus</translation>
    </message>
    <message>
        <source>The question file {0} is empty</source>
        <translation>Le fichier de questions {0} est vide</translation>
    </message>
    <message>
        <source>The question file {0} may not be read</source>
        <translation>Le fichier de questions {0} n’est pas autorisé en lecture</translation>
    </message>
    <message>
        <source>The question set {0} was rejected</source>
        <translation>Le jeu de questions {0} a été refusé</translation>
    </message>
    <message>
        <source>The questions cannot be saved as {0}: {1}</source>
        <translation>Les questions ne peuvent pas être enregistrées dans {0} : {1}</translation>
    </message>
    <message>
        <source>The questions of the set {0} are not approved yet</source>
        <translation>Les questions du jeu {0} ne sont pas encore approuvées</translation>
    </message>
    <message>
        <source>The questions of the set {0} were changed after they were entered</source>
        <translation>Les questions du jeu {0} ont été modifiées après leur saisie</translation>
    </message>
    <message>
        <source>The questions of the set {0} were rejected</source>
        <translation>Les questions du jeu {0} ont été refusées</translation>
    </message>
    <message>
        <source>The recogniser was closed</source>
        <translation>La reconnaissance a été fermée</translation>
    </message>
    <message>
        <source>The recording broke off at {0}: nothing after it was recorded</source>
        <translation>L’enregistrement s’est arrêté à {0} : rien n’a été enregistré ensuite</translation>
    </message>
    <message>
        <source>The recording cannot go on: {0} What was recorded so far is kept.</source>
        <translation>L’enregistrement ne peut pas continuer : {0} Ce qui a été enregistré est gardé.</translation>
    </message>
    <message>
        <source>The recording could not be looked into: {0}</source>
        <translation>L’enregistrement n’a pas pu être examiné : {0}</translation>
    </message>
    <message>
        <source>The recording itself is kept in the session&apos;s folder; run recover on it</source>
        <translation>L’enregistrement lui-même est gardé dans le dossier de la session ; lancez recover dessus</translation>
    </message>
    <message>
        <source>The recording lagged behind</source>
        <translation>L’enregistrement prenait du retard</translation>
    </message>
    <message>
        <source>The recording {0} is not as it should be: {1}</source>
        <translation>L’enregistrement {0} n’est pas comme il faut : {1}</translation>
    </message>
    <message>
        <source>The recording {0} is not in its folder</source>
        <translation>L’enregistrement {0} n’est pas dans son dossier</translation>
    </message>
    <message>
        <source>The service of {0} was not agreed to</source>
        <translation>Le service de {0} n’a pas été accepté</translation>
    </message>
    <message>
        <source>The service was ended in the middle of the interview.</source>
        <translation>Le service a été arrêté au milieu de l&apos;entretien.</translation>
    </message>
    <message>
        <source>The session of the interview {0} is not here</source>
        <translation>La session de l’entretien {0} n’est pas ici</translation>
    </message>
    <message>
        <source>The sound could not be aligned with its text</source>
        <translation>Le son n’a pas pu être aligné avec son texte</translation>
    </message>
    <message>
        <source>The sound system cannot be started</source>
        <translation>Le système de son ne démarre pas</translation>
    </message>
    <message>
        <source>The sound system cannot be used: PortAudio broke off</source>
        <translation>Le système de son n’est pas utilisable : PortAudio s’est interrompu</translation>
    </message>
    <message>
        <source>The sound system does not answer</source>
        <translation>Le système de son ne répond pas</translation>
    </message>
    <message>
        <source>The speech service gave no sound</source>
        <translation>Le service vocal n’a pas donné de son</translation>
    </message>
    <message>
        <source>The speech service has no voice {0} for {1}</source>
        <translation>Le service vocal n’a pas de voix {0} pour {1}</translation>
    </message>
    <message>
        <source>The staff PIN cannot be kept in {0}: {1}</source>
        <translation>Le code du personnel ne peut pas être gardé dans {0} : {1}</translation>
    </message>
    <message>
        <source>The staff PIN cannot be read from {0}: {1}</source>
        <translation>Le code du personnel dans {0} est illisible : {1}</translation>
    </message>
    <message>
        <source>The video and the transcript are complete, but: {0}</source>
        <translation>La vidéo et la transcription sont complètes, mais : {0}</translation>
    </message>
    <message>
        <source>The video could not be made, because {0}</source>
        <translation>La vidéo n’a pas pu être créée, car {0}</translation>
    </message>
    <message>
        <source>The {0} engine did not answer within {1} s</source>
        <translation>Le moteur {0} n’a pas répondu en {1} s</translation>
    </message>
    <message>
        <source>The {0} engine was closed</source>
        <translation>Le moteur {0} a été fermé</translation>
    </message>
    <message>
        <source>There is a file {0} already</source>
        <translation>Il y a déjà un fichier {0}</translation>
    </message>
    <message>
        <source>There is a file {0} that is not the transcript of this session</source>
        <translation>Il y a un fichier {0} qui n’est pas la transcription de cette session</translation>
    </message>
    <message>
        <source>There is a file {0} that is not the video of this session</source>
        <translation>Il y a un fichier {0} qui n’est pas la vidéo de cette session</translation>
    </message>
    <message>
        <source>There is a session with the id {0} already</source>
        <translation>Il y a déjà une session avec l’identifiant {0}</translation>
    </message>
    <message>
        <source>There is an account {0} already</source>
        <translation>Il y a déjà un compte {0}</translation>
    </message>
    <message>
        <source>There is no Whisper model {0}</source>
        <translation>Il n’y a pas de modèle Whisper {0}</translation>
    </message>
    <message>
        <source>There is no account {0}</source>
        <translation>Il n’y a pas de compte {0}</translation>
    </message>
    <message>
        <source>There is no admin yet</source>
        <translation>Il n’y a pas encore d’admin</translation>
    </message>
    <message>
        <source>There is no camera or video file called that</source>
        <translation>Il n’y a ni caméra ni vidéo de ce nom</translation>
    </message>
    <message>
        <source>There is no camera or video file called {0}</source>
        <translation>Il n’y a ni caméra ni vidéo nommée {0}</translation>
    </message>
    <message>
        <source>There is no default {0}</source>
        <translation>Il n’y a pas d’appareil par défaut : {0}</translation>
    </message>
    <message>
        <source>There is no interview {0}</source>
        <translation>Il n’y a pas d’entretien {0}</translation>
    </message>
    <message>
        <source>There is no interview {0} in {1}</source>
        <translation>Il n’y a pas d’entretien {0} dans {1}</translation>
    </message>
    <message>
        <source>There is no mark to be locked</source>
        <translation>Il n’y a pas de note à fixer</translation>
    </message>
    <message>
        <source>There is no question file {0}</source>
        <translation>Il n’y a pas de fichier de questions {0}</translation>
    </message>
    <message>
        <source>There is no recording to make a video of</source>
        <translation>Il n’y a pas d’enregistrement pour en faire une vidéo</translation>
    </message>
    <message>
        <source>There is no video of the interview {0}</source>
        <translation>Il n’y a pas de vidéo de l’entretien {0}</translation>
    </message>
    <message>
        <source>There is no {0} called &quot;{1}&quot;</source>
        <translation>Introuvable : {0} du nom de « {1} »</translation>
    </message>
    <message>
        <source>There is no {0} named {1}</source>
        <translation>Inconnu : {0} du nom de {1}</translation>
    </message>
    <message>
        <source>There is no {0} on this machine: none of {1} is installed</source>
        <translation>Absent de cette machine : {0} ; rien de ceci n’est installé : {1}</translation>
    </message>
    <message>
        <source>There is nothing between these times of the video</source>
        <translation>Il n’y a rien entre ces moments de la vidéo</translation>
    </message>
    <message>
        <source>These questions are not approved</source>
        <translation>Ces questions ne sont pas approuvées</translation>
    </message>
    <message>
        <source>Transcribe it first: recover</source>
        <translation>Transcrivez-la d’abord : recover</translation>
    </message>
    <message>
        <source>Treat the record of this session as untrustworthy</source>
        <translation>Tenez les données de cette session pour non fiables</translation>
    </message>
    <message>
        <source>Try again when the room is quiet</source>
        <translation>Réessayez quand la pièce est calme</translation>
    </message>
    <message>
        <source>Try again with nothing else running and steady light; some wireless devices have no steady delay</source>
        <translation>Réessayez sans rien d’autre en marche et avec une lumière constante ; certains appareils sans fil n’ont pas de retard fixe</translation>
    </message>
    <message>
        <source>Try again, or choose another camera</source>
        <translation>Réessayez ou choisissez une autre caméra</translation>
    </message>
    <message>
        <source>Try again, or choose another microphone</source>
        <translation>Réessayez, ou choisissez un autre microphone</translation>
    </message>
    <message>
        <source>Try again; {0} wrong passwords lock an account for {1} minutes</source>
        <translation>Réessayez ; {0} mots de passe faux verrouillent un compte {1} minutes</translation>
    </message>
    <message>
        <source>Turn the loudspeaker up, unplug headphones, and let nobody speak</source>
        <translation>Montez le haut-parleur, débranchez le casque, et que personne ne parle</translation>
    </message>
    <message>
        <source>Uncover its vents, or close other programs</source>
        <translation>Dégagez ses aérations, ou fermez d’autres programmes</translation>
    </message>
    <message>
        <source>Uncover the lens, or switch on the light</source>
        <translation>Découvrez l’objectif, ou allumez la lumière</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again</source>
        <translation>Débranchez-le et rebranchez-le</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera</source>
        <translation>Débranchez-la et rebranchez-la, ou choisissez une autre caméra</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another one</source>
        <translation>Débranchez-le et rebranchez-le, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>Use a folder with a model in CTranslate2&apos;s format</source>
        <translation>Utilisez un dossier avec un modèle au format CTranslate2</translation>
    </message>
    <message>
        <source>Use a name that ends in {0}</source>
        <translation>Utilisez un nom qui se termine par {0}</translation>
    </message>
    <message>
        <source>Use at most {0} words, and sentences of at most {1}</source>
        <translation>Utilisez au plus {0} mots, et des phrases de {1} au plus</translation>
    </message>
    <message>
        <source>Use one of {0}</source>
        <translation>Utilisez l’un de {0}</translation>
    </message>
    <message>
        <source>Use shorter words and sentences</source>
        <translation>Utilisez des mots et des phrases plus courts</translation>
    </message>
    <message>
        <source>Wait until it has ended</source>
        <translation>Attendez qu’il soit terminé</translation>
    </message>
    <message>
        <source>Wait until it has ended, or end it</source>
        <translation>Attendez qu’il soit terminé, ou terminez-le</translation>
    </message>
    <message>
        <source>Waiting for the last transcript</source>
        <translation>Attente de la dernière transcription</translation>
    </message>
    <message>
        <source>Write &quot;# language: {0}&quot; at the top of a text file, &quot;language: {0}&quot; in YAML</source>
        <translation>Écrivez « # language: {0} » en haut d’un fichier texte, « language: {0} » en YAML</translation>
    </message>
    <message>
        <source>Write it after &quot;code: |&quot;</source>
        <translation>Écrivez-le après « code: | »</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>un groupe de clés</translation>
    </message>
    <message>
        <source>a key must be a word</source>
        <translation>une clé doit être un mot</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a list of {0}; {1} are the most</source>
        <translation>une liste de {0} ; {1} au plus</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a picture without &quot;image_text&quot;</source>
        <translation>une image sans « image_text »</translation>
    </message>
    <message>
        <source>a question of {0} characters; {1} are the most</source>
        <translation>une question de {0} caractères ; {1} au plus</translation>
    </message>
    <message>
        <source>a question without &quot;text&quot;</source>
        <translation>une question sans « text »</translation>
    </message>
    <message>
        <source>a question without words</source>
        <translation>une question sans mots</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a text of {0} characters; {1} are the most</source>
        <translation>un texte de {0} caractères ; {1} au plus</translation>
    </message>
    <message>
        <source>a voice cannot say &quot;{0}&quot;</source>
        <translation>une voix ne peut pas dire « {0} »</translation>
    </message>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>an anchor whose mark is not 1 to 5</source>
        <translation>un repère dont la note n’est pas de 1 à 5</translation>
    </message>
    <message>
        <source>characters that cannot be shown, spoken or stored</source>
        <translation>caractères qu’on ne peut ni afficher, ni dire, ni enregistrer</translation>
    </message>
    <message>
        <source>code</source>
        <translation>du code</translation>
    </message>
    <message>
        <source>criminal records</source>
        <translation>casier judiciaire</translation>
    </message>
    <message>
        <source>eSpeak NG does not start</source>
        <translation>eSpeak NG ne démarre pas</translation>
    </message>
    <message>
        <source>eSpeak NG gave no sound</source>
        <translation>eSpeak NG n’a pas donné de son</translation>
    </message>
    <message>
        <source>eSpeak NG has no voice for the language {0}</source>
        <translation>eSpeak NG n’a pas de voix pour la langue {0}</translation>
    </message>
    <message>
        <source>eSpeak NG has no voice {0}</source>
        <translation>eSpeak NG n’a pas de voix {0}</translation>
    </message>
    <message>
        <source>eSpeak NG has no voice {0} for the language {1}</source>
        <translation>eSpeak NG n’a pas de voix {0} pour la langue {1}</translation>
    </message>
    <message>
        <source>edge-tts cannot be used ({0})</source>
        <translation>edge-tts n’est pas utilisable ({0})</translation>
    </message>
    <message>
        <source>edge-tts has no voice {0}</source>
        <translation>edge-tts n’a pas de voix {0}</translation>
    </message>
    <message>
        <source>family</source>
        <translation>famille</translation>
    </message>
    <message>
        <source>ffmpeg cannot be started: {0}</source>
        <translation>ffmpeg ne démarre pas : {0}</translation>
    </message>
    <message>
        <source>gTTS cannot be reached ({0})</source>
        <translation>gTTS est injoignable ({0})</translation>
    </message>
    <message>
        <source>gTTS gave no sound</source>
        <translation>gTTS n’a pas donné de son</translation>
    </message>
    <message>
        <source>gTTS has no voice {0}</source>
        <translation>gTTS n’a pas de voix {0}</translation>
    </message>
    <message>
        <source>habits</source>
        <translation>habitudes</translation>
    </message>
    <message>
        <source>health</source>
        <translation>santé</translation>
    </message>
    <message>
        <source>it asks about something personal: {0}</source>
        <translation>elle porte sur quelque chose de personnel : {0}</translation>
    </message>
    <message>
        <source>it asks nearly the same as question {0}</source>
        <translation>elle demande presque la même chose que la question {0}</translation>
    </message>
    <message>
        <source>it asks two things at once</source>
        <translation>elle demande deux choses à la fois</translation>
    </message>
    <message>
        <source>it has {0} questions; {1} are the most</source>
        <translation>il a {0} questions ; {1} au plus</translation>
    </message>
    <message>
        <source>it has {0} words, too many to keep in mind from hearing them</source>
        <translation>elle a {0} mots, trop pour les retenir en les entendant</translation>
    </message>
    <message>
        <source>it is hard to understand when heard</source>
        <translation>elle est difficile à comprendre à l’oreille</translation>
    </message>
    <message>
        <source>it seems to be in another language ({0}) than the set says ({1})</source>
        <translation>elle semble être dans une autre langue ({0}) que celle indiquée par le jeu ({1})</translation>
    </message>
    <message>
        <source>it suggests an answer</source>
        <translation>elle suggère une réponse</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation>ligne {0} : {1}</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>haut-parleur</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>microphone</translation>
    </message>
    <message>
        <source>military service</source>
        <translation>service militaire</translation>
    </message>
    <message>
        <source>money and housing</source>
        <translation>argent et logement</translation>
    </message>
    <message>
        <source>no column is named &quot;text&quot;</source>
        <translation>aucune colonne ne s’appelle « text »</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing before is named &quot;&amp;{0}&quot;</source>
        <translation>rien avant ne s’appelle « &amp;{0} »</translation>
    </message>
    <message>
        <source>nothing says what an answer that earns {0} looks like</source>
        <translation>rien ne dit à quoi ressemble une réponse qui mérite {0}</translation>
    </message>
    <message>
        <source>only {0} flashes and beeps were found together</source>
        <translation>seuls {0} éclairs et bips ont été trouvés ensemble</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>pay history</source>
        <translation>salaire antérieur</translation>
    </message>
    <message>
        <source>pocketsphinx does not know the language {0}</source>
        <translation>pocketsphinx ne connaît pas la langue {0}</translation>
    </message>
    <message>
        <source>politics or trade unions</source>
        <translation>politique ou syndicats</translation>
    </message>
    <message>
        <source>recogniser</source>
        <translation>reconnaissance vocale</translation>
    </message>
    <message>
        <source>religion</source>
        <translation>religion</translation>
    </message>
    <message>
        <source>sex and gender</source>
        <translation>sexe et genre</translation>
    </message>
    <message>
        <source>sound and picture together (±{0} ms, {1} flashes and beeps)</source>
        <translation>son et image ensemble (±{0} ms, {1} éclairs et bips)</translation>
    </message>
    <message>
        <source>sound {0} ms early (±{1} ms, {2} flashes and beeps)</source>
        <translation>son {0} ms en avance (±{1} ms, {2} éclairs et bips)</translation>
    </message>
    <message>
        <source>sound {0} ms late (±{1} ms, {2} flashes and beeps)</source>
        <translation>son {0} ms en retard (±{1} ms, {2} éclairs et bips)</translation>
    </message>
    <message>
        <source>the camera saw {0} of {1} flashes of the screen</source>
        <translation>la caméra a vu {0} éclairs de l’écran sur {1}</translation>
    </message>
    <message>
        <source>the column &quot;{0}&quot; is there twice</source>
        <translation>la colonne « {0} » est là deux fois</translation>
    </message>
    <message>
        <source>the key &quot;questions&quot; is missing</source>
        <translation>la clé « questions » manque</translation>
    </message>
    <message>
        <source>the key &quot;{0}&quot; is there twice</source>
        <translation>la clé « {0} » est là deux fois</translation>
    </message>
    <message>
        <source>the mark {0} is there twice</source>
        <translation>la note {0} est là deux fois</translation>
    </message>
    <message>
        <source>the microphone heard {0} of {1} beeps</source>
        <translation>le microphone a entendu {0} bips sur {1}</translation>
    </message>
    <message>
        <source>the offset varies by {0} ms from one beep to the next</source>
        <translation>le décalage varie de {0} ms d’un bip à l’autre</translation>
    </message>
    <message>
        <source>the picture &quot;{0}&quot; cannot be read</source>
        <translation>l’image « {0} » est illisible</translation>
    </message>
    <message>
        <source>the picture &quot;{0}&quot; has more than {1} MB</source>
        <translation>l’image « {0} » dépasse {1} Mo</translation>
    </message>
    <message>
        <source>the picture &quot;{0}&quot; lies outside the folder of the questions</source>
        <translation>l’image « {0} » est hors du dossier des questions</translation>
    </message>
    <message>
        <source>the picture &quot;{0}&quot; stands beside no file</source>
        <translation>l’image « {0} » n’est à côté d’aucun fichier</translation>
    </message>
    <message>
        <source>the same id stands on line {0}</source>
        <translation>le même identifiant est à la ligne {0}</translation>
    </message>
    <message>
        <source>the same question stands on line {0}</source>
        <translation>la même question est à la ligne {0}</translation>
    </message>
    <message>
        <source>the word no without quotes</source>
        <translation>le mot no sans guillemets</translation>
    </message>
    <message>
        <source>the word yes without quotes</source>
        <translation>le mot yes sans guillemets</translation>
    </message>
    <message>
        <source>there is no picture &quot;{0}&quot;</source>
        <translation>il n’y a pas d’image « {0} »</translation>
    </message>
    <message>
        <source>this is not CSV: {0}</source>
        <translation>ce n’est pas du CSV : {0}</translation>
    </message>
    <message>
        <source>this is not JSON that can be used</source>
        <translation>ce n’est pas du JSON utilisable</translation>
    </message>
    <message>
        <source>this is not JSON: {0}</source>
        <translation>ce n’est pas du JSON : {0}</translation>
    </message>
    <message>
        <source>this is not YAML</source>
        <translation>ce n’est pas du YAML</translation>
    </message>
    <message>
        <source>this is not YAML: {0}</source>
        <translation>ce n’est pas du YAML : {0}</translation>
    </message>
    <message>
        <source>unknown column &quot;{0}&quot;</source>
        <translation>colonne inconnue « {0} »</translation>
    </message>
    <message>
        <source>unknown directive &quot;{0}&quot;</source>
        <translation>directive inconnue « {0} »</translation>
    </message>
    <message>
        <source>unknown key &quot;{0}&quot;</source>
        <translation>clé inconnue « {0} »</translation>
    </message>
    <message>
        <source>values nested too deeply</source>
        <translation>valeurs imbriquées trop profondément</translation>
    </message>
    <message>
        <source>voice detector</source>
        <translation>détecteur de voix</translation>
    </message>
    <message>
        <source>voice engine</source>
        <translation>voix de synthèse</translation>
    </message>
    <message>
        <source>{0} answered with nonsense</source>
        <translation>{0} a répondu n’importe quoi</translation>
    </message>
    <message>
        <source>{0} answered with something that is not sound</source>
        <translation>{0} a répondu autre chose que du son</translation>
    </message>
    <message>
        <source>{0} answered with status {1}</source>
        <translation>{0} a répondu avec l’état {1}</translation>
    </message>
    <message>
        <source>{0} asked to be left alone for another {1} s</source>
        <translation>{0} a demandé encore {1} s de répit</translation>
    </message>
    <message>
        <source>{0} cannot be opened</source>
        <translation>{0} ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>{0} cannot be read any more</source>
        <translation>{0} n’est plus lisible</translation>
    </message>
    <message>
        <source>{0} cannot be used ({1})</source>
        <translation>{0} n’est pas utilisable ({1})</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>{0} ne peut pas être écrit : {1}</translation>
    </message>
    <message>
        <source>{0} cells, but {1} columns</source>
        <translation>{0} cellules, mais {1} colonnes</translation>
    </message>
    <message>
        <source>{0} columns; {1} are the most</source>
        <translation>{0} colonnes ; {1} au plus</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} jours</translation>
    </message>
    <message>
        <source>{0} did not answer in time</source>
        <translation>{0} n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>{0} did not answer within {1} s</source>
        <translation>{0} n’a pas répondu en {1} s</translation>
    </message>
    <message>
        <source>{0} does not answer</source>
        <translation>{0} ne répond pas</translation>
    </message>
    <message>
        <source>{0} does not exist</source>
        <translation>{0} n’existe pas</translation>
    </message>
    <message>
        <source>{0} ended with status {1}</source>
        <translation>{0} s’est terminé avec l’état {1}</translation>
    </message>
    <message>
        <source>{0} for {1} s, the first time at {2}</source>
        <translation>{0}, {1} s en tout, la première fois à {2}</translation>
    </message>
    <message>
        <source>{0} gave no picture within {1} seconds</source>
        <translation>{0} n’a pas donné d’image en {1} secondes</translation>
    </message>
    <message>
        <source>{0} gave no sound</source>
        <translation>{0} n’a pas donné de son</translation>
    </message>
    <message>
        <source>{0} gave no sound in time</source>
        <translation>{0} n’a pas donné de son à temps</translation>
    </message>
    <message>
        <source>{0} gives no picture any more</source>
        <translation>{0} ne donne plus d’image</translation>
    </message>
    <message>
        <source>{0} gives no sound</source>
        <translation>{0} ne donne pas de son</translation>
    </message>
    <message>
        <source>{0} has been disconnected</source>
        <translation>{0} a été débranché</translation>
    </message>
    <message>
        <source>{0} has stopped giving sound</source>
        <translation>{0} ne donne plus de son</translation>
    </message>
    <message>
        <source>{0} holds no sound that can be read</source>
        <translation>{0} ne contient pas de son lisible</translation>
    </message>
    <message>
        <source>{0} holds no video that can be read</source>
        <translation>{0} ne contient pas de vidéo lisible</translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation>{0} heures</translation>
    </message>
    <message>
        <source>{0} is a folder, not a question file</source>
        <translation>{0} est un dossier, pas un fichier de questions</translation>
    </message>
    <message>
        <source>{0} is no mark</source>
        <translation>{0} n’est pas une note</translation>
    </message>
    <message>
        <source>{0} is not a text file</source>
        <translation>{0} n’est pas un fichier texte</translation>
    </message>
    <message>
        <source>{0} is not an ordinary file</source>
        <translation>{0} n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>{0} is not installed</source>
        <translation>{0} n’est pas installé</translation>
    </message>
    <message>
        <source>{0} is the last admin and cannot be removed</source>
        <translation>{0} est le dernier compte admin et ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>{0} may not be used by this account</source>
        <translation>Ce compte n’a pas le droit d’utiliser {0}</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutes</translation>
    </message>
    <message>
        <source>{0} questions; {1} are the most</source>
        <translation>{0} questions ; {1} au plus</translation>
    </message>
    <message>
        <source>{0} refuses the key</source>
        <translation>{0} refuse la clé</translation>
    </message>
    <message>
        <source>{0} s of the recording are missing, the first time at {1}</source>
        <translation>Il manque {0} s d’enregistrement, la première fois à {1}</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} secondes</translation>
    </message>
    <message>
        <source>{0} sends no picture any more</source>
        <translation>{0} n’envoie plus d’image</translation>
    </message>
    <message>
        <source>{0} takes no sound</source>
        <translation>{0} ne prend pas de son</translation>
    </message>
    <message>
        <source>{0} was ended by signal {1}</source>
        <translation>{0} a été arrêté par le signal {1}</translation>
    </message>
    <message>
        <source>{0} where a question is expected</source>
        <translation>{0} là où une question est attendue</translation>
    </message>
    <message>
        <source>{0} where questions are expected</source>
        <translation>{0} là où des questions sont attendues</translation>
    </message>
    <message>
        <source>{0} where {1} is expected</source>
        <translation>{0} là où l’on attend {1}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}, and 1 more problem</source>
        <translation>{0}, et 1 autre problème</translation>
    </message>
    <message>
        <source>{0}, and {1} more problems</source>
        <translation>{0}, et {1} autres problèmes</translation>
    </message>
    <message>
        <source>{0}. {1}.</source>
        <translation>{0}. {1}.</translation>
    </message>
    <message>
        <source>Making the video</source>
        <translation>Création de la vidéo</translation>
    </message>
    <message>
        <source>An interview from {0} was interrupted; {1} of it was saved.</source>
        <translation>Un entretien de {0} a été interrompu ; {1} en ont été sauvées.</translation>
    </message>
    <message>
        <source>Install it in the folder of Interview Desktop with: pip install &apos;.[{0}]&apos;</source>
        <translation>Installez-le dans le dossier d’Interview Desktop avec : pip install &apos;.[{0}]&apos;</translation>
    </message>
    <message>
        <source>The computer was suspended for {0} seconds. Switch its energy saving off; what was recorded before is kept.</source>
        <translation>L’ordinateur a été en veille {0} s. Coupez l’économie d’énergie ; ce qui a été enregistré avant est gardé.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back by {0} seconds. The recording goes on; its times do not depend on it.</source>
        <translation>L’horloge de l’ordinateur a été reculée de {0} s. L’enregistrement continue ; ses temps n’en dépendent pas.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set forward by {0} seconds. The recording goes on; its times do not depend on it.</source>
        <translation>L’horloge de l’ordinateur a été avancée de {0} s. L’enregistrement continue ; ses temps n’en dépendent pas.</translation>
    </message>
    <message>
        <source>What is there is kept; check it before the candidate leaves</source>
        <translation>Ce qui est là est gardé ; vérifiez-le avant que la personne parte</translation>
    </message>
    <message>
        <source>What was recorded until then is kept; start again to go on</source>
        <translation>Ce qui a été enregistré est gardé ; recommencez pour continuer</translation>
    </message>
    <message>
        <source>Write &quot;{0}&quot; if that is what was meant</source>
        <translation>Écrivez « {0} » si c’est ce que vous vouliez dire</translation>
    </message>
    <message>
        <source>Write a language tag such as en or pt-BR</source>
        <translation>Écrivez un code de langue comme en ou pt-BR</translation>
    </message>
    <message>
        <source>Write a line for each candidate</source>
        <translation>Écrivez une ligne par personne</translation>
    </message>
    <message>
        <source>Write a list of questions</source>
        <translation>Écrivez une liste de questions</translation>
    </message>
    <message>
        <source>Write a mark from 1 to 5</source>
        <translation>Écrivez une note de 1 à 5</translation>
    </message>
    <message>
        <source>Write a number from {0} to {1}</source>
        <translation>Écrivez un nombre de {0} à {1}</translation>
    </message>
    <message>
        <source>Write a number of seconds</source>
        <translation>Écrivez un nombre de secondes</translation>
    </message>
    <message>
        <source>Write it as end_silence: 5</source>
        <translation>Écrivez-le ainsi : end_silence: 5</translation>
    </message>
    <message>
        <source>Write it as one would say it aloud</source>
        <translation>Écrivez-le comme on le dirait à voix haute</translation>
    </message>
    <message>
        <source>Write it as {0}</source>
        <translation>Écrivez-le ainsi : {0}</translation>
    </message>
    <message>
        <source>Write it in full, beginning with {0}</source>
        <translation>Écrivez-la en entier, en commençant par {0}</translation>
    </message>
    <message>
        <source>Write its text in quotes</source>
        <translation>Écrivez son texte entre guillemets</translation>
    </message>
    <message>
        <source>Write marks with texts, as in &quot;1: ...&quot;</source>
        <translation>Écrivez des notes avec textes, comme « 1: ... »</translation>
    </message>
    <message>
        <source>Write one question a line, or choose another file</source>
        <translation>Écrivez une question par ligne, ou choisissez un autre fichier</translation>
    </message>
    <message>
        <source>Write seconds, from {0} to 3600</source>
        <translation>Écrivez des secondes, de {0} à 3600</translation>
    </message>
    <message>
        <source>Write the question after &quot;text:&quot;</source>
        <translation>Écrivez la question après « text: »</translation>
    </message>
    <message>
        <source>Write the question, or leave the line out</source>
        <translation>Écrivez la question, ou retirez la ligne</translation>
    </message>
    <message>
        <source>Write the questions as a plain list</source>
        <translation>Écrivez les questions en simple liste</translation>
    </message>
    <message>
        <source>Write what was said</source>
        <translation>Écrivez ce qui a été dit</translation>
    </message>
    <message>
        <source>Writing the transcript</source>
        <translation>Écriture de la transcription</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The microphone has gone.</source>
        <translation>Le microphone a disparu.</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>You can be heard again.</source>
        <translation>On vous entend de nouveau.</translation>
    </message>
    <message>
        <source>Thank you. Please tell the staff that the recording has to be checked.</source>
        <translation>Merci. Veuillez dire au personnel que l’enregistrement doit être vérifié.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Watching an interview</source>
        <translation>Suivre un entretien</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Niveau du microphone</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Garder la remarque</translation>
    </message>
    <message>
        <source>The interview</source>
        <translation>L’entretien</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Note this moment</source>
        <translation>Noter cet instant</translation>
    </message>
    <message>
        <source>Repeat the question</source>
        <translation>Répéter la question</translation>
    </message>
    <message>
        <source>Skip the question</source>
        <translation>Passer la question</translation>
    </message>
    <message>
        <source>Reopen an answer …</source>
        <translation>Rouvrir une réponse …</translation>
    </message>
    <message>
        <source>End the interview …</source>
        <translation>Terminer l’entretien …</translation>
    </message>
    <message>
        <source>Yes, end it and save everything</source>
        <translation>Oui, le terminer et tout enregistrer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>+ {0}</source>
        <translation>+ {0}</translation>
    </message>
    <message>
        <source>{0} more for this answer</source>
        <translation>{0} de plus pour cette réponse</translation>
    </message>
    <message>
        <source>Time limits from the next answer on</source>
        <translation>Limites de temps dès la prochaine réponse</translation>
    </message>
    <message>
        <source>Time limits: {0} times</source>
        <translation>Limites de temps : {0} fois</translation>
    </message>
    <message>
        <source>Wait longer in silences</source>
        <translation>Attendre plus longtemps dans les silences</translation>
    </message>
    <message>
        <source>From the next answer on</source>
        <translation>Dès la prochaine réponse</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Remarque : {0}</translation>
    </message>
    <message>
        <source>The interview is over. Everything is saved.</source>
        <translation>L’entretien est terminé. Tout est enregistré.</translation>
    </message>
    <message>
        <source>The interview broke off. What was recorded is kept.</source>
        <translation>L’entretien s’est interrompu. Ce qui a été enregistré est gardé.</translation>
    </message>
    <message>
        <source>Question {0} of {1}: {2}</source>
        <translation>Question {0} sur {1} : {2}</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Regardez ici</translation>
    </message>
    <message>
        <source>A short break. Please stay where you are.</source>
        <translation>Une courte pause. Restez où vous êtes, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Time limits and silences are changed from the next answer on.</source>
        <translation>Les limites de temps et les silences changent dès la prochaine réponse.</translation>
    </message>
    <message>
        <source>Running for {0}</source>
        <translation>En cours depuis {0}</translation>
    </message>
    <message>
        <source>this answer {0}</source>
        <translation>cette réponse {0}</translation>
    </message>
    <message>
        <source>room for {0} minutes</source>
        <translation>place pour {0} minutes</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The candidate is welcomed</source>
        <translation>La personne est accueillie</translation>
    </message>
    <message>
        <source>It is explained why a question comes again</source>
        <translation>On explique pourquoi une question revient</translation>
    </message>
    <message>
        <source>The question is spoken</source>
        <translation>La question est dite</translation>
    </message>
    <message>
        <source>The candidate thinks</source>
        <translation>La personne réfléchit</translation>
    </message>
    <message>
        <source>The candidate may begin with a key</source>
        <translation>La personne peut commencer avec une touche</translation>
    </message>
    <message>
        <source>The candidate answers</source>
        <translation>La personne répond</translation>
    </message>
    <message>
        <source>“Finished?” counts down</source>
        <translation>« Terminé ? » décompte</translation>
    </message>
    <message>
        <source>The interviewer speaks in the middle of an answer</source>
        <translation>On parle au milieu d’une réponse</translation>
    </message>
    <message>
        <source>The candidate decides whether to keep the answer</source>
        <translation>La personne décide si elle garde la réponse</translation>
    </message>
    <message>
        <source>The next question is being chosen</source>
        <translation>La question suivante est choisie</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>The candidate is thanked</source>
        <translation>La personne est remerciée</translation>
    </message>
    <message>
        <source>Everything is being saved</source>
        <translation>Tout est en cours d’enregistrement</translation>
    </message>
    <message>
        <source>The microphone is silent. Check that it is on and not muted.</source>
        <translation>Le microphone est muet. Vérifiez qu’il est allumé et n’est pas coupé.</translation>
    </message>
    <message>
        <source>The microphone is too quiet to be understood. Move it closer.</source>
        <translation>Le microphone est trop faible pour être compris. Approchez-le.</translation>
    </message>
    <message>
        <source>The microphone distorts. Lower its level, or move it away.</source>
        <translation>Le microphone sature. Baissez son niveau ou éloignez-le.</translation>
    </message>
    <message>
        <source>The microphone hums. Keep its cable away from power supplies.</source>
        <translation>Le microphone bourdonne. Éloignez son câble des blocs d’alimentation.</translation>
    </message>
    <message>
        <source>Sound is being lost. Close other programs.</source>
        <translation>Du son se perd. Fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>The picture is black. Uncover the lens, or switch on the light.</source>
        <translation>L’image est noire. Découvrez l’objectif ou allumez la lumière.</translation>
    </message>
    <message>
        <source>The picture stands still. Plug the camera in again.</source>
        <translation>L’image est figée. Rebranchez la caméra.</translation>
    </message>
    <message>
        <source>The camera gives far too few pictures. Switch on more light.</source>
        <translation>La caméra donne bien trop peu d’images. Allumez plus de lumière.</translation>
    </message>
    <message>
        <source>The recording lags behind. Close other programs.</source>
        <translation>L’enregistrement prend du retard. Fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Pictures are being lost. Close other programs.</source>
        <translation>Des images se perdent. Fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some room now.</source>
        <translation>Le disque est presque plein. Libérez de la place maintenant.</translation>
    </message>
    <message>
        <source>The computer is very hot. Uncover its vents.</source>
        <translation>L’ordinateur est très chaud. Dégagez ses aérations.</translation>
    </message>
    <message>
        <source>Updates wait for a restart. Do not let the machine restart now.</source>
        <translation>Des mises à jour attendent un redémarrage. Ne laissez pas la machine redémarrer maintenant.</translation>
    </message>
    <message>
        <source>room for more than a day</source>
        <translation>place pour plus d’un jour</translation>
    </message>
    <message>
        <source>room for {0} hours</source>
        <translation>place pour {0} heures</translation>
    </message>
    <message>
        <source>Time limits as usual</source>
        <translation>Limites de temps habituelles</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Before your interview begins: choose your language, and say what you need.</source>
        <translation>Avant le début de votre entretien : choisissez votre langue, et dites ce qu’il vous faut.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>No device is on yet.</source>
        <translation>Aucun appareil n’est encore allumé.</translation>
    </message>
    <message>
        <source>On your invitation; leave it empty if you have none</source>
        <translation>Sur votre invitation ; laissez vide si vous n’en avez pas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>This is an e-mail address, which says who you are. Type the code on your invitation, or leave it empty.</source>
        <translation>C&apos;est une adresse e-mail, qui dit qui vous êtes. Saisissez le code de votre invitation, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>I need an adjustment</source>
        <translation>J’ai besoin d’un aménagement</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Nobody who judges your answers, and no program, is told what you choose here.</source>
        <translation>Aucune personne qui juge vos réponses, ni aucun programme, n’apprend ce que vous choisissez ici.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Bon retour</translation>
    </message>
    <message>
        <source>Your interview goes on at the question where it was interrupted. Please choose once more what you need on the screen: it was not written down anywhere. Time limits, the interviewer&apos;s voice and whether you are filmed stay as they were.</source>
        <translation>Votre entretien reprend à la question où il a été interrompu. Choisissez encore une fois ce dont vous avez besoin à l&apos;écran : cela n&apos;a été noté nulle part. Les durées, la voix et le fait d&apos;être filmé ou non restent inchangés.</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>Temps habituel</translation>
    </message>
    <message>
        <source>A quarter more time</source>
        <translation>Un quart de temps en plus</translation>
    </message>
    <message>
        <source>Half as much time again</source>
        <translation>La moitié de temps en plus</translation>
    </message>
    <message>
        <source>Twice the time</source>
        <translation>Deux fois plus de temps</translation>
    </message>
    <message>
        <source>Longer silences before an answer ends</source>
        <translation>Des silences plus longs avant la fin d’une réponse</translation>
    </message>
    <message>
        <source>A slower voice</source>
        <translation>Une voix plus lente</translation>
    </message>
    <message>
        <source>Breaks when I need one</source>
        <translation>Des pauses quand il m’en faut</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Grands caractères</translation>
    </message>
    <message>
        <source>Everything spoken stays readable</source>
        <translation>Tout ce qui est dit reste lisible</translation>
    </message>
    <message>
        <source>Type my answers</source>
        <translation>Écrire mes réponses</translation>
    </message>
    <message>
        <source>No camera, sound only</source>
        <translation>Pas de caméra, le son seulement</translation>
    </message>
    <message>
        <source>Keyboard only</source>
        <translation>Clavier seulement</translation>
    </message>
</context>
</TS>
