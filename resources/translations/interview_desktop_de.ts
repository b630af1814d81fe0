<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Candidate</name>
    <message>
        <source>Please read the question</source>
        <translation>Bitte lesen Sie die Frage</translation>
    </message>
    <message>
        <source>Please listen to the question</source>
        <translation>Bitte hören Sie die Frage an</translation>
    </message>
    <message>
        <source>to think</source>
        <translation>Denkzeit</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Gleich geht es los</translation>
    </message>
    <message>
        <source>Saving your interview</source>
        <translation>Ihr Interview wird gespeichert</translation>
    </message>
    <message>
        <source>Keep answer {0} instead</source>
        <translation>Stattdessen Antwort {0} behalten</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment, bitte</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>The first question comes next. You need not do anything.</source>
        <translation>Als Nächstes kommt die erste Frage. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>The question comes next. You need not do anything.</source>
        <translation>Als Nächstes kommt die Frage. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>Zeit zum Nachdenken</translation>
    </message>
    <message>
        <source>Start answer</source>
        <translation>Antwort beginnen</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Wenn Sie bereit sind</translation>
    </message>
    <message>
        <source>Press Enter to start your answer. There is no hurry.</source>
        <translation>Drücken Sie die Eingabetaste, um Ihre Antwort zu beginnen. Es eilt nicht.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>Keep this answer?</source>
        <translation>Diese Antwort behalten?</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Diese Antwort behalten</translation>
    </message>
    <message>
        <source>Your answer is kept. You need not do anything.</source>
        <translation>Ihre Antwort ist gespeichert. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation>Das war die letzte Frage</translation>
    </message>
    <message>
        <source>Your interview is saved next. Please stay a moment.</source>
        <translation>Ihr Interview wird nun gespeichert. Bitte bleiben Sie einen Moment.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Everything you have said so far is kept. Go on when you are ready.</source>
        <translation>Alles, was Sie bisher gesagt haben, bleibt erhalten. Fahren Sie fort, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>Everything you have said so far is kept. It goes on by itself when you can be heard again.</source>
        <translation>Alles, was Sie bisher gesagt haben, bleibt erhalten. Es geht von selbst weiter, sobald man Sie wieder hört.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>Lassen Sie sich Zeit</translation>
    </message>
    <message>
        <source>Begin whenever you are ready. You have lost nothing.</source>
        <translation>Beginnen Sie, wenn Sie bereit sind. Sie haben nichts verloren.</translation>
    </message>
    <message>
        <source>Your answer goes on afterwards. What you have said so far is kept.</source>
        <translation>Ihre Antwort geht danach weiter. Was Sie bisher gesagt haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Your turn: I am listening</source>
        <translation>Sie sind dran: Ich höre zu</translation>
    </message>
    <message>
        <source>Please come to an end</source>
        <translation>Bitte kommen Sie zum Schluss</translation>
    </message>
    <message>
        <source>Your time is used up. Finish your thought; the next pause ends your answer.</source>
        <translation>Ihre Zeit ist um. Führen Sie den Gedanken zu Ende; die nächste Pause beendet Ihre Antwort.</translation>
    </message>
    <message>
        <source>extra time</source>
        <translation>Zusatzzeit</translation>
    </message>
    <message>
        <source>Your answer ends in {0}. Speak, or press Enter, to keep answering.</source>
        <translation>Ihre Antwort endet in {0}. Sprechen Sie oder drücken Sie die Eingabetaste, um weiter zu antworten.</translation>
    </message>
    <message>
        <source>Next question in {0}. Speak, or press Enter, to keep answering.</source>
        <translation>Nächste Frage in {0}. Sprechen Sie oder drücken Sie die Eingabetaste, um weiter zu antworten.</translation>
    </message>
    <message>
        <source>Finished?</source>
        <translation>Fertig?</translation>
    </message>
    <message>
        <source>Keep answering</source>
        <translation>Weiter antworten</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Ctrl+{0}</source>
        <translation>Strg+{0}</translation>
    </message>
    <message>
        <source>I&apos;m finished</source>
        <translation>Ich bin fertig</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Noch einmal antworten</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>No speech was heard in this answer.</source>
        <translation>In dieser Antwort war nichts Gesprochenes zu hören.</translation>
    </message>
    <message>
        <source>If you did speak, tell the person in charge.</source>
        <translation>Wenn Sie gesprochen haben, sagen Sie es der verantwortlichen Person.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>In your last answer no speech was heard. If you did speak, tell the person in charge.</source>
        <translation>In Ihrer letzten Antwort war nichts Gesprochenes zu hören. Wenn Sie gesprochen haben, sagen Sie es der verantwortlichen Person.</translation>
    </message>
    <message>
        <source>This was your last attempt. The next question follows.</source>
        <translation>Das war Ihr letzter Versuch. Die nächste Frage folgt.</translation>
    </message>
    <message>
        <source>You may answer once more, or keep this answer and go on.</source>
        <translation>Sie können noch einmal antworten oder diese Antwort behalten und fortfahren.</translation>
    </message>
    <message>
        <source>You may answer {0} more times, or keep this answer and go on.</source>
        <translation>Sie können noch {0}-mal antworten oder diese Antwort behalten und fortfahren.</translation>
    </message>
    <message>
        <source>The interview begins by itself in a moment.</source>
        <translation>Das Interview beginnt gleich von selbst.</translation>
    </message>
    <message>
        <source>Please do not switch the computer off. This takes a moment.</source>
        <translation>Bitte schalten Sie den Computer nicht aus. Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Type your answer; you may speak, too. Pauses are fine: you end it with {0}.</source>
        <translation>Tippen Sie Ihre Antwort; Sie dürfen auch sprechen. Pausen machen nichts: Sie beenden sie mit {0}.</translation>
    </message>
    <message>
        <source>Speak, type, or both. While there is text, only the button ends your answer.</source>
        <translation>Sprechen, tippen oder beides. Solange Text da ist, beendet nur die Schaltfläche Ihre Antwort.</translation>
    </message>
    <message>
        <source>Take your time; pauses are fine. This is the last question.</source>
        <translation>Lassen Sie sich Zeit; Pausen sind in Ordnung. Dies ist die letzte Frage.</translation>
    </message>
    <message>
        <source>Take your time; pauses are fine. The next question follows your answer.</source>
        <translation>Lassen Sie sich Zeit; Pausen sind in Ordnung. Nach Ihrer Antwort folgt die nächste Frage.</translation>
    </message>
    <message>
        <source>Then you have {0} to think, and up to {1} to answer.</source>
        <translation>Dann haben Sie {0} zum Nachdenken und bis zu {1} zum Antworten.</translation>
    </message>
    <message>
        <source>You may answer again if you are not content.</source>
        <translation>Wenn Sie nicht zufrieden sind, können Sie noch einmal antworten.</translation>
    </message>
    <message>
        <source>Then you start your answer yourself, with Enter.</source>
        <translation>Dann beginnen Sie Ihre Antwort selbst, mit der Eingabetaste.</translation>
    </message>
    <message>
        <source>Then it is your turn to answer, for up to {0}.</source>
        <translation>Dann sind Sie dran, bis zu {0} lang.</translation>
    </message>
    <message>
        <source>After it you start your answer yourself. You may start now.</source>
        <translation>Danach beginnen Sie Ihre Antwort selbst. Sie können auch jetzt beginnen.</translation>
    </message>
    <message>
        <source>Your answer starts when the time is over. You may start now.</source>
        <translation>Ihre Antwort beginnt, wenn die Zeit um ist. Sie können auch jetzt beginnen.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Camera and sound</source>
        <translation>Kamera und Ton</translation>
    </message>
    <message>
        <source>A short check. What you see and say here is not kept.</source>
        <translation>Eine kurze Prüfung. Was Sie hier zeigen und sagen, wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Try a practice question</source>
        <translation>Übungsfrage ausprobieren</translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation>Interview beginnen</translation>
    </message>
    <message>
        <source>Opening the camera …</source>
        <translation>Die Kamera wird geöffnet …</translation>
    </message>
    <message>
        <source>Opening the microphone …</source>
        <translation>Das Mikrofon wird geöffnet …</translation>
    </message>
    <message>
        <source>Room for about {0} of recording.</source>
        <translation>Platz für etwa {0} Aufnahme.</translation>
    </message>
    <message>
        <source>No loudspeaker was chosen: questions are on the screen only.</source>
        <translation>Es wurde kein Lautsprecher gewählt: Die Fragen stehen nur auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Hear the interviewer&apos;s voice.</source>
        <translation>Hören Sie die Stimme an, die Sie befragt.</translation>
    </message>
    <message>
        <source>The microphone hears nothing: your answers would not be heard.</source>
        <translation>Das Mikrofon hört nichts: Ihre Antworten wären nicht zu hören.</translation>
    </message>
    <message>
        <source>Continue without sound</source>
        <translation>Ohne Ton fortsetzen</translation>
    </message>
    <message>
        <source>Start without sound</source>
        <translation>Ohne Ton beginnen</translation>
    </message>
    <message>
        <source>Continue the interview</source>
        <translation>Interview fortsetzen</translation>
    </message>
    <message>
        <source>Did you hear it? If not, turn the volume up.</source>
        <translation>Haben Sie es gehört? Wenn nicht, stellen Sie lauter.</translation>
    </message>
    <message>
        <source>Did you hear it? If not, turn the volume up or choose another loudspeaker.</source>
        <translation>Haben Sie es gehört? Wenn nicht, stellen Sie lauter oder wählen Sie einen anderen Lautsprecher.</translation>
    </message>
    <message>
        <source>No sound at all. See that the microphone is not muted, or choose another.</source>
        <translation>Gar kein Ton. Prüfen Sie, ob das Mikrofon stummgeschaltet ist, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Too quiet so far. Say a sentence; come closer if the bar stays short.</source>
        <translation>Bisher zu leise. Sagen Sie einen Satz; kommen Sie näher, wenn der Balken kurz bleibt.</translation>
    </message>
    <message>
        <source>Clipping: too loud. Move back a little or turn the microphone down.</source>
        <translation>Übersteuert: zu laut. Rücken Sie etwas ab oder stellen Sie das Mikrofon leiser.</translation>
    </message>
    <message>
        <source>Good. You can be heard well.</source>
        <translation>Gut. Man hört Sie deutlich.</translation>
    </message>
    <message>
        <source>Listening to the room …</source>
        <translation>Der Raum wird angehört …</translation>
    </message>
    <message>
        <source>Noisy room: {0} dB. Close windows, turn fans off.</source>
        <translation>Lauter Raum: {0} dB. Schließen Sie Fenster, schalten Sie Lüfter aus.</translation>
    </message>
    <message>
        <source>Quiet room.</source>
        <translation>Ruhiger Raum.</translation>
    </message>
    <message>
        <source>The interview can begin once camera and microphone work.</source>
        <translation>Das Interview kann beginnen, sobald Kamera und Mikrofon funktionieren.</translation>
    </message>
    <message>
        <source>Picture of your camera</source>
        <translation>Bild Ihrer Kamera</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Looking at the programs …</source>
        <translation>Die Programme werden geprüft …</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>For staff: is the sound as late as the picture?</source>
        <translation>Für das Personal: Kommt der Ton so spät wie das Bild?</translation>
    </message>
    <message>
        <source>Measure (20 s)</source>
        <translation>Messen (20 s)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Volume of the interviewer&apos;s voice</source>
        <translation>Lautstärke der Interviewstimme</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Pegel des Mikrofons</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Record a sentence</source>
        <translation>Einen Satz aufnehmen</translation>
    </message>
    <message>
        <source>Hear yourself, and see what is understood.</source>
        <translation>Hören Sie sich selbst, und sehen Sie, was verstanden wird.</translation>
    </message>
    <message>
        <source>Play a sentence</source>
        <translation>Einen Satz abspielen</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>It is dark. Turn on a lamp in front of you.</source>
        <translation>Es ist dunkel. Schalten Sie eine Lampe vor sich ein.</translation>
    </message>
    <message>
        <source>The light comes from behind. Turn round, or close the curtain.</source>
        <translation>Das Licht kommt von hinten. Drehen Sie sich um oder schließen Sie den Vorhang.</translation>
    </message>
    <message>
        <source>The light is too strong. Turn the lamp away, or move back.</source>
        <translation>Das Licht ist zu stark. Drehen Sie die Lampe weg oder rücken Sie ab.</translation>
    </message>
    <message>
        <source>The camera works, and you sit well in the picture.</source>
        <translation>Die Kamera funktioniert, und Sie sitzen gut im Bild.</translation>
    </message>
    <message>
        <source>No face was found. If you see yourself well in the picture, that is fine: go on.</source>
        <translation>Kein Gesicht gefunden. Wenn Sie sich im Bild gut sehen, ist alles in Ordnung: Machen Sie weiter.</translation>
    </message>
    <message>
        <source>More than one person is in the picture.</source>
        <translation>Es ist mehr als eine Person im Bild.</translation>
    </message>
    <message>
        <source>You are far away. Come closer, or turn the camera to you.</source>
        <translation>Sie sind weit weg. Kommen Sie näher oder richten Sie die Kamera auf sich.</translation>
    </message>
    <message>
        <source>You are very close. Move back a little.</source>
        <translation>Sie sind sehr nah. Rücken Sie etwas zurück.</translation>
    </message>
    <message>
        <source>You sit at the edge of the picture. Move to its middle.</source>
        <translation>Sie sitzen am Rand des Bildes. Rücken Sie in die Mitte.</translation>
    </message>
    <message>
        <source>Your face is at the upper edge. Tilt the camera up a little.</source>
        <translation>Ihr Gesicht ist am oberen Rand. Neigen Sie die Kamera etwas nach oben.</translation>
    </message>
    <message>
        <source>Your face is low in the picture. Tilt the camera down a little.</source>
        <translation>Ihr Gesicht ist tief im Bild. Neigen Sie die Kamera etwas nach unten.</translation>
    </message>
    <message>
        <source>The camera works. Sit so that your face is inside the outline.</source>
        <translation>Die Kamera funktioniert. Setzen Sie sich so, dass Ihr Gesicht im Umriss ist.</translation>
    </message>
    <message>
        <source>Looking at the disk …</source>
        <translation>Die Festplatte wird geprüft …</translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation>{0} Stunden</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} Minuten</translation>
    </message>
    <message>
        <source>Listening for {0} seconds. Say, for example: I can be heard well.</source>
        <translation>Es wird {0} Sekunden zugehört. Sagen Sie zum Beispiel: Man hört mich gut.</translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation>Es war nichts zu hören.</translation>
    </message>
    <message>
        <source>Now you hear it …</source>
        <translation>Jetzt hören Sie es …</translation>
    </message>
    <message>
        <source>Did you hear yourself well? Nothing was kept.</source>
        <translation>Haben Sie sich gut gehört? Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Understood: “{0}”</source>
        <translation>Verstanden: „{0}“</translation>
    </message>
    <message>
        <source>No words were understood. Speak up, or come closer.</source>
        <translation>Es wurden keine Wörter verstanden. Sprechen Sie lauter oder kommen Sie näher.</translation>
    </message>
    <message>
        <source>Ready to speak and to listen: {0}.</source>
        <translation>Bereit zum Sprechen und Zuhören: {0}.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht angeschlossen</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Before we begin</source>
        <translation>Bevor wir beginnen</translation>
    </message>
    <message>
        <source>Please read what happens in this interview. No device is on yet. Each choice stands by itself.</source>
        <translation>Bitte lesen Sie, was in diesem Interview geschieht. Noch ist kein Gerät an. Jede Wahl steht für sich.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>I agree, continue</source>
        <translation>Ich stimme zu, weiter</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Save a copy of this notice</source>
        <translation>Eine Kopie dieses Hinweises speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>Die Kopie ist gespeichert.</translation>
    </message>
    <message>
        <source>The copy could not be saved.</source>
        <translation>Die Kopie konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for one on paper.</source>
        <translation>Wählen Sie einen anderen Ordner, oder bitten Sie um eine auf Papier.</translation>
    </message>
    <message>
        <source>I agree that this program may</source>
        <translation>Ich bin einverstanden, dass dieses Programm Folgendes tut</translation>
    </message>
    <message>
        <source>Needed for the interview. {0}</source>
        <translation>Für das Interview nötig. {0}</translation>
    </message>
    <message>
        <source>Tick what is needed for the interview to go on.</source>
        <translation>Haken Sie an, was nötig ist, damit das Interview weitergeht.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Please tell the person in charge.</source>
        <translation>Bitte sagen Sie der verantwortlichen Person Bescheid.</translation>
    </message>
    <message>
        <source>We are sorry</source>
        <translation>Es tut uns leid</translation>
    </message>
    <message>
        <source>This program made a mistake. It is not your fault.</source>
        <translation>Dieses Programm hat einen Fehler gemacht. Es ist nicht Ihre Schuld.</translation>
    </message>
    <message>
        <source>Please tell the person in charge</source>
        <translation>Bitte sagen Sie der verantwortlichen Person Bescheid</translation>
    </message>
    <message>
        <source>What happened is written in the log, which holds nothing that you said:
{0}</source>
        <translation>Was geschehen ist, steht im Protokoll, das nichts von dem enthält, was Sie gesagt haben:
{0}</translation>
    </message>
    <message>
        <source>Everything recorded so far is kept. It is finished at the next start, or with the command “recover”.</source>
        <translation>Alles bisher Aufgenommene bleibt erhalten. Es wird beim nächsten Start fertiggestellt oder mit dem Befehl „recover“.</translation>
    </message>
    <message>
        <source>Nothing had been recorded.</source>
        <translation>Es war nichts aufgenommen worden.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>Das Programm hat einen Fehler gemacht. Das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Flash</name>
    <message>
        <source>Measuring sound against picture</source>
        <translation>Ton und Bild werden verglichen</translation>
    </message>
    <message>
        <source>Listening and looking …</source>
        <translation>Es wird zugehört und zugesehen …</translation>
    </message>
    <message>
        <source>Please do not speak. Esc stops.</source>
        <translation>Bitte sprechen Sie nicht. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <source>An interview was interrupted</source>
        <translation>Ein Interview wurde unterbrochen</translation>
    </message>
    <message>
        <source>Finish as it is</source>
        <translation>So abschließen, wie es ist</translation>
    </message>
    <message>
        <source>Continue this interview</source>
        <translation>Dieses Interview fortsetzen</translation>
    </message>
    <message>
        <source>It goes on at the same question, after a look at the devices chosen below. Nothing that was recorded is lost, whatever you choose. If nobody chooses, it is finished as it is {0}.</source>
        <translation>Es geht bei derselben Frage weiter, nach einem Blick auf die unten gewählten Geräte. Nichts Aufgenommenes geht verloren, wie auch immer Sie wählen. Wählt niemand, wird es {0} so abgeschlossen, wie es ist.</translation>
    </message>
    <message>
        <source>It is being finished. This may take a minute.</source>
        <translation>Es wird abgeschlossen. Das kann eine Minute dauern.</translation>
    </message>
    <message>
        <source>in about a minute</source>
        <translation>in etwa einer Minute</translation>
    </message>
    <message>
        <source>in {0} minutes</source>
        <translation>in {0} Minuten</translation>
    </message>
    <message>
        <source>in {0} hours</source>
        <translation>in {0} Stunden</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Your picture</source>
        <translation>Ihr Bild</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>Die Aufnahme ist beendet.</translation>
    </message>
    <message>
        <source>Hidden while you answer</source>
        <translation>Verborgen, während Sie antworten</translation>
    </message>
    <message>
        <source>Your picture is hidden</source>
        <translation>Ihr Bild ist verborgen</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>Frage {0} von {1}</translation>
    </message>
    <message>
        <source>Your interview</source>
        <translation>Ihr Interview</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Key: {0}</source>
        <translation>Taste: {0}</translation>
    </message>
    <message>
        <source>●  Recording</source>
        <translation>●  Aufnahme</translation>
    </message>
    <message>
        <source>End interview …</source>
        <translation>Interview beenden …</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Pause machen</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Your typed answer</source>
        <translation>Ihre getippte Antwort</translation>
    </message>
    <message>
        <source>Type your answer here</source>
        <translation>Tippen Sie Ihre Antwort hier</translation>
    </message>
    <message>
        <source>You may type here, beside what you say</source>
        <translation>Hier können Sie tippen, zusätzlich zu dem, was Sie sagen</translation>
    </message>
    <message>
        <source>The interviewer, a drawn face</source>
        <translation>Die Figur, die Sie befragt: ein gezeichnetes Gesicht</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Pegel des Mikrofons</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Repeat question</source>
        <translation>Frage wiederholen</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Hide my picture</source>
        <translation>Mein Bild verbergen</translation>
    </message>
    <message>
        <source>Show my picture</source>
        <translation>Mein Bild zeigen</translation>
    </message>
    <message>
        <source>The code that the question is about</source>
        <translation>Der Code, um den es in der Frage geht</translation>
    </message>
    <message>
        <source>Picture: {0}</source>
        <translation>Bild: {0}</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>You may leave now.</source>
        <translation>Sie können jetzt gehen.</translation>
    </message>
    <message>
        <source>Please tell the person in charge before you leave.</source>
        <translation>Bitte sagen Sie der verantwortlichen Person Bescheid, bevor Sie gehen.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>This screen is not used</source>
        <translation>Dieser Bildschirm wird nicht benutzt</translation>
    </message>
    <message>
        <source>The interview is on the other screen.</source>
        <translation>Das Interview ist auf dem anderen Bildschirm.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN des Personals</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>Den Kiosk verlassen?</translation>
    </message>
    <message>
        <source>Staff only. The screens are given back and the window can be closed. The interview goes on.</source>
        <translation>Nur für das Personal. Die Bildschirme werden freigegeben, und das Fenster kann geschlossen werden. Das Interview geht weiter.</translation>
    </message>
    <message>
        <source>Staff only. The screens are given back and the window can be closed.</source>
        <translation>Nur für das Personal. Die Bildschirme werden freigegeben, und das Fenster kann geschlossen werden.</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Kiosk verlassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Wrong PIN. The next try counts in {0} s.</source>
        <translation>Falsche PIN. Der nächste Versuch zählt in {0} s.</translation>
    </message>
    <message>
        <source>Wrong PIN. Try again.</source>
        <translation>Falsche PIN. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>This screen is cleared in {0} s.</source>
        <translation>Dieser Bildschirm wird in {0} s gelöscht.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Was aufgenommen wird</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin es kommt</translation>
    </message>
    <message>
        <source>Who listens and decides</source>
        <translation>Wer zuhört und entscheidet</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange es aufbewahrt wird</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation>Meine Stimme aufnehmen</translation>
    </message>
    <message>
        <source>Record my picture and my voice</source>
        <translation>Mein Bild und meine Stimme aufnehmen</translation>
    </message>
    <message>
        <source>Without this there is no interview on this computer; ask the staff for another way.</source>
        <translation>Ohne dies gibt es kein Interview an diesem Computer; fragen Sie das Personal nach einem anderen Weg.</translation>
    </message>
    <message>
        <source>Write down what I say, on this computer</source>
        <translation>Aufschreiben, was ich sage, auf diesem Computer</translation>
    </message>
    <message>
        <source>Without this, people listen to the recording instead. It changes nothing else.</source>
        <translation>Ohne dies hören Menschen die Aufnahme an. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Let a program suggest scores for my answers</source>
        <translation>Ein Programm Punkte für meine Antworten vorschlagen lassen</translation>
    </message>
    <message>
        <source>Without this, only people judge them. You have no disadvantage by that.</source>
        <translation>Ohne dies beurteilen nur Menschen sie. Sie haben dadurch keinen Nachteil.</translation>
    </message>
    <message>
        <source>Use my recording for other purposes, such as training interviewers</source>
        <translation>Meine Aufnahme für andere Zwecke verwenden, etwa zur Schulung von Interviewenden</translation>
    </message>
    <message>
        <source>Without this, it is used for this interview only. You have no disadvantage by that.</source>
        <translation>Ohne dies wird sie nur für dieses Interview verwendet. Sie haben dadurch keinen Nachteil.</translation>
    </message>
    <message>
        <source>Notice about this interview, version {0}</source>
        <translation>Hinweis zu diesem Interview, Fassung {0}</translation>
    </message>
    <message>
        <source>What you may agree to, each by itself</source>
        <translation>Wozu Sie einzeln zustimmen können</translation>
    </message>
    <message>
        <source>You read one question on the screen.</source>
        <translation>Sie lesen eine Frage auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>You read {0} questions on the screen.</source>
        <translation>Sie lesen {0} Fragen auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>A voice asks you one question.</source>
        <translation>Eine Stimme stellt Ihnen eine Frage.</translation>
    </message>
    <message>
        <source>A voice asks you {0} questions.</source>
        <translation>Eine Stimme stellt Ihnen {0} Fragen.</translation>
    </message>
    <message>
        <source>Before each answer you have up to {0} to think.</source>
        <translation>Vor jeder Antwort haben Sie bis zu {0} zum Nachdenken.</translation>
    </message>
    <message>
        <source>You answer aloud or by typing, in about {0}.</source>
        <translation>Sie antworten laut oder durch Tippen, in etwa {0}.</translation>
    </message>
    <message>
        <source>You answer aloud, in about {0}.</source>
        <translation>Sie antworten laut, in etwa {0}.</translation>
    </message>
    <message>
        <source>Each question is answered once.</source>
        <translation>Jede Frage wird einmal beantwortet.</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Wer verantwortlich ist</translation>
    </message>
    <message>
        <source>You may answer each question up to {0} times and choose the answer that counts.</source>
        <translation>Sie können jede Frage bis zu {0}-mal beantworten und wählen, welche Antwort zählt.</translation>
    </message>
    <message>
        <source>After a short answer there may be one further question about it.</source>
        <translation>Nach einer kurzen Antwort kann eine weitere Frage dazu kommen.</translation>
    </message>
    <message>
        <source>A language model may write the next question from what you have said, in place of one that was prepared; it judges nothing.</source>
        <translation>Ein Sprachmodell kann die nächste Frage aus dem bilden, was Sie gesagt haben, anstelle einer vorbereiteten; es beurteilt nichts.</translation>
    </message>
    <message>
        <source>The screen says what happens next at every moment. You can stop at any time, and then choose whether what was recorded is kept or deleted.</source>
        <translation>Der Bildschirm sagt jederzeit, was als Nächstes geschieht. Sie können jederzeit aufhören und dann wählen, ob das Aufgenommene behalten oder gelöscht wird.</translation>
    </message>
    <message>
        <source>Before each answer you have time to think: {0} to {1}, depending on the question.</source>
        <translation>Vor jeder Antwort haben Sie Zeit zum Nachdenken: {0} bis {1}, je nach Frage.</translation>
    </message>
    <message>
        <source>Before some answers you have up to {1} to think.</source>
        <translation>Vor manchen Antworten haben Sie bis zu {1} zum Nachdenken.</translation>
    </message>
    <message>
        <source>You answer aloud or by typing, in about {0} to {1}, depending on the question.</source>
        <translation>Sie antworten laut oder durch Tippen, in etwa {0} bis {1}, je nach Frage.</translation>
    </message>
    <message>
        <source>You answer aloud, in about {0} to {1}, depending on the question.</source>
        <translation>Sie antworten laut, in etwa {0} bis {1}, je nach Frage.</translation>
    </message>
    <message>
        <source>Your voice, in one piece from the first question to the end; no picture. The microphone is opened only after you have agreed, first for a check of which nothing is kept.</source>
        <translation>Ihre Stimme, in einem Stück von der ersten Frage bis zum Ende; kein Bild. Das Mikrofon wird erst geöffnet, wenn Sie zugestimmt haben, zuerst für eine Prüfung, von der nichts gespeichert wird.</translation>
    </message>
    <message>
        <source>Your picture and your voice, in one piece from the first question to the end. The camera and the microphone are opened only after you have agreed, first for a check of which nothing is kept.</source>
        <translation>Ihr Bild und Ihre Stimme, in einem Stück von der ersten Frage bis zum Ende. Kamera und Mikrofon werden erst geöffnet, wenn Sie zugestimmt haben, zuerst für eine Prüfung, von der nichts gespeichert wird.</translation>
    </message>
    <message>
        <source>To the data folder of this computer ({0}).</source>
        <translation>In den Datenordner dieses Computers ({0}).</translation>
    </message>
    <message>
        <source>Nothing is sent to any service on the internet.</source>
        <translation>Nichts wird an einen Dienst im Internet gesendet.</translation>
    </message>
    <message>
        <source>Nothing else is sent to any service on the internet.</source>
        <translation>Sonst wird nichts an einen Dienst im Internet gesendet.</translation>
    </message>
    <message>
        <source>If you agree to that too, the service of {0} does so in its place.</source>
        <translation>Wenn Sie auch dem zustimmen, tut das stattdessen der Dienst von {0}.</translation>
    </message>
    <message>
        <source>It makes mistakes; the recording is what counts.</source>
        <translation>Es macht Fehler; es zählt die Aufnahme.</translation>
    </message>
    <message>
        <source>how well your answers fit descriptions of good answers</source>
        <translation>wie gut Ihre Antworten zu Beschreibungen guter Antworten passen</translation>
    </message>
    <message>
        <source>how closely your answers keep to the questions and their topics, and how correct the language is</source>
        <translation>wie eng Ihre Antworten bei den Fragen und ihren Themen bleiben und wie richtig die Sprache ist</translation>
    </message>
    <message>
        <source>Only if you agree to it, {0} gets {1}.</source>
        <translation>Nur wenn Sie dem zustimmen, erhält {0} Folgendes: {1}.</translation>
    </message>
    <message>
        <source>People watch the recording and decide. Programs help them only where you agree to it.</source>
        <translation>Menschen sehen die Aufnahme an und entscheiden. Programme helfen ihnen nur da, wo Sie dem zustimmen.</translation>
    </message>
    <message>
        <source>One on this computer ({0}) writes down what you said.</source>
        <translation>Eines auf diesem Computer ({0}) schreibt auf, was Sie gesagt haben.</translation>
    </message>
    <message>
        <source>Another may suggest scores: {0}. People see them after their own.</source>
        <translation>Ein anderes kann Punkte vorschlagen: {0}. Menschen sehen sie nach ihren eigenen.</translation>
    </message>
    <message>
        <source>No program decides about you.</source>
        <translation>Kein Programm entscheidet über Sie.</translation>
    </message>
    <message>
        <source>The recording is kept for {0} days at least.</source>
        <translation>Die Aufnahme wird mindestens {0} Tage aufbewahrt.</translation>
    </message>
    <message>
        <source>It is deleted after {0} days at the latest.</source>
        <translation>Sie wird spätestens nach {0} Tagen gelöscht.</translation>
    </message>
    <message>
        <source>It is kept until the people who hold this interview delete it.</source>
        <translation>Sie wird aufbewahrt, bis die Verantwortlichen dieses Interviews sie löschen.</translation>
    </message>
    <message>
        <source>Ask them if you want to know what they hold of you, or want it deleted earlier.</source>
        <translation>Fragen Sie dort nach, wenn Sie wissen möchten, was über Sie vorliegt, oder wenn es früher gelöscht werden soll.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} Sekunden</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} Minuten</translation>
    </message>
    <message>
        <source>the text of the questions</source>
        <translation>den Text der Fragen</translation>
    </message>
    <message>
        <source>the sound of your answers</source>
        <translation>den Ton Ihrer Antworten</translation>
    </message>
    <message>
        <source>the text of your answers</source>
        <translation>den Text Ihrer Antworten</translation>
    </message>
    <message>
        <source>speak the questions</source>
        <translation>die Fragen sprechen</translation>
    </message>
    <message>
        <source>write down what I say</source>
        <translation>aufschreiben, was ich sage</translation>
    </message>
    <message>
        <source>choose questions from what I say</source>
        <translation>Fragen nach dem wählen, was ich sage</translation>
    </message>
    <message>
        <source>help with scores for my answers</source>
        <translation>bei Punkten für meine Antworten helfen</translation>
    </message>
    <message>
        <source>Sent to {0}, outside this computer: {1}. Without this, a program on this computer does it. It changes nothing else.</source>
        <translation>An {0} gesendet, außerhalb dieses Computers: {1}. Ohne dies tut es ein Programm auf diesem Computer. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Let {0} do this: {1}</source>
        <translation>{0} dies tun lassen: {1}</translation>
    </message>
    <message>
        <source>{0} is responsible for this interview. You reach them at {1}.</source>
        <translation>{0} ist für dieses Interview verantwortlich. Kontakt: {1}.</translation>
    </message>
    <message>
        <source>{0} is responsible for this interview.</source>
        <translation>{0} ist für dieses Interview verantwortlich.</translation>
    </message>
    <message>
        <source>You reach the people who are responsible for this interview at {0}.</source>
        <translation>Die Verantwortlichen für dieses Interview erreichen Sie so: {0}.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>You hear the question, answer it aloud, and see and hear yourself.</source>
        <translation>Sie hören die Frage, beantworten sie laut und sehen und hören sich dann selbst.</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Frage stellen</translation>
    </message>
    <message>
        <source>Please listen to the question</source>
        <translation>Bitte hören Sie die Frage an</translation>
    </message>
    <message>
        <source>I&apos;m finished</source>
        <translation>Ich bin fertig</translation>
    </message>
    <message>
        <source>Your turn: I am listening</source>
        <translation>Sie sind dran: Ich höre zu</translation>
    </message>
    <message>
        <source>This is how you look and sound</source>
        <translation>So sehen und hören andere Sie</translation>
    </message>
    <message>
        <source>That was all. What you said is forgotten.</source>
        <translation>Das war alles. Was Sie gesagt haben, ist vergessen.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>What did you do this morning before you came here?</source>
        <translation>Was haben Sie heute Morgen gemacht, bevor Sie hierherkamen?</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>This question does not count. Your answer is kept in memory only, and is gone before the first question.</source>
        <translation>Diese Frage zählt nicht. Ihre Antwort bleibt nur im Arbeitsspeicher und ist vor der ersten Frage fort.</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Ihr Bild</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Pegel des Mikrofons</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation>Interview beginnen</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>When something goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>The candidate needs help</source>
        <translation>Die Kandidatin oder der Kandidat braucht Hilfe</translation>
    </message>
    <message>
        <source>Hold the keys Ctrl and Shift, press Q, and type the staff PIN. A window opens: “{0}” stops the clock, “{1}” starts it again. Afterwards switch the computer off and on: then it is locked again.</source>
        <translation>Die Tasten Strg und Umschalt halten, Q drücken und die PIN des Personals eingeben. Ein Fenster geht auf: „{0}“ hält die Uhr an, „{1}“ lässt sie weiterlaufen. Danach den Computer aus- und einschalten: Dann ist er wieder gesperrt.</translation>
    </message>
    <message>
        <source>The microphone is not heard</source>
        <translation>Das Mikrofon ist nicht zu hören</translation>
    </message>
    <message>
        <source>Press the key on the microphone once. Pull its plug out and push it in again. The interview waits and goes on by itself.</source>
        <translation>Einmal auf die Taste am Mikrofon drücken. Den Stecker ziehen und wieder einstecken. Das Interview wartet und geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The candidate&apos;s picture is gone</source>
        <translation>Das Bild ist weg</translation>
    </message>
    <message>
        <source>Let the candidate speak on: the sound is still recorded. Push the plug of the camera in again.</source>
        <translation>Weitersprechen lassen: Der Ton wird weiter aufgenommen. Den Stecker der Kamera wieder einstecken.</translation>
    </message>
    <message>
        <source>The screen is black, or nothing moves</source>
        <translation>Der Bildschirm ist schwarz, oder nichts bewegt sich</translation>
    </message>
    <message>
        <source>Wait for one minute. The program starts again by itself.</source>
        <translation>Eine Minute warten. Das Programm startet von selbst neu.</translation>
    </message>
    <message>
        <source>It stays black, or the power was cut</source>
        <translation>Er bleibt schwarz, oder der Strom war weg</translation>
    </message>
    <message>
        <source>Hold the computer&apos;s power key until everything is off. Count to ten and switch it on. Press “{0}” when it asks.</source>
        <translation>Den Einschaltknopf des Computers gedrückt halten, bis alles aus ist. Bis zehn zählen und einschalten. „{0}“ drücken, wenn er fragt.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>Press “{0}”. If it comes back, call.</source>
        <translation>„{0}“ drücken. Wenn es wiederkommt, anrufen.</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Leave everything as it is, and call. Read out what the screen says, and the time.</source>
        <translation>Alles lassen, wie es ist, und anrufen. Vorlesen, was auf dem Bildschirm steht, und die Uhrzeit sagen.</translation>
    </message>
    <message>
        <source>Stay calm: what was recorded is kept.</source>
        <translation>Ruhe bewahren: Was aufgenommen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
</context>
<context>
    <name>Reopen</name>
    <message>
        <source>Reopen an answer</source>
        <translation>Eine Antwort wiederholen lassen</translation>
    </message>
    <message>
        <source>Have an answer given again?</source>
        <translation>Eine Antwort noch einmal geben lassen?</translation>
    </message>
    <message>
        <source>The interview goes to that question, and then back to where it is now. The old answer is kept, marked as replaced with your reason; the new one counts.</source>
        <translation>Das Interview geht zu dieser Frage und dann zurück an die jetzige Stelle. Die alte Antwort bleibt erhalten, mit Ihrem Grund als ersetzt gekennzeichnet; die neue zählt.</translation>
    </message>
    <message>
        <source>For example: nobody could be heard</source>
        <translation>Zum Beispiel: Es war niemand zu hören</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Have it answered again</source>
        <translation>Noch einmal beantworten lassen</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation>Mit dem Interview fortfahren</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Candidate</source>
        <translation>Kandidatin oder Kandidat</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Geführt am</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>A person decides. No program makes that decision.</source>
        <translation>Ein Mensch entscheidet. Kein Programm trifft diese Entscheidung.</translation>
    </message>
    <message>
        <source>Interview {0}</source>
        <translation>Interview {0}</translation>
    </message>
    <message>
        <source>mean {0}, spread {1}</source>
        <translation>Mittel {0}, Streuung {1}</translation>
    </message>
    <message>
        <source>{0} beside the program&apos;s, because: {1}</source>
        <translation>{0} neben dem Wert des Programms, weil: {1}</translation>
    </message>
    <message>
        <source>no score: {0}</source>
        <translation>keine Punkte: {0}</translation>
    </message>
    <message>
        <source>{0} of 100</source>
        <translation>{0} von 100</translation>
    </message>
    <message>
        <source>{0} of 100, between {1} and {2}</source>
        <translation>{0} von 100, zwischen {1} und {2}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Marks of everybody</source>
        <translation>Noten aller</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>Correct the transcript</source>
        <translation>Abschrift berichtigen</translation>
    </message>
    <message>
        <source>Write what was said, not what was meant. The words as they were recognised are kept; yours become a new edition of the transcript, marked as corrected by you.</source>
        <translation>Schreiben Sie, was gesagt wurde, nicht was gemeint war. Die erkannten Wörter bleiben erhalten; Ihre werden eine neue Ausgabe der Abschrift, als von Ihnen berichtigt gekennzeichnet.</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>Berichtigung behalten</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>Wörter der Antwort</translation>
    </message>
    <message>
        <source>Your value beside the program&apos;s</source>
        <translation>Ihr Wert neben dem des Programms</translation>
    </message>
    <message>
        <source>{0}: the program&apos;s own score stays where it is. Your value and your reason stand beside it.</source>
        <translation>{0}: Die Punkte des Programms bleiben stehen, wo sie sind. Ihr Wert und Ihr Grund stehen daneben.</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Danebensetzen</translation>
    </message>
    <message>
        <source>Value from 0 to 100</source>
        <translation>Wert von 0 bis 100</translation>
    </message>
    <message>
        <source>Why the score is not right</source>
        <translation>Warum die Punkte nicht stimmen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Rate first: what others and the program think of this answer is shown once your own marks are locked.</source>
        <translation>Bewerten Sie zuerst: Was andere und das Programm von dieser Antwort halten, wird gezeigt, sobald Ihre eigenen Noten festgelegt sind.</translation>
    </message>
    <message>
        <source>What people think</source>
        <translation>Was Menschen meinen</translation>
    </message>
    <message>
        <source>Nobody has rated this answer.</source>
        <translation>Niemand hat diese Antwort bewertet.</translation>
    </message>
    <message>
        <source>What the program scored</source>
        <translation>Was das Programm ermittelt hat</translation>
    </message>
    <message>
        <source>The program has not scored this answer.</source>
        <translation>Das Programm hat diese Antwort nicht bewertet.</translation>
    </message>
    <message>
        <source>Look here: {0}</source>
        <translation>Sehen Sie hier nach: {0}</translation>
    </message>
    <message>
        <source>Mean {0}, spread {1}</source>
        <translation>Mittel {0}, Streuung {1}</translation>
    </message>
    <message>
        <source>You see this differently. Talk about it before you decide.</source>
        <translation>Sie sehen das verschieden. Sprechen Sie darüber, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>none: {0}</source>
        <translation>keine: {0}</translation>
    </message>
    <message>
        <source>{0} of 100, honestly between {1} and {2}</source>
        <translation>{0} von 100, ehrlich zwischen {1} und {2}</translation>
    </message>
    <message>
        <source>{0} of 100</source>
        <translation>{0} von 100</translation>
    </message>
    <message>
        <source>Experimental: the checks on this installation found it wanting.</source>
        <translation>Versuchsweise: Die Prüfungen auf dieser Installation fanden es mangelhaft.</translation>
    </message>
    <message>
        <source>{0} puts {1} beside it: {2}</source>
        <translation>{0} setzt {1} daneben: {2}</translation>
    </message>
    <message>
        <source>Put your value beside it …</source>
        <translation>Ihren Wert danebensetzen …</translation>
    </message>
    <message>
        <source>Put your value beside {0}</source>
        <translation>Ihren Wert neben {0} setzen</translation>
    </message>
    <message>
        <source>{0}  “{1}”</source>
        <translation>{0}  „{1}“</translation>
    </message>
    <message>
        <source>Play: {0}</source>
        <translation>Abspielen: {0}</translation>
    </message>
    <message>
        <source>Scores of {0}</source>
        <translation>Punkte von {0}</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>{0}: {1} of 5</source>
        <translation>{0}: {1} von 5</translation>
    </message>
    <message>
        <source>Why? What did you hear?</source>
        <translation>Warum? Was haben Sie gehört?</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Notiz: {0}</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation>Alle Interviews</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Blurred picture</source>
        <translation>Unscharfes Bild</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>Nur Ton</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>Nur Abschrift</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <source>A made-up name for the candidate; names they say of themselves are masked</source>
        <translation>Ein erfundener Name für die Person; Namen, die sie von sich nennt, sind verdeckt</translation>
    </message>
    <message>
        <source>Report as PDF …</source>
        <translation>Bericht als PDF …</translation>
    </message>
    <message>
        <source>Transcript, marks and scores as JSON …</source>
        <translation>Abschrift, Noten und Punkte als JSON …</translation>
    </message>
    <message>
        <source>Subtitles as SRT …</source>
        <translation>Untertitel als SRT …</translation>
    </message>
    <message>
        <source>Subtitles as WebVTT …</source>
        <translation>Untertitel als WebVTT …</translation>
    </message>
    <message>
        <source>This answer as a video …</source>
        <translation>Diese Antwort als Video …</translation>
    </message>
    <message>
        <source>There is no answer to this question, and nothing to mark.</source>
        <translation>Zu dieser Frage gibt es keine Antwort und nichts zu bewerten.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Candidate before</source>
        <translation>Vorherige Person</translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Berichtigen …</translation>
    </message>
    <message>
        <source>Lock my marks</source>
        <translation>Meine Noten festlegen</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Abschrift</translation>
    </message>
    <message>
        <source>A waved line: not understood well. Click a word to hear it.</source>
        <translation>Eine Wellenlinie: nicht gut verstanden. Klicken Sie auf ein Wort, um es zu hören.</translation>
    </message>
    <message>
        <source>This answer</source>
        <translation>Diese Antwort</translation>
    </message>
    <message>
        <source>Everybody&apos;s marks</source>
        <translation>Noten aller</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down go from answer to answer</source>
        <translation>Alt+Auf und Alt+Ab gehen von Antwort zu Antwort</translation>
    </message>
    <message>
        <source>Interview {0}   {1}</source>
        <translation>Interview {0}   {1}</translation>
    </message>
    <message>
        <source>What the recording lacks</source>
        <translation>Was der Aufnahme fehlt</translation>
    </message>
    <message>
        <source>The marks of everybody are shown for answers that you have locked yours for.</source>
        <translation>Die Noten aller werden für Antworten gezeigt, für die Sie Ihre festgelegt haben.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Keeping …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Your marks are locked.</source>
        <translation>Ihre Noten sind festgelegt.</translation>
    </message>
    <message>
        <source>Every word is kept as you type. Lock your marks to see what others think.</source>
        <translation>Jedes Wort wird beim Tippen gespeichert. Legen Sie Ihre Noten fest, um zu sehen, was andere meinen.</translation>
    </message>
    <message>
        <source>Left and right go from word to word, Enter plays from there. Words that were not understood well are underlined with a wave.</source>
        <translation>Links und rechts gehen von Wort zu Wort, die Eingabetaste spielt von dort. Nicht gut verstandene Wörter sind mit einer Wellenlinie unterstrichen.</translation>
    </message>
    <message>
        <source>{0}.  {1}</source>
        <translation>{0}.  {1}</translation>
    </message>
    <message>
        <source>Corrected by {0}</source>
        <translation>Berichtigt von {0}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Skip silences</source>
        <translation>Stille überspringen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>There is no recording.</source>
        <translation>Es gibt keine Aufnahme.</translation>
    </message>
    <message>
        <source>The recording cannot be played: {0}</source>
        <translation>Die Aufnahme kann nicht abgespielt werden: {0}</translation>
    </message>
    <message>
        <source>Exported: {0}</source>
        <translation>Ausgegeben: {0}</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>Das Programm hat einen Fehler gemacht. Das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>No speech was heard.</source>
        <translation>Es war keine Sprache zu hören.</translation>
    </message>
    <message>
        <source>Somebody spoke, but no words could be made out.</source>
        <translation>Jemand sprach, aber es waren keine Wörter zu verstehen.</translation>
    </message>
    <message>
        <source>Not transcribed yet.</source>
        <translation>Noch nicht abgeschrieben.</translation>
    </message>
    <message>
        <source>The transcription failed. The answer is in the recording.</source>
        <translation>Die Abschrift ist misslungen. Die Antwort ist in der Aufnahme.</translation>
    </message>
    <message>
        <source>Not transcribed: the candidate did not agree to it.</source>
        <translation>Nicht abgeschrieben: Dem wurde nicht zugestimmt.</translation>
    </message>
    <message>
        <source>No words.</source>
        <translation>Keine Wörter.</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Nicht beantwortet.</translation>
    </message>
    <message>
        <source>Asked, and not answered.</source>
        <translation>Gestellt und nicht beantwortet.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>Nicht gestellt.</translation>
    </message>
    <message>
        <source>Joined from takes {0}, parted by an interruption; all of it counts</source>
        <translation>Aus den Aufnahmen {0} zusammengesetzt, die eine Unterbrechung getrennt hat; alles zählt</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Getippt</translation>
    </message>
    <message>
        <source>Typed, until {0}</source>
        <translation>Getippt, bis {0}</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Bezug zur Frage</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Similarity of meaning</source>
        <translation>Ähnlichkeit der Bedeutung</translation>
    </message>
    <message>
        <source>Similarity of topic</source>
        <translation>Ähnlichkeit des Themas</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammatik</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>Flüssigkeit</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>The answer as a whole</source>
        <translation>Die Antwort als Ganzes</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidatin oder Kandidat</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Geführt am</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Rated by you</source>
        <translation>Von Ihnen bewertet</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Search: code, questions, number or id</source>
        <translation>Suche: Code, Fragen, Nummer oder Kennung</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>All that have begun</source>
        <translation>Alle begonnenen</translation>
    </message>
    <message>
        <source>To be rated by you</source>
        <translation>Von Ihnen zu bewerten</translation>
    </message>
    <message>
        <source>Planned, running or interrupted</source>
        <translation>Geplant, laufend oder unterbrochen</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Nothing was found. Search for less, or show all interviews.</source>
        <translation>Nichts gefunden. Suchen Sie nach weniger, oder zeigen Sie alle Interviews.</translation>
    </message>
    <message>
        <source>No interview has been held yet.</source>
        <translation>Es wurde noch kein Interview geführt.</translation>
    </message>
    <message>
        <source>Shown: {0}</source>
        <translation>Gezeigt: {0}</translation>
    </message>
    <message>
        <source>Review interviews</source>
        <translation>Interviews beurteilen</translation>
    </message>
    <message>
        <source>Recordings and marks are for reviewers. What you open is written down.</source>
        <translation>Aufnahmen und Noten sind für Beurteilende. Was Sie öffnen, wird vermerkt.</translation>
    </message>
</context>
<context>
    <name>Sets</name>
    <message>
        <source>Question sets</source>
        <translation>Fragensätze</translation>
    </message>
    <message>
        <source>Generated and imported questions are asked only as people have approved them.</source>
        <translation>Erzeugte und importierte Fragen werden nur so gestellt, wie Menschen sie freigegeben haben.</translation>
    </message>
    <message>
        <source>Needed to reject; kept with the decision</source>
        <translation>Zum Ablehnen nötig; wird mit der Entscheidung aufbewahrt</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>There are no question sets yet. They are written with: questions generate</source>
        <translation>Es gibt noch keine Fragensätze. Sie werden geschrieben mit: questions generate</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>Das Programm hat einen Fehler gemacht. Das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>To look at: {0}</source>
        <translation>Zu prüfen: {0}</translation>
    </message>
    <message>
        <source>Approved by {0}</source>
        <translation>Freigegeben von {0}</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Waiting for approval by {0} people</source>
        <translation>Freigaben, die noch fehlen: {0}</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>The set that is chosen</source>
        <translation>Der gewählte Satz</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{0}. Author: {1}.</source>
        <translation>{0}. Verfasser: {1}.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>{0}: approved by {1}.</source>
        <translation>{0}: freigegeben von {1}.</translation>
    </message>
    <message>
        <source>{0}: rejected by {1}.</source>
        <translation>{0}: abgelehnt von {1}.</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Frage {0}</translation>
    </message>
    <message>
        <source>Follow-up: {0}</source>
        <translation>Nachfrage: {0}</translation>
    </message>
    <message>
        <source>Mark {0}: {1}</source>
        <translation>Note {0}: {1}</translation>
    </message>
    <message>
        <source>without a description</source>
        <translation>ohne Beschreibung</translation>
    </message>
    <message>
        <source>Picture: {0}</source>
        <translation>Bild: {0}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{0} in the file, {1} in the environment</source>
        <translation>{0} in der Datei, {1} in der Umgebung</translation>
    </message>
    <message>
        <source>The environment variable {0} decides.</source>
        <translation>Die Umgebungsvariable {0} entscheidet.</translation>
    </message>
    <message>
        <source>{0} in the file .env decides.</source>
        <translation>{0} in der Datei .env entscheidet.</translation>
    </message>
    <message>
        <source>The command that started the program decides.</source>
        <translation>Der Befehl, der das Programm gestartet hat, entscheidet.</translation>
    </message>
    <message>
        <source>The setting {0} decides.</source>
        <translation>Die Einstellung {0} entscheidet.</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{0} (not ready: see doctor)</source>
        <translation>{0} (nicht bereit: siehe doctor)</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Zeitgrenzen</translation>
    </message>
    <message>
        <source>When an answer ends</source>
        <translation>Wann eine Antwort endet</translation>
    </message>
    <message>
        <source>The interview</source>
        <translation>Das Interview</translation>
    </message>
    <message>
        <source>Language and voice</source>
        <translation>Sprache und Stimme</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Engines</translation>
    </message>
    <message>
        <source>Look of the window</source>
        <translation>Aussehen des Fensters</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>Bedenkzeit</translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>Zeit für eine Antwort</translation>
    </message>
    <message>
        <source>Extra time, which the candidate sees</source>
        <translation>Zugabe, die die Person sieht</translation>
    </message>
    <message>
        <source>Last extra time</source>
        <translation>Letzte Zugabe</translation>
    </message>
    <message>
        <source>Attempts at each question</source>
        <translation>Versuche je Frage</translation>
    </message>
    <message>
        <source>Length for which the disk must have room</source>
        <translation>Länge, für die auf dem Datenträger Platz sein muss</translation>
    </message>
    <message>
        <source>An interrupted interview can be continued for</source>
        <translation>Ein unterbrochenes Interview kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>Silence until “Finished?” is asked</source>
        <translation>Stille, bis „Fertig?“ gefragt wird</translation>
    </message>
    <message>
        <source>“Finished?” counts down for</source>
        <translation>„Fertig?“ zählt herunter</translation>
    </message>
    <message>
        <source>Silence until the candidate is encouraged</source>
        <translation>Stille, bis die Person ermuntert wird</translation>
    </message>
    <message>
        <source>Offer a practice question</source>
        <translation>Eine Übungsfrage anbieten</translation>
    </message>
    <message>
        <source>Every candidate may pause</source>
        <translation>Alle dürfen pausieren</translation>
    </message>
    <message>
        <source>Candidates see themselves</source>
        <translation>Die Befragten sehen sich selbst</translation>
    </message>
    <message>
        <source>Who decides what is asked</source>
        <translation>Wer entscheidet, was gefragt wird</translation>
    </message>
    <message>
        <source>Responsible for the interview, in the notice</source>
        <translation>Verantwortlich für das Interview, im Hinweis</translation>
    </message>
    <message>
        <source>Contact for candidates&apos; data, in the notice</source>
        <translation>Kontakt zu den Daten der Bewerber, im Hinweis</translation>
    </message>
    <message>
        <source>Language of questions that name none</source>
        <translation>Sprache von Fragen, die keine nennen</translation>
    </message>
    <message>
        <source>Engine that speaks</source>
        <translation>Engine, die spricht</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>Sprechtempo</translation>
    </message>
    <message>
        <source>Volume, until a candidate changes it</source>
        <translation>Lautstärke, bis Kandidatin oder Kandidat sie ändert</translation>
    </message>
    <message>
        <source>Engine that writes answers down</source>
        <translation>Engine, die Antworten aufschreibt</translation>
    </message>
    <message>
        <source>Engine that hears whether somebody speaks</source>
        <translation>Engine, die hört, ob jemand spricht</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Address of a language model of your own</source>
        <translation>Adresse eines eigenen Sprachmodells</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>Größe von Text und Bedienelementen</translation>
    </message>
    <message>
        <source>The interviewer&apos;s face keeps still</source>
        <translation>Das Gesicht bewegt sich nicht</translation>
    </message>
    <message>
        <source>Start as a kiosk</source>
        <translation>Als Kiosk starten</translation>
    </message>
    <message>
        <source>Monitor that is left to staff</source>
        <translation>Bildschirm, der dem Personal bleibt</translation>
    </message>
    <message>
        <source>The candidate is forgotten after</source>
        <translation>Die Person wird vergessen nach</translation>
    </message>
    <message>
        <source>Begin anew when nobody touches it for</source>
        <translation>Neu beginnen, wenn niemand es berührt für</translation>
    </message>
    <message>
        <source>The system&apos;s own choice</source>
        <translation>Die Wahl des Systems</translation>
    </message>
    <message>
        <source>The engine&apos;s own choice</source>
        <translation>Die Wahl der Engine</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None: the notice names nobody</source>
        <translation>Keiner: der Hinweis nennt niemanden</translation>
    </message>
    <message>
        <source>None: the notice names no contact</source>
        <translation>Keiner: der Hinweis nennt keinen Kontakt</translation>
    </message>
    <message>
        <source>None; else a name, or a number from 1</source>
        <translation>Keiner; sonst ein Name oder eine Nummer ab 1</translation>
    </message>
    <message>
        <source>The best that works here</source>
        <translation>Was hier am besten funktioniert</translation>
    </message>
    <message>
        <source>As the system&apos;s</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Except while they answer</source>
        <translation>Außer während sie antworten</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>The question set alone</source>
        <translation>Nur der Fragensatz</translation>
    </message>
    <message>
        <source>The set, and its follow-ups to short answers</source>
        <translation>Der Satz und seine Nachfragen bei kurzen Antworten</translation>
    </message>
    <message>
        <source>A language model may ask in the set&apos;s place</source>
        <translation>Ein Sprachmodell darf anstelle des Satzes fragen</translation>
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
        <translation>{0}-fach</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>Media of the session</source>
        <translation>Medien der Sitzung</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Bewertungen des Programms</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen von Menschen</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Statistics about candidates</source>
        <translation>Statistik über die Befragten</translation>
    </message>
    <message>
        <source>The program&apos;s log</source>
        <translation>Das Protokoll des Programms</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>They hold for every interview on this machine from the next one on.</source>
        <translation>Sie gelten für jedes Interview auf diesem Rechner, ab dem nächsten.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Kept in {0}; the version before stays beside it.</source>
        <translation>Gespeichert in {0}; die Fassung davor bleibt daneben.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Die Einstellungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Some of them hold from the next start of the program on.</source>
        <translation>Manche gelten erst ab dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>Das Programm hat einen Fehler gemacht. Das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation>Anderswo eingestellt</translation>
    </message>
    <message>
        <source>{0}; interviews are in another database</source>
        <translation>{0}; Interviews sind in einer anderen Datenbank</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>kept at least {0} days</source>
        <translation>mindestens {0} Tage aufbewahrt</translation>
    </message>
    <message>
        <source>deleted within {0} days</source>
        <translation>gelöscht binnen {0} Tagen</translation>
    </message>
    <message>
        <source>How long interviews are kept</source>
        <translation>Wie lange Interviews aufbewahrt werden</translation>
    </message>
    <message>
        <source>Until people delete them; no rule is set.</source>
        <translation>Bis Menschen sie löschen; keine Regel ist gesetzt.</translation>
    </message>
    <message>
        <source>These stand in the file, in .env, or in the environment. Keys are never shown.</source>
        <translation>Das steht in der Datei, in .env oder in der Umgebung. Schlüssel werden nie gezeigt.</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Zurück, ohne zu speichern</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>New interview</source>
        <translation>Neues Interview</translation>
    </message>
    <message>
        <source>Choose the questions and the devices. Nothing is recorded yet.</source>
        <translation>Wählen Sie die Fragen und die Geräte. Noch wird nichts aufgenommen.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Review interviews</source>
        <translation>Interviews beurteilen</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>Kein Mikrofon gefunden</translation>
    </message>
    <message>
        <source>The system&apos;s loudspeaker</source>
        <translation>Der Lautsprecher des Systems</translation>
    </message>
    <message>
        <source>Connect a camera, and see that no other program uses it.</source>
        <translation>Schließen Sie eine Kamera an und sehen Sie nach, dass kein anderes Programm sie benutzt.</translation>
    </message>
    <message>
        <source>Connect a microphone and allow this program to use it.</source>
        <translation>Schließen Sie ein Mikrofon an und erlauben Sie diesem Programm, es zu benutzen.</translation>
    </message>
    <message>
        <source>A device is missing</source>
        <translation>Ein Gerät fehlt</translation>
    </message>
    <message>
        <source>Reading the questions …</source>
        <translation>Die Fragen werden gelesen …</translation>
    </message>
    <message>
        <source>These questions cannot be used yet.</source>
        <translation>Diese Fragen können noch nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>After an interruption</source>
        <translation>Nach einer Unterbrechung</translation>
    </message>
    <message>
        <source>The battery is at {0} %. Plug the machine in.</source>
        <translation>Der Akku steht bei {0} %. Schließen Sie das Gerät ans Netz an.</translation>
    </message>
    <message>
        <source>Updates wait for a restart. Restart the machine before the interview.</source>
        <translation>Aktualisierungen warten auf einen Neustart. Starten Sie das Gerät vor dem Interview neu.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>Start a new one instead</source>
        <translation>Stattdessen ein neues beginnen</translation>
    </message>
    <message>
        <source>Recordings are kept in {0}</source>
        <translation>Aufnahmen werden in {0} aufbewahrt</translation>
    </message>
    <message>
        <source>Choose an approved question set …</source>
        <translation>Freigegebenen Fragensatz wählen …</translation>
    </message>
    <message>
        <source>There are no approved questions on this machine yet</source>
        <translation>Auf diesem Rechner gibt es noch keine freigegebenen Fragen</translation>
    </message>
    <message>
        <source>Staff bring them in with the commands “questions import FILE” and “questions approve ID”.</source>
        <translation>Das Personal bringt sie mit den Befehlen „questions import FILE“ und „questions approve ID“ herein.</translation>
    </message>
    <message>
        <source>Choose a question file</source>
        <translation>Eine Fragendatei wählen</translation>
    </message>
    <message>
        <source>Question files (*.txt *.yaml *.yml *.json *.csv)</source>
        <translation>Fragendateien (*.txt *.yaml *.yml *.json *.csv)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Question file</source>
        <translation>Fragendatei</translation>
    </message>
    <message>
        <source>Choose a text, YAML, JSON or CSV file, or drop it here</source>
        <translation>Wählen Sie eine Text-, YAML-, JSON- oder CSV-Datei, oder ziehen Sie sie hierher</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Question sets …</source>
        <translation>Fragensätze …</translation>
    </message>
    <message>
        <source>Approved question set</source>
        <translation>Freigegebener Fragensatz</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidatin oder Kandidat</translation>
    </message>
    <message>
        <source>Choose list …</source>
        <translation>Liste wählen …</translation>
    </message>
    <message>
        <source>A CSV file with the columns code and name; codes are on the invitations</source>
        <translation>Eine CSV-Datei mit den Spalten code und name; die Codes stehen auf den Einladungen</translation>
    </message>
    <message>
        <source>They enter their own code, if they have one</source>
        <translation>Eigener Code, falls vorhanden</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>Das Programm hat einen Fehler gemacht. Das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Choose a list of candidates</source>
        <translation>Eine Liste der Kandidaten wählen</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listen (*.csv)</translation>
    </message>
    <message>
        <source>{0} (interviewed on {1})</source>
        <translation>{0} (Interview am {1})</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Befragung</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>1 question, ready to be asked.</source>
        <translation>1 Frage, bereit gestellt zu werden.</translation>
    </message>
    <message>
        <source>{0} questions, ready to be asked.</source>
        <translation>{0} Fragen, bereit gestellt zu werden.</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation>Und {0} weitere.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Usual voice</source>
        <translation>Übliche Stimme</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>Sprechtempo</translation>
    </message>
    <message>
        <source>Usual rate</source>
        <translation>Übliches Tempo</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Usual pauses</source>
        <translation>Übliche Pausen</translation>
    </message>
    <message>
        <source>Longer pauses</source>
        <translation>Längere Pausen</translation>
    </message>
    <message>
        <source>How long the candidate may be silent before they are asked “Finished?”</source>
        <translation>Wie lange jemand schweigen kann, bevor „Fertig?“ gefragt wird</translation>
    </message>
    <message>
        <source>Planned interview</source>
        <translation>Geplantes Interview</translation>
    </message>
    <message>
        <source>A new interview</source>
        <translation>Ein neues Interview</translation>
    </message>
    <message>
        <source>No. {0}: {1}</source>
        <translation>Nr. {0}: {1}</translation>
    </message>
    <message>
        <source>No. {0}: {1}, candidate {2}</source>
        <translation>Nr. {0}: {1}, Code {2}</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>Das Programm hat einen Fehler gemacht. Das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Interviews are set up by proctors and admins, who sign in.</source>
        <translation>Interviews werden von Aufsicht und Verwaltung eingerichtet, die sich anmelden.</translation>
    </message>
</context>
<context>
    <name>StaffGate</name>
    <message>
        <source>For staff</source>
        <translation>Für das Personal</translation>
    </message>
    <message>
        <source>Enter the staff PIN. The interview goes on meanwhile.</source>
        <translation>Geben Sie die Personal-PIN ein. Das Interview geht währenddessen weiter.</translation>
    </message>
    <message>
        <source>Enter the staff PIN.</source>
        <translation>Geben Sie die Personal-PIN ein.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The staff PIN cannot be asked for</source>
        <translation>Nach der Personal-PIN kann nicht gefragt werden</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>End the interview?</source>
        <translation>Das Interview beenden?</translation>
    </message>
    <message>
        <source>You may end it and keep what was recorded, or end it and have everything deleted. Questions that were not asked yet stay unanswered. While you decide, the interview goes on.</source>
        <translation>Sie können es beenden und das Aufgenommene behalten, oder es beenden und alles löschen lassen. Noch nicht gestellte Fragen bleiben unbeantwortet. Während Sie überlegen, geht das Interview weiter.</translation>
    </message>
    <message>
        <source>The window closes when everything is saved.</source>
        <translation>Das Fenster schließt sich, wenn alles gespeichert ist.</translation>
    </message>
    <message>
        <source>End and delete …</source>
        <translation>Beenden und löschen …</translation>
    </message>
    <message>
        <source>End and save</source>
        <translation>Beenden und speichern</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Alles löschen?</translation>
    </message>
    <message>
        <source>The interview ends, and picture, sound and text of it are deleted for good. Nobody can bring them back.</source>
        <translation>Das Interview endet, und Bild, Ton und Text davon werden endgültig gelöscht. Niemand kann sie zurückholen.</translation>
    </message>
    <message>
        <source>Yes, delete everything</source>
        <translation>Ja, alles löschen</translation>
    </message>
</context>
<context>
    <name>Stopped</name>
    <message>
        <source>The kiosk has stopped</source>
        <translation>Der Kiosk ist stehen geblieben</translation>
    </message>
    <message>
        <source>Please tell the person in charge. Everything that was recorded is kept.</source>
        <translation>Bitte sagen Sie der verantwortlichen Person Bescheid. Alles Aufgenommene bleibt erhalten.</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Für das Personal</translation>
    </message>
    <message>
        <source>The program ended unexpectedly {0} times in a row and is not started again by itself. The screens and keys of this machine are free.</source>
        <translation>Das Programm ist {0}-mal hintereinander unerwartet beendet worden und wird nicht mehr von selbst gestartet. Bildschirme und Tasten dieses Geräts sind frei.</translation>
    </message>
    <message>
        <source>The reason is in the log, which holds nothing anybody said:</source>
        <translation>Der Grund steht im Protokoll, das nichts enthält, was jemand gesagt hat:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <translation>Kiosk wieder starten</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Thank you</source>
        <translation>Vielen Dank</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Ihre Quittung</translation>
    </message>
    <message>
        <source>Photograph the square: it holds these lines, and you can always ask about them.</source>
        <translation>Fotografieren Sie das Quadrat: Es enthält diese Zeilen, und Sie können jederzeit danach fragen.</translation>
    </message>
    <message>
        <source>The receipt as a QR code</source>
        <translation>Die Quittung als QR-Code</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>All questions are done and everything is saved. You may leave now.</source>
        <translation>Alle Fragen sind beantwortet und alles ist gespeichert. Sie können jetzt gehen.</translation>
    </message>
    <message>
        <source>All questions are done and everything is saved.</source>
        <translation>Alle Fragen sind beantwortet und alles ist gespeichert.</translation>
    </message>
    <message>
        <source>The interview was ended early. Everything recorded until then is saved.</source>
        <translation>Das Interview wurde vorzeitig beendet. Alles bis dahin Aufgenommene ist gespeichert.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Notice you agreed to</source>
        <translation>Hinweis, dem Sie zugestimmt haben</translation>
    </message>
    <message>
        <source>Somebody should look at this recording before you leave. What for stands with the interview; you need not explain anything.</source>
        <translation>Jemand sollte sich diese Aufnahme ansehen, bevor Sie gehen. Weshalb, steht beim Interview; Sie müssen nichts erklären.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>The interview is over, but it could not be deleted yet.</source>
        <translation>Das Interview ist vorbei, aber es konnte noch nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>They see why, and can delete it with the number below when nothing stands against it any more.</source>
        <translation>Sie sieht den Grund und kann es mit der Nummer unten löschen, sobald nichts mehr dagegen spricht.</translation>
    </message>
    <message>
        <source>Everything that was recorded is deleted. You may leave now.</source>
        <translation>Alles Aufgenommene ist gelöscht. Sie können jetzt gehen.</translation>
    </message>
    <message>
        <source>People watch the recording and decide; they tell you what comes of it.</source>
        <translation>Menschen sehen die Aufnahme an und entscheiden; sie sagen Ihnen, was daraus wird.</translation>
    </message>
    <message>
        <source>What you said has been written down to help them.</source>
        <translation>Was Sie gesagt haben, wurde aufgeschrieben, um ihnen zu helfen.</translation>
    </message>
    <message>
        <source>A program may suggest scores, which they see after their own.</source>
        <translation>Ein Programm kann Punkte vorschlagen, die sie nach ihren eigenen sehen.</translation>
    </message>
    <message>
        <source>No program judges your answers, as you wished.</source>
        <translation>Kein Programm beurteilt Ihre Antworten, wie Sie es wünschen.</translation>
    </message>
    <message>
        <source>Please tell the person in charge</source>
        <translation>Bitte sagen Sie der verantwortlichen Person Bescheid</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Preparing the interviewer&apos;s voice</source>
        <translation>Die Stimme wird vorbereitet</translation>
    </message>
    <message>
        <source>Opening camera and microphone</source>
        <translation>Kamera und Mikrofon werden geöffnet</translation>
    </message>
    <message>
        <source>&quot;anchors&quot; is {0}</source>
        <translation>„anchors“ ist {0}</translation>
    </message>
    <message>
        <source>&quot;image_text&quot; without a picture</source>
        <translation>„image_text“ ohne Bild</translation>
    </message>
    <message>
        <source>&quot;questions&quot; is {0}</source>
        <translation>„questions“ ist {0}</translation>
    </message>
    <message>
        <source>&quot;timing&quot; is {0}</source>
        <translation>„timing“ ist {0}</translation>
    </message>
    <message>
        <source>&quot;turns&quot; is {0}</source>
        <translation>„turns“ ist {0}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be &quot;{1}&quot;</source>
        <translation>„{0}“ kann nicht „{1}“ sein</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot stand here</source>
        <translation>„{0}“ kann hier nicht stehen</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is neither a PNG nor a JPEG</source>
        <translation>„{0}“ ist weder PNG noch JPEG</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no language</source>
        <translation>„{0}“ ist keine Sprache</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is out of range</source>
        <translation>„{0}“ liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}</source>
        <translation>„{0}“ ist {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; stands after the first question</source>
        <translation>„{0}“ steht hinter der ersten Frage</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>A correction without words would delete the answer</source>
        <translation>Eine Berichtigung ohne Wörter würde die Antwort löschen</translation>
    </message>
    <message>
        <source>A name has 1 to {0} printable characters</source>
        <translation>Ein Name hat 1 bis {0} druckbare Zeichen</translation>
    </message>
    <message>
        <source>A password has {0} to {1} characters</source>
        <translation>Ein Passwort hat {0} bis {1} Zeichen</translation>
    </message>
    <message>
        <source>A session with the id {0} exists already</source>
        <translation>Es gibt schon eine Sitzung mit der Kennung {0}</translation>
    </message>
    <message>
        <source>A staff PIN has {0} to {1} digits</source>
        <translation>Eine Personal-PIN hat {0} bis {1} Ziffern</translation>
    </message>
    <message>
        <source>A staff PIN of one digit repeated is guessed at once</source>
        <translation>Eine Personal-PIN aus einer einzigen Ziffer ist sofort erraten</translation>
    </message>
    <message>
        <source>A {0} has no address</source>
        <translation>Eine Adresse ist hier nicht möglich: {0}</translation>
    </message>
    <message>
        <source>Add the account to the group video and log in again</source>
        <translation>Nehmen Sie das Konto in die Gruppe video auf und melden Sie sich neu an</translation>
    </message>
    <message>
        <source>Approve them: questions approve FILE, or ask who may</source>
        <translation>Genehmigen Sie sie: questions approve DATEI, oder fragen Sie, wer das darf</translation>
    </message>
    <message>
        <source>Ask for what the work needs, or leave it out; in many countries it is unlawful</source>
        <translation>Fragen Sie nach dem, was die Arbeit verlangt, oder lassen Sie es weg; in vielen Ländern ist es verboten</translation>
    </message>
    <message>
        <source>Ask openly, without a judgement of your own</source>
        <translation>Fragen Sie offen, ohne eigenes Urteil</translation>
    </message>
    <message>
        <source>By whom, why, and what was removed is told by: erase {0}</source>
        <translation>Von wem, warum und was entfernt wurde, sagt: erase {0}</translation>
    </message>
    <message>
        <source>Camera {0} is not connected</source>
        <translation>Kamera {0} ist nicht angeschlossen</translation>
    </message>
    <message>
        <source>Change both</source>
        <translation>Ändern Sie beides</translation>
    </message>
    <message>
        <source>Check camera, microphone and disk</source>
        <translation>Prüfen Sie Kamera, Mikrofon und Datenträger</translation>
    </message>
    <message>
        <source>Check commas, quotes and brackets</source>
        <translation>Prüfen Sie Kommas, Anführungszeichen und Klammern</translation>
    </message>
    <message>
        <source>Check indentation, colons and quotes</source>
        <translation>Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen</translation>
    </message>
    <message>
        <source>Check its address, its power and the network</source>
        <translation>Prüfen Sie Adresse, Strom und Netzwerk</translation>
    </message>
    <message>
        <source>Check its cable, then choose it again or another one</source>
        <translation>Prüfen Sie das Kabel, und wählen Sie sie erneut oder eine andere</translation>
    </message>
    <message>
        <source>Check its name and folder</source>
        <translation>Prüfen Sie Name und Ordner</translation>
    </message>
    <message>
        <source>Check its name and who may read it</source>
        <translation>Prüfen Sie den Namen und wer es lesen darf</translation>
    </message>
    <message>
        <source>Check its number</source>
        <translation>Prüfen Sie seine Nummer</translation>
    </message>
    <message>
        <source>Check its path, or give the name of a microphone</source>
        <translation>Prüfen Sie den Pfad, oder geben Sie den Namen eines Mikrofons an</translation>
    </message>
    <message>
        <source>Check its power and the network</source>
        <translation>Prüfen Sie Strom und Netzwerk</translation>
    </message>
    <message>
        <source>Check that it exists and may be used</source>
        <translation>Prüfen Sie, ob er da ist und verwendet werden darf</translation>
    </message>
    <message>
        <source>Check that it is switched on and not muted</source>
        <translation>Prüfen Sie, ob es an und nicht stummgeschaltet ist</translation>
    </message>
    <message>
        <source>Check that its folder is there and can be written</source>
        <translation>Prüfen Sie, ob ihr Ordner da ist und beschrieben werden darf</translation>
    </message>
    <message>
        <source>Check that its server runs</source>
        <translation>Prüfen Sie, ob ihr Server läuft</translation>
    </message>
    <message>
        <source>Check that the file is still there and whole</source>
        <translation>Prüfen Sie, ob die Datei noch da und ganz ist</translation>
    </message>
    <message>
        <source>Check the data folder</source>
        <translation>Prüfen Sie den Datenordner</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>Prüfen Sie den Datenträger</translation>
    </message>
    <message>
        <source>Check the id</source>
        <translation>Prüfen Sie die Kennung</translation>
    </message>
    <message>
        <source>Check the id and the data folder; an interrupted interview needs recover first</source>
        <translation>Prüfen Sie Kennung und Datenordner; ein unterbrochenes Interview braucht zuerst recover</translation>
    </message>
    <message>
        <source>Check the indentation</source>
        <translation>Prüfen Sie die Einrückung</translation>
    </message>
    <message>
        <source>Check the path and the disk</source>
        <translation>Prüfen Sie Pfad und Datenträger</translation>
    </message>
    <message>
        <source>Check the quotes</source>
        <translation>Prüfen Sie die Anführungszeichen</translation>
    </message>
    <message>
        <source>Check the recording before the candidate leaves</source>
        <translation>Prüfen Sie die Aufnahme, bevor die Person geht</translation>
    </message>
    <message>
        <source>Check the sound settings of the system</source>
        <translation>Prüfen Sie die Toneinstellungen des Systems</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Wählen Sie eine CSV-Datei</translation>
    </message>
    <message>
        <source>Choose a file inside it</source>
        <translation>Wählen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>Choose a folder that can be written</source>
        <translation>Wählen Sie einen Ordner, in den geschrieben werden darf</translation>
    </message>
    <message>
        <source>Choose a multilingual model</source>
        <translation>Wählen Sie ein mehrsprachiges Modell</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>Wählen Sie eine Textdatei</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Wählen Sie eine andere</translation>
    </message>
    <message>
        <source>Choose another data folder, or mend its rights</source>
        <translation>Wählen Sie einen anderen Datenordner, oder berichtigen Sie seine Rechte</translation>
    </message>
    <message>
        <source>Choose another engine</source>
        <translation>Wählen Sie eine andere Sprachausgabe</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>Choose another id</source>
        <translation>Wählen Sie eine andere Kennung</translation>
    </message>
    <message>
        <source>Choose another id, or leave it out</source>
        <translation>Wählen Sie eine andere Kennung, oder lassen Sie sie weg</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>Choose another one, or do without it: &quot;No sound&quot; in the window, --speaker none on the command line</source>
        <translation>Wählen Sie ein anderes Gerät, oder verzichten Sie darauf: „Kein Ton“ im Fenster, --speaker none auf der Befehlszeile</translation>
    </message>
    <message>
        <source>Choose another voice</source>
        <translation>Wählen Sie eine andere Stimme</translation>
    </message>
    <message>
        <source>Choose another voice, or another model: INTERVIEW_GROQ_VOICE_MODEL, INTERVIEW_GROQ_VOICES</source>
        <translation>Wählen Sie eine andere Stimme oder ein anderes Modell: INTERVIEW_GROQ_VOICE_MODEL, INTERVIEW_GROQ_VOICES</translation>
    </message>
    <message>
        <source>Choose another voice, or none for the default</source>
        <translation>Wählen Sie eine andere Stimme, oder keine für die übliche</translation>
    </message>
    <message>
        <source>Choose another, such as four words</source>
        <translation>Wählen Sie ein anderes, etwa vier Wörter</translation>
    </message>
    <message>
        <source>Choose one from 1 to 5 first</source>
        <translation>Wählen Sie zuerst eine von 1 bis 5</translation>
    </message>
    <message>
        <source>Choose one of {0}, or the folder of another model</source>
        <translation>Wählen Sie eines von {0} oder den Ordner eines anderen Modells</translation>
    </message>
    <message>
        <source>Choose one of: {0}</source>
        <translation>Wählen Sie eines von: {0}</translation>
    </message>
    <message>
        <source>Choose one that is: {0}</source>
        <translation>Wählen Sie eine, die da ist: {0}</translation>
    </message>
    <message>
        <source>Choose other times</source>
        <translation>Wählen Sie andere Zeiten</translation>
    </message>
    <message>
        <source>Choose the file with the questions</source>
        <translation>Wählen Sie die Datei mit den Fragen</translation>
    </message>
    <message>
        <source>Choose {0}</source>
        <translation>Wählen Sie {0}</translation>
    </message>
    <message>
        <source>Close every other program that uses it, allow its use in the system settings, or choose another one</source>
        <translation>Schließen Sie alle anderen Programme, die es verwenden, erlauben Sie es in den Systemeinstellungen, oder wählen Sie ein anderes</translation>
    </message>
    <message>
        <source>Close every other program that uses it, or choose another camera</source>
        <translation>Schließen Sie alle anderen Programme, die sie verwenden, oder wählen Sie eine andere Kamera</translation>
    </message>
    <message>
        <source>Close every other program that uses it, or choose another one</source>
        <translation>Schließen Sie alle anderen Programme, die ihn verwenden, oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>Schließen Sie andere Programme</translation>
    </message>
    <message>
        <source>Close other programs; the sound is complete</source>
        <translation>Schließen Sie andere Programme; der Ton ist vollständig</translation>
    </message>
    <message>
        <source>Close other programs; what is missing is silent in the recording and in the journal</source>
        <translation>Schließen Sie andere Programme; was fehlt, ist in der Aufnahme still und im Protokoll vermerkt</translation>
    </message>
    <message>
        <source>Close the other program, then try again</source>
        <translation>Schließen Sie das andere Programm und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>Closing the recording</source>
        <translation>Die Aufnahme wird abgeschlossen</translation>
    </message>
    <message>
        <source>Continue it in the window, or on a terminal</source>
        <translation>Setzen Sie es im Fenster oder in einem Terminal fort</translation>
    </message>
    <message>
        <source>Correct it where it was recorded</source>
        <translation>Berichtigen Sie es dort, wo es aufgenommen wurde</translation>
    </message>
    <message>
        <source>Darken the room, turn the camera to a face or a wall that the screen lights, or brighten the screen</source>
        <translation>Verdunkeln Sie den Raum, richten Sie die Kamera auf ein Gesicht oder eine Wand im Licht des Bildschirms, oder stellen Sie ihn heller</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen Sie sie</translation>
    </message>
    <message>
        <source>Describe at least the marks 1, 3 and 5, so that all raters mean the same</source>
        <translation>Beschreiben Sie mindestens die Noten 1, 3 und 5, damit alle dasselbe meinen</translation>
    </message>
    <message>
        <source>Describe under image_text what is to be seen, for those who cannot see it</source>
        <translation>Beschreiben Sie unter image_text, was zu sehen ist, für alle, die es nicht sehen können</translation>
    </message>
    <message>
        <source>Divide it into several files</source>
        <translation>Teilen Sie sie auf mehrere Dateien auf</translation>
    </message>
    <message>
        <source>Divide the file into several</source>
        <translation>Teilen Sie die Datei auf mehrere auf</translation>
    </message>
    <message>
        <source>Erasing the interview {0} began on {1} UTC and is not complete</source>
        <translation>Das Löschen des Interviews {0} begann am {1} UTC und ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Everything is as it was; it can be continued, or finished as it is</source>
        <translation>Alles ist, wie es war; es kann fortgesetzt oder so abgeschlossen werden</translation>
    </message>
    <message>
        <source>Finish it with recover, and plan a new one</source>
        <translation>Schließen Sie es mit recover ab und planen Sie ein neues</translation>
    </message>
    <message>
        <source>Free some room</source>
        <translation>Schaffen Sie Platz</translation>
    </message>
    <message>
        <source>Free some room before the next one</source>
        <translation>Schaffen Sie vor dem nächsten Platz</translation>
    </message>
    <message>
        <source>Free some room now; before the disk is full the interview ends and everything is kept</source>
        <translation>Schaffen Sie jetzt Platz; bevor er voll ist, endet das Interview, und alles bleibt erhalten</translation>
    </message>
    <message>
        <source>Free some room, then run recover</source>
        <translation>Schaffen Sie Platz und führen Sie dann recover aus</translation>
    </message>
    <message>
        <source>Free some room; what was recorded is kept</source>
        <translation>Schaffen Sie Platz; was aufgenommen wurde, bleibt erhalten</translation>
    </message>
    <message>
        <source>Free some space</source>
        <translation>Schaffen Sie Platz</translation>
    </message>
    <message>
        <source>Free {0}, or choose another data folder</source>
        <translation>Schaffen Sie {0} Platz, oder wählen Sie einen anderen Datenordner</translation>
    </message>
    <message>
        <source>Give a WAV file, or the name of a microphone</source>
        <translation>Geben Sie eine WAV-Datei oder den Namen eines Mikrofons an</translation>
    </message>
    <message>
        <source>Give a camera&apos;s number, the path of a video file, or an address such as rtsp://host/stream</source>
        <translation>Geben Sie die Nummer einer Kamera, den Pfad eines Videos oder eine Adresse wie rtsp://host/stream an</translation>
    </message>
    <message>
        <source>Give a code, such as K-1024</source>
        <translation>Geben Sie einen Code an, etwa K-1024</translation>
    </message>
    <message>
        <source>Give a video file, such as an MP4</source>
        <translation>Geben Sie ein Video an, etwa ein MP4</translation>
    </message>
    <message>
        <source>Give another file with the setting kiosk.pin_file</source>
        <translation>Geben Sie mit der Einstellung kiosk.pin_file eine andere Datei an</translation>
    </message>
    <message>
        <source>Give each their own</source>
        <translation>Geben Sie allen einen eigenen</translation>
    </message>
    <message>
        <source>Give every question its own id, or none</source>
        <translation>Geben Sie jeder Frage eine eigene Kennung oder keine</translation>
    </message>
    <message>
        <source>Give this user permission to read and write it</source>
        <translation>Geben Sie diesem Konto das Recht, sie zu lesen und zu schreiben</translation>
    </message>
    <message>
        <source>Give this user permission to read it</source>
        <translation>Geben Sie diesem Konto das Leserecht</translation>
    </message>
    <message>
        <source>Give this user write permission, or use another folder</source>
        <translation>Geben Sie diesem Konto das Schreibrecht, oder nehmen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>Go on with it: erase {0}</source>
        <translation>Setzen Sie es fort: erase {0}</translation>
    </message>
    <message>
        <source>Google&apos;s speech service answered with status {0}</source>
        <translation>Der Sprachdienst von Google antwortete mit Status {0}</translation>
    </message>
    <message>
        <source>Google&apos;s speech service cannot be reached</source>
        <translation>Der Sprachdienst von Google ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Google&apos;s speech service refuses the key</source>
        <translation>Der Sprachdienst von Google weist den Schlüssel zurück</translation>
    </message>
    <message>
        <source>Groq&apos;s {0} has no voice {1}</source>
        <translation>{0} von Groq hat keine Stimme {1}</translation>
    </message>
    <message>
        <source>Have them approved as they are now: questions approve FILE</source>
        <translation>Lassen Sie sie so genehmigen, wie sie jetzt sind: questions approve DATEI</translation>
    </message>
    <message>
        <source>Have them approved: questions approve {0}</source>
        <translation>Lassen Sie sie genehmigen: questions approve {0}</translation>
    </message>
    <message>
        <source>Install or choose another</source>
        <translation>Installieren oder wählen Sie eine andere</translation>
    </message>
    <message>
        <source>Install the package libasound2-data</source>
        <translation>Installieren Sie das Paket libasound2-data</translation>
    </message>
    <message>
        <source>Install the packages libportaudio2 and PyAudio</source>
        <translation>Installieren Sie die Pakete libportaudio2 und PyAudio</translation>
    </message>
    <message>
        <source>Install the program again</source>
        <translation>Installieren Sie das Programm neu</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>Sie bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>It was held elsewhere, and imported.</source>
        <translation>Es wurde anderswo geführt und eingelesen.</translation>
    </message>
    <message>
        <source>Keep the columns that are used</source>
        <translation>Behalten Sie die Spalten, die gebraucht werden</translation>
    </message>
    <message>
        <source>Known are: {0}</source>
        <translation>Bekannt sind: {0}</translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation>Lassen Sie eines davon weg</translation>
    </message>
    <message>
        <source>List them: users list</source>
        <translation>Lassen Sie sie auflisten: users list</translation>
    </message>
    <message>
        <source>Look for it in a backup</source>
        <translation>Suchen Sie es in einer Sicherung</translation>
    </message>
    <message>
        <source>Lower its level in the system&apos;s settings, or move it away</source>
        <translation>Senken Sie seinen Pegel in den Systemeinstellungen, oder rücken Sie es weg</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Verkleinern Sie es</translation>
    </message>
    <message>
        <source>Make room or rights there, or name another folder in {0}</source>
        <translation>Schaffen Sie dort Platz oder Rechte, oder nennen Sie in {0} einen anderen Ordner</translation>
    </message>
    <message>
        <source>Make somebody else an admin before</source>
        <translation>Machen Sie zuerst ein anderes Konto zum Admin</translation>
    </message>
    <message>
        <source>Make the first account with the role admin</source>
        <translation>Legen Sie das erste Konto mit der Rolle admin an</translation>
    </message>
    <message>
        <source>Make two questions of it</source>
        <translation>Machen Sie zwei Fragen daraus</translation>
    </message>
    <message>
        <source>Marks are 1 to 5</source>
        <translation>Noten sind 1 bis 5</translation>
    </message>
    <message>
        <source>Mend GOOGLE_SPEECH_API_KEY</source>
        <translation>Berichtigen Sie GOOGLE_SPEECH_API_KEY</translation>
    </message>
    <message>
        <source>Mend the key in the settings</source>
        <translation>Berichtigen Sie den Schlüssel in den Einstellungen</translation>
    </message>
    <message>
        <source>Mend these lines</source>
        <translation>Berichtigen Sie diese Zeilen</translation>
    </message>
    <message>
        <source>More than one {0} is called &quot;{1}&quot;</source>
        <translation>Mehrfach vorhanden: {0} mit dem Namen „{1}“</translation>
    </message>
    <message>
        <source>Move it closer, or raise its level in the system&apos;s settings</source>
        <translation>Rücken Sie es näher, oder erhöhen Sie seinen Pegel in den Systemeinstellungen</translation>
    </message>
    <message>
        <source>Move it to another folder, then run recover again</source>
        <translation>Verschieben Sie sie in einen anderen Ordner und führen Sie recover erneut aus</translation>
    </message>
    <message>
        <source>Move it to the top of the file</source>
        <translation>Setzen Sie es an den Anfang der Datei</translation>
    </message>
    <message>
        <source>Move its cable away from power supplies, or plug it into another socket</source>
        <translation>Legen Sie sein Kabel weg von Netzteilen, oder nehmen Sie eine andere Buchse</translation>
    </message>
    <message>
        <source>Move that file away, or use another folder</source>
        <translation>Verschieben Sie diese Datei, oder nehmen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>Name it first, or write it out</source>
        <translation>Benennen Sie es vorher, oder schreiben Sie es aus</translation>
    </message>
    <message>
        <source>Name the columns in its first line: code,name</source>
        <translation>Benennen Sie die Spalten in der ersten Zeile: code,name</translation>
    </message>
    <message>
        <source>Name the columns in the first line, for example: text,type,subtype</source>
        <translation>Benennen Sie die Spalten in der ersten Zeile, zum Beispiel: text,type,subtype</translation>
    </message>
    <message>
        <source>Name the picture under &quot;image&quot;, or leave the description out</source>
        <translation>Nennen Sie das Bild unter „image“, oder lassen Sie die Beschreibung weg</translation>
    </message>
    <message>
        <source>No recogniser here is valid for the language {0}</source>
        <translation>Keine Spracherkennung hier gilt für die Sprache {0}</translation>
    </message>
    <message>
        <source>No sound: questions on the screen only</source>
        <translation>Kein Ton: Fragen nur auf dem Bildschirm</translation>
    </message>
    <message>
        <source>No voice engine has the voice {0} for the language {1}</source>
        <translation>Keine Sprachausgabe hat die Stimme {0} für die Sprache {1}</translation>
    </message>
    <message>
        <source>No voice here speaks the language {0}</source>
        <translation>Keine Stimme hier spricht die Sprache {0}</translation>
    </message>
    <message>
        <source>Not measurable: {0}. {1}.</source>
        <translation>Nicht messbar: {0}. {1}.</translation>
    </message>
    <message>
        <source>Not transcribed yet: answer {0}.</source>
        <translation>Noch nicht verschriftlicht: Antwort {0}.</translation>
    </message>
    <message>
        <source>Nothing has been recorded</source>
        <translation>Es wurde nichts aufgenommen</translation>
    </message>
    <message>
        <source>Nothing is overwritten; move it away first</source>
        <translation>Nichts wird überschrieben; verschieben Sie sie zuerst</translation>
    </message>
    <message>
        <source>Nothing that can be played was recorded of the interview {0}</source>
        <translation>Vom Interview {0} wurde nichts Abspielbares aufgenommen</translation>
    </message>
    <message>
        <source>Nothing was kept; start it again</source>
        <translation>Es wurde nichts behalten; starten Sie es erneut</translation>
    </message>
    <message>
        <source>Nothing was recorded, because the recording was never started</source>
        <translation>Es wurde nichts aufgenommen, weil die Aufnahme nie begann</translation>
    </message>
    <message>
        <source>Nothing was recorded: the encoder took no picture and no sound</source>
        <translation>Es wurde nichts aufgenommen: Der Encoder nahm weder Bild noch Ton an</translation>
    </message>
    <message>
        <source>Nothing was recorded: {0}</source>
        <translation>Es wurde nichts aufgenommen: {0}</translation>
    </message>
    <message>
        <source>Pictures are being lost, because the computer is too slow for the recording</source>
        <translation>Bilder gehen verloren, weil der Rechner zu langsam für die Aufnahme ist</translation>
    </message>
    <message>
        <source>Pictures were being lost</source>
        <translation>Bilder gingen verloren</translation>
    </message>
    <message>
        <source>Piper gave no sound</source>
        <translation>Piper gab keinen Ton</translation>
    </message>
    <message>
        <source>Piper gave no times for its phonemes</source>
        <translation>Piper gab keine Zeiten für seine Laute</translation>
    </message>
    <message>
        <source>Piper has no voice for the language {0}</source>
        <translation>Piper hat keine Stimme für die Sprache {0}</translation>
    </message>
    <message>
        <source>Piper has no voice {0}</source>
        <translation>Piper hat keine Stimme {0}</translation>
    </message>
    <message>
        <source>Plan a new one, or finish it with recover</source>
        <translation>Planen Sie ein neues, oder schließen Sie es mit recover ab</translation>
    </message>
    <message>
        <source>Plug a camera in, or give a video file</source>
        <translation>Stecken Sie eine Kamera ein, oder geben Sie ein Video an</translation>
    </message>
    <message>
        <source>Plug a {0} in</source>
        <translation>Stecken Sie das Gerät ein: {0}</translation>
    </message>
    <message>
        <source>Plug a {0} in, or do without it: &quot;No sound&quot; in the window, --speaker none on the command line</source>
        <translation>Schließen Sie das Gerät an ({0}), oder verzichten Sie darauf: „Kein Ton“ im Fenster, --speaker none auf der Befehlszeile</translation>
    </message>
    <message>
        <source>Plug it in again or choose another one</source>
        <translation>Stecken Sie ihn wieder ein, oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one</source>
        <translation>Stecken Sie es wieder ein, oder wählen Sie ein anderes</translation>
    </message>
    <message>
        <source>Plug the camera in again</source>
        <translation>Stecken Sie die Kamera neu ein</translation>
    </message>
    <message>
        <source>Put it beside the question file and write its name alone</source>
        <translation>Legen Sie es neben die Fragendatei und schreiben Sie nur seinen Namen</translation>
    </message>
    <message>
        <source>Put it beside the question file, or mend its name</source>
        <translation>Legen Sie es neben die Fragendatei, oder berichtigen Sie seinen Namen</translation>
    </message>
    <message>
        <source>Put texts with commas in quotes</source>
        <translation>Setzen Sie Texte mit Kommas in Anführungszeichen</translation>
    </message>
    <message>
        <source>Put the questions under &quot;questions:&quot;</source>
        <translation>Setzen Sie die Fragen unter „questions:“</translation>
    </message>
    <message>
        <source>Put the text in quotes</source>
        <translation>Setzen Sie den Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>PyAudio cannot be loaded</source>
        <translation>PyAudio kann nicht geladen werden</translation>
    </message>
    <message>
        <source>Questions cannot be saved as {0}</source>
        <translation>Fragen können nicht als {0} gespeichert werden</translation>
    </message>
    <message>
        <source>Rate from the transcript</source>
        <translation>Bewerten Sie nach dem Transkript</translation>
    </message>
    <message>
        <source>Read the question file again that it belongs to</source>
        <translation>Lesen Sie die zugehörige Fragendatei noch einmal ein</translation>
    </message>
    <message>
        <source>Read the questions from a file in its folder</source>
        <translation>Lesen Sie die Fragen aus einer Datei in seinem Ordner ein</translation>
    </message>
    <message>
        <source>Recording stopped because {0}</source>
        <translation>Die Aufnahme endete, weil: {0}</translation>
    </message>
    <message>
        <source>Recordings are not shown to reviewers here</source>
        <translation>Aufnahmen werden Bewertenden hier nicht gezeigt</translation>
    </message>
    <message>
        <source>Remove the file, and set a PIN with: kiosk pin</source>
        <translation>Entfernen Sie die Datei und setzen Sie eine PIN mit: kiosk pin</translation>
    </message>
    <message>
        <source>Restart the computer</source>
        <translation>Starten Sie den Rechner neu</translation>
    </message>
    <message>
        <source>Restart the sound server or the computer</source>
        <translation>Starten Sie den Tondienst oder den Rechner neu</translation>
    </message>
    <message>
        <source>Restore it from a backup</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her</translation>
    </message>
    <message>
        <source>Restore the session&apos;s folder</source>
        <translation>Stellen Sie den Ordner der Sitzung wieder her</translation>
    </message>
    <message>
        <source>Run recover first</source>
        <translation>Führen Sie zuerst recover aus</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>Speichern Sie sie als UTF-8</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8</source>
        <translation>Speichern Sie sie als reinen Text in UTF-8</translation>
    </message>
    <message>
        <source>Save the picture anew, as a PNG or JPEG</source>
        <translation>Speichern Sie das Bild neu, als PNG oder JPEG</translation>
    </message>
    <message>
        <source>Save the picture as one of them</source>
        <translation>Speichern Sie das Bild als eines davon</translation>
    </message>
    <message>
        <source>See that ffmpeg works: run doctor</source>
        <translation>Prüfen Sie, ob ffmpeg funktioniert: doctor</translation>
    </message>
    <message>
        <source>See that it is plugged in and in order; what was recorded until then is kept</source>
        <translation>Prüfen Sie, ob er eingesteckt und in Ordnung ist; was aufgenommen wurde, bleibt erhalten</translation>
    </message>
    <message>
        <source>See that the data folder can be written and has room</source>
        <translation>Prüfen Sie, ob der Datenordner beschreibbar ist und Platz hat</translation>
    </message>
    <message>
        <source>See that the video can be played</source>
        <translation>Prüfen Sie, ob sich das Video abspielen lässt</translation>
    </message>
    <message>
        <source>Set {0}</source>
        <translation>Setzen Sie {0}</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Kürzen Sie den Text</translation>
    </message>
    <message>
        <source>Shorten it; if these are several questions, put each on its own line or number them</source>
        <translation>Kürzen Sie sie; wenn es mehrere Fragen sind, geben Sie jeder eine Zeile oder eine Nummer</translation>
    </message>
    <message>
        <source>Shortly before the end this was found: {0}. Watch the finished video before you rely on it</source>
        <translation>Kurz vor dem Ende fiel auf: {0}. Sehen Sie das fertige Video an, bevor Sie sich darauf verlassen</translation>
    </message>
    <message>
        <source>Sound of the microphone is being lost, because the computer is too slow</source>
        <translation>Ton des Mikrofons geht verloren, weil der Rechner zu langsam ist</translation>
    </message>
    <message>
        <source>Sound of the microphone was being lost</source>
        <translation>Ton des Mikrofons ging verloren</translation>
    </message>
    <message>
        <source>Switch on more light, or plug it into another USB port</source>
        <translation>Machen Sie mehr Licht, oder nehmen Sie einen anderen USB-Anschluss</translation>
    </message>
    <message>
        <source>The Whisper model in {0} cannot be loaded: {1}</source>
        <translation>Das Whisper-Modell in {0} kann nicht geladen werden: {1}</translation>
    </message>
    <message>
        <source>The Whisper model {0} does not know the language {1}</source>
        <translation>Das Whisper-Modell {0} kennt die Sprache {1} nicht</translation>
    </message>
    <message>
        <source>The address of the network camera cannot be used</source>
        <translation>Die Adresse der Netzwerkkamera ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The answer to question {0} cannot be reopened</source>
        <translation>Die Antwort auf Frage {0} kann nicht wieder geöffnet werden</translation>
    </message>
    <message>
        <source>The answer to question {0} has no words that could be corrected</source>
        <translation>Die Antwort auf Frage {0} hat keine Wörter zum Berichtigen</translation>
    </message>
    <message>
        <source>The answers of the interview {0} begin with a key, and there is no keyboard</source>
        <translation>Die Antworten des Interviews {0} beginnen mit einer Taste, und es gibt keine Tastatur</translation>
    </message>
    <message>
        <source>The camera gave far too few pictures</source>
        <translation>Die Kamera gab viel zu wenige Bilder</translation>
    </message>
    <message>
        <source>The camera gives far fewer pictures than it should</source>
        <translation>Die Kamera gibt weit weniger Bilder, als sie sollte</translation>
    </message>
    <message>
        <source>The camera was gone from {0} to {1}</source>
        <translation>Die Kamera fehlte von {0} bis {1}</translation>
    </message>
    <message>
        <source>The camera works again.</source>
        <translation>Die Kamera funktioniert wieder.</translation>
    </message>
    <message>
        <source>The clip could not be made: {0}</source>
        <translation>Der Ausschnitt konnte nicht erstellt werden: {0}</translation>
    </message>
    <message>
        <source>The code has more than {0} characters</source>
        <translation>Der Code hat mehr als {0} Zeichen</translation>
    </message>
    <message>
        <source>The code is an e-mail address, and a code must not say who it is</source>
        <translation>Der Code ist eine E-Mail-Adresse, und ein Code darf nicht verraten, wer es ist</translation>
    </message>
    <message>
        <source>The code is that of line {0}</source>
        <translation>Der Code ist derselbe wie in Zeile {0}</translation>
    </message>
    <message>
        <source>The computer is busy: the recording goes on with a lighter encoder. Close other programs.</source>
        <translation>Der Rechner ist ausgelastet: Die Aufnahme läuft mit einem leichteren Encoder weiter. Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The computer is busy: the recording goes on with fewer pictures a second. Close other programs.</source>
        <translation>Der Rechner ist ausgelastet: Die Aufnahme läuft mit weniger Bildern je Sekunde weiter. Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The computer is too slow for the recording, which lags behind</source>
        <translation>Der Rechner ist zu langsam für die Aufnahme, sie hinkt hinterher</translation>
    </message>
    <message>
        <source>The computer is very hot and may slow down</source>
        <translation>Der Rechner ist sehr heiß und wird vielleicht langsamer</translation>
    </message>
    <message>
        <source>The computer was suspended for {0} s; nothing was recorded then</source>
        <translation>Der Rechner war {0} s im Ruhezustand; in dieser Zeit wurde nichts aufgenommen</translation>
    </message>
    <message>
        <source>The computer was too slow: from {0} on the picture has half as many frames</source>
        <translation>Der Rechner war zu langsam: Ab {0} hat das Video halb so viele Bilder</translation>
    </message>
    <message>
        <source>The computer was very hot</source>
        <translation>Der Rechner war sehr heiß</translation>
    </message>
    <message>
        <source>The database {0} cannot be opened</source>
        <translation>Die Datenbank {0} kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The database {0} cannot be reached</source>
        <translation>Die Datenbank {0} ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The database {0} cannot be read or written</source>
        <translation>Die Datenbank {0} kann nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>The database {0} cannot be written</source>
        <translation>Die Datenbank {0} kann nicht beschrieben werden</translation>
    </message>
    <message>
        <source>The database {0} has no room left on its disk</source>
        <translation>Die Datenbank {0} hat keinen Platz mehr auf ihrem Datenträger</translation>
    </message>
    <message>
        <source>The database {0} is damaged</source>
        <translation>Die Datenbank {0} ist beschädigt</translation>
    </message>
    <message>
        <source>The database {0} is held by another program</source>
        <translation>Die Datenbank {0} wird von einem anderen Programm festgehalten</translation>
    </message>
    <message>
        <source>The database {0} is not a database</source>
        <translation>Die Datenbank {0} ist keine Datenbank</translation>
    </message>
    <message>
        <source>The disk is nearly full: the recording has less than ten minutes left</source>
        <translation>Der Datenträger ist fast voll: für weniger als zehn Minuten Aufnahme ist Platz</translation>
    </message>
    <message>
        <source>The disk that holds {0} does not take the recording any more: {1}</source>
        <translation>Der Datenträger mit {0} nimmt die Aufnahme nicht mehr an: {1}</translation>
    </message>
    <message>
        <source>The disk that holds {0} has {1} left, and the recording needs {2}</source>
        <translation>Der Datenträger mit {0} hat noch {1}, und die Aufnahme braucht {2}</translation>
    </message>
    <message>
        <source>The disk that holds {0} is full</source>
        <translation>Der Datenträger mit {0} ist voll</translation>
    </message>
    <message>
        <source>The disk was nearly full</source>
        <translation>Der Datenträger war fast voll</translation>
    </message>
    <message>
        <source>The encoder did not take the end of the recording</source>
        <translation>Der Encoder nahm das Ende der Aufnahme nicht an</translation>
    </message>
    <message>
        <source>The engine broke down ({0})</source>
        <translation>Das Programm brach zusammen ({0})</translation>
    </message>
    <message>
        <source>The engine {0} is not installed: {1} is missing</source>
        <translation>{0} ist nicht installiert: {1} fehlt</translation>
    </message>
    <message>
        <source>The engine {0} needs a key of {1}</source>
        <translation>{0} braucht einen Schlüssel von {1}</translation>
    </message>
    <message>
        <source>The finished file {0} is not as it should be: {1}</source>
        <translation>Die fertige Datei {0} ist nicht, wie sie sein soll: {1}</translation>
    </message>
    <message>
        <source>The folder for the session cannot be made: {0}</source>
        <translation>Der Ordner für die Sitzung kann nicht angelegt werden: {0}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read: {1}</source>
        <translation>Der Ordner {0} ist nicht lesbar: {1}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written: {1}</source>
        <translation>Der Ordner {0} kann nicht beschrieben werden: {1}</translation>
    </message>
    <message>
        <source>The interview was ended because the disk is nearly full; everything recorded is kept</source>
        <translation>Das Interview wurde beendet, weil der Datenträger fast voll ist; alles Aufgenommene bleibt erhalten</translation>
    </message>
    <message>
        <source>The interview was interrupted at {0} for {1}</source>
        <translation>Das Interview wurde bei {0} unterbrochen; Dauer: {1}</translation>
    </message>
    <message>
        <source>The interview was stopped before its recording went on</source>
        <translation>Das Interview wurde beendet, bevor seine Aufnahme weiterging</translation>
    </message>
    <message>
        <source>The interview was stopped before the recording began</source>
        <translation>Das Interview wurde vor Beginn der Aufnahme beendet</translation>
    </message>
    <message>
        <source>The interview {0} cannot be continued: it has ended, or nothing was recorded</source>
        <translation>Das Interview {0} kann nicht fortgesetzt werden: Es ist beendet, oder es wurde nichts aufgenommen</translation>
    </message>
    <message>
        <source>The interview {0} is not finished</source>
        <translation>Das Interview {0} ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>The interview {0} is running</source>
        <translation>Das Interview {0} läuft</translation>
    </message>
    <message>
        <source>The interview {0} was erased on {1} UTC</source>
        <translation>Das Interview {0} wurde am {1} UTC gelöscht</translation>
    </message>
    <message>
        <source>The interview {0} was interrupted at question {1} of {2}, {3} in, {4} ago</source>
        <translation>Das Interview {0} wurde bei Frage {1} von {2} unterbrochen, nach {3}; das war vor {4}</translation>
    </message>
    <message>
        <source>The journal cannot be written: {0}</source>
        <translation>Das Protokoll kann nicht geschrieben werden: {0}</translation>
    </message>
    <message>
        <source>The journal was changed after it was written, at line {0} or before it</source>
        <translation>Das Protokoll wurde nachträglich geändert, in Zeile {0} oder davor</translation>
    </message>
    <message>
        <source>The journal {0} cannot be read: {1}</source>
        <translation>Das Protokoll {0} ist nicht lesbar: {1}</translation>
    </message>
    <message>
        <source>The library of eSpeak NG does not load: {0}</source>
        <translation>Die Bibliothek von eSpeak NG lädt nicht: {0}</translation>
    </message>
    <message>
        <source>The list {0} cannot be read: {1}</source>
        <translation>Die Liste {0} ist nicht lesbar: {1}</translation>
    </message>
    <message>
        <source>The list {0} cannot be used</source>
        <translation>Die Liste {0} ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The list {0} has no column code or name</source>
        <translation>Die Liste {0} hat keine Spalte code oder name</translation>
    </message>
    <message>
        <source>The list {0} is larger than 5 MB</source>
        <translation>Die Liste {0} ist größer als 5 MB</translation>
    </message>
    <message>
        <source>The list {0} is not written in UTF-8</source>
        <translation>Die Liste {0} ist nicht in UTF-8 geschrieben</translation>
    </message>
    <message>
        <source>The list {0} names nobody</source>
        <translation>Die Liste {0} nennt niemanden</translation>
    </message>
    <message>
        <source>The lock of a session cannot be written: {0}</source>
        <translation>Die Sperre einer Sitzung kann nicht geschrieben werden: {0}</translation>
    </message>
    <message>
        <source>The loudspeaker does not answer</source>
        <translation>Der Lautsprecher antwortet nicht</translation>
    </message>
    <message>
        <source>The loudspeaker has stopped taking sound</source>
        <translation>Der Lautsprecher nimmt keinen Ton mehr an</translation>
    </message>
    <message>
        <source>The mark for answer {0} is locked</source>
        <translation>Die Note für Antwort {0} ist festgelegt</translation>
    </message>
    <message>
        <source>The microphone distorted</source>
        <translation>Das Mikrofon verzerrte</translation>
    </message>
    <message>
        <source>The microphone hummed</source>
        <translation>Das Mikrofon brummte</translation>
    </message>
    <message>
        <source>The microphone hums</source>
        <translation>Das Mikrofon brummt</translation>
    </message>
    <message>
        <source>The microphone is silent</source>
        <translation>Das Mikrofon ist stumm</translation>
    </message>
    <message>
        <source>The microphone is so quiet that words cannot be understood</source>
        <translation>Das Mikrofon ist so leise, dass man nichts versteht</translation>
    </message>
    <message>
        <source>The microphone is too loud and distorts</source>
        <translation>Das Mikrofon ist zu laut und verzerrt</translation>
    </message>
    <message>
        <source>The microphone recorded only digital silence</source>
        <translation>Das Mikrofon nahm nur digitale Stille auf</translation>
    </message>
    <message>
        <source>The microphone was gone from {0} to {1}</source>
        <translation>Das Mikrofon fehlte von {0} bis {1}</translation>
    </message>
    <message>
        <source>The microphone was silent</source>
        <translation>Das Mikrofon war stumm</translation>
    </message>
    <message>
        <source>The microphone was too quiet to be understood</source>
        <translation>Das Mikrofon war zu leise, um etwas zu verstehen</translation>
    </message>
    <message>
        <source>The microphone works again.</source>
        <translation>Das Mikrofon funktioniert wieder.</translation>
    </message>
    <message>
        <source>The model that finds faces cannot be loaded</source>
        <translation>Das Modell, das Gesichter findet, kann nicht geladen werden</translation>
    </message>
    <message>
        <source>The model {0} cannot be written to {1}: {2}</source>
        <translation>Das Modell {0} kann nicht nach {1} geschrieben werden: {2}</translation>
    </message>
    <message>
        <source>The name or the password is wrong, or the account is locked or disabled</source>
        <translation>Name oder Passwort ist falsch, oder das Konto ist gesperrt oder deaktiviert</translation>
    </message>
    <message>
        <source>The next speech engine is tried</source>
        <translation>Die nächste Sprachausgabe wird versucht</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <translation>Das Bild ist schwarz</translation>
    </message>
    <message>
        <source>The picture of a question cannot be kept in {0}: {1}</source>
        <translation>Das Bild einer Frage kann nicht in {0} abgelegt werden: {1}</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>Das Bild steht still</translation>
    </message>
    <message>
        <source>The picture stood still</source>
        <translation>Das Bild stand still</translation>
    </message>
    <message>
        <source>The picture was black</source>
        <translation>Das Bild war schwarz</translation>
    </message>
    <message>
        <source>The picture {0}… of a question is missing, or was changed</source>
        <translation>Das Bild {0}… einer Frage fehlt oder wurde geändert</translation>
    </message>
    <message>
        <source>The place of {0} in the recording was not written down and is estimated</source>
        <translation>Die Stelle von {0} in der Aufnahme wurde nicht notiert und ist geschätzt</translation>
    </message>
    <message>
        <source>The program of the {0} engine does not start: {1}</source>
        <translation>Das Programm {0} startet nicht: {1}</translation>
    </message>
    <message>
        <source>The program of the {0} engine ended unexpectedly (status {1})</source>
        <translation>Das Programm {0} endete unerwartet (Status {1})</translation>
    </message>
    <message>
        <source>The program was interrupted after the recording; the files were made later</source>
        <translation>Das Programm wurde nach der Aufnahme unterbrochen; die Dateien entstanden später</translation>
    </message>
    <message>
        <source>The program was interrupted; the recording was recovered up to {0}</source>
        <translation>Das Programm wurde unterbrochen; die Aufnahme wurde bis {0} wiederhergestellt</translation>
    </message>
    <message>
        <source>The question file {0} cannot be read: {1}</source>
        <translation>Die Fragendatei {0} ist nicht lesbar: {1}</translation>
    </message>
    <message>
        <source>The question file {0} cannot be used: {1}</source>
        <translation>Die Fragendatei {0} ist nicht verwendbar: {1}</translation>
    </message>
    <message>
        <source>The question file {0} has no questions</source>
        <translation>Die Fragendatei {0} enthält keine Fragen</translation>
    </message>
    <message>
        <source>The question file {0} has the ending {1}, which is no format of questions</source>
        <translation>Die Fragendatei {0} hat die Endung {1}, die kein Format für Fragen ist</translation>
    </message>
    <message>
        <source>The question file {0} has {1} MB; question files have at most {2} MB</source>
        <translation>Die Fragendatei {0} hat {1} MB; Fragendateien haben höchstens {2} MB</translation>
    </message>
    <message>
        <source>The question file {0} is empty</source>
        <translation>Die Fragendatei {0} ist leer</translation>
    </message>
    <message>
        <source>The question file {0} may not be read</source>
        <translation>Die Fragendatei {0} darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>The question set {0} was rejected</source>
        <translation>Der Fragensatz {0} wurde abgelehnt</translation>
    </message>
    <message>
        <source>The questions cannot be saved as {0}: {1}</source>
        <translation>Die Fragen können nicht als {0} gespeichert werden: {1}</translation>
    </message>
    <message>
        <source>The questions of the set {0} are not approved yet</source>
        <translation>Die Fragen des Satzes {0} sind noch nicht genehmigt</translation>
    </message>
    <message>
        <source>The questions of the set {0} were changed after they were entered</source>
        <translation>Die Fragen des Satzes {0} wurden nach dem Eintragen geändert</translation>
    </message>
    <message>
        <source>The questions of the set {0} were rejected</source>
        <translation>Die Fragen des Satzes {0} wurden abgelehnt</translation>
    </message>
    <message>
        <source>The recogniser was closed</source>
        <translation>Die Spracherkennung wurde geschlossen</translation>
    </message>
    <message>
        <source>The recording broke off at {0}: nothing after it was recorded</source>
        <translation>Die Aufnahme brach bei {0} ab: Danach wurde nichts mehr aufgenommen</translation>
    </message>
    <message>
        <source>The recording cannot go on: {0} What was recorded so far is kept.</source>
        <translation>Die Aufnahme kann nicht weitergehen: {0} Was bisher aufgenommen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The recording could not be looked into: {0}</source>
        <translation>Die Aufnahme konnte nicht geprüft werden: {0}</translation>
    </message>
    <message>
        <source>The recording itself is kept in the session&apos;s folder; run recover on it</source>
        <translation>Die Aufnahme selbst liegt im Ordner der Sitzung; führen Sie dafür recover aus</translation>
    </message>
    <message>
        <source>The recording lagged behind</source>
        <translation>Die Aufnahme hinkte hinterher</translation>
    </message>
    <message>
        <source>The recording {0} is not as it should be: {1}</source>
        <translation>Die Aufnahme {0} ist nicht, wie sie sein soll: {1}</translation>
    </message>
    <message>
        <source>The recording {0} is not in its folder</source>
        <translation>Die Aufnahme {0} ist nicht in ihrem Ordner</translation>
    </message>
    <message>
        <source>The service of {0} was not agreed to</source>
        <translation>Dem Dienst von {0} wurde nicht zugestimmt</translation>
    </message>
    <message>
        <source>The service was ended in the middle of the interview.</source>
        <translation>Der Dienst wurde mitten im Interview beendet.</translation>
    </message>
    <message>
        <source>The session of the interview {0} is not here</source>
        <translation>Die Sitzung des Interviews {0} ist nicht hier</translation>
    </message>
    <message>
        <source>The sound could not be aligned with its text</source>
        <translation>Der Ton ließ sich seinem Text nicht zuordnen</translation>
    </message>
    <message>
        <source>The sound system cannot be started</source>
        <translation>Das Tonsystem startet nicht</translation>
    </message>
    <message>
        <source>The sound system cannot be used: PortAudio broke off</source>
        <translation>Das Tonsystem ist nicht verwendbar: PortAudio brach ab</translation>
    </message>
    <message>
        <source>The sound system does not answer</source>
        <translation>Das Tonsystem antwortet nicht</translation>
    </message>
    <message>
        <source>The speech service gave no sound</source>
        <translation>Der Sprachdienst gab keinen Ton</translation>
    </message>
    <message>
        <source>The speech service has no voice {0} for {1}</source>
        <translation>Der Sprachdienst hat keine Stimme {0} für {1}</translation>
    </message>
    <message>
        <source>The staff PIN cannot be kept in {0}: {1}</source>
        <translation>Die Personal-PIN kann nicht in {0} abgelegt werden: {1}</translation>
    </message>
    <message>
        <source>The staff PIN cannot be read from {0}: {1}</source>
        <translation>Die Personal-PIN in {0} ist nicht lesbar: {1}</translation>
    </message>
    <message>
        <source>The video and the transcript are complete, but: {0}</source>
        <translation>Video und Transkript sind vollständig, aber: {0}</translation>
    </message>
    <message>
        <source>The video could not be made, because {0}</source>
        <translation>Das Video konnte nicht erstellt werden, weil: {0}</translation>
    </message>
    <message>
        <source>The {0} engine did not answer within {1} s</source>
        <translation>Das Programm {0} antwortete nicht innerhalb von {1} s</translation>
    </message>
    <message>
        <source>The {0} engine was closed</source>
        <translation>Das Programm {0} wurde geschlossen</translation>
    </message>
    <message>
        <source>There is a file {0} already</source>
        <translation>Es gibt schon eine Datei {0}</translation>
    </message>
    <message>
        <source>There is a file {0} that is not the transcript of this session</source>
        <translation>Es gibt eine Datei {0}, die nicht das Transkript dieser Sitzung ist</translation>
    </message>
    <message>
        <source>There is a file {0} that is not the video of this session</source>
        <translation>Es gibt eine Datei {0}, die nicht das Video dieser Sitzung ist</translation>
    </message>
    <message>
        <source>There is a session with the id {0} already</source>
        <translation>Es gibt bereits eine Sitzung mit der Kennung {0}</translation>
    </message>
    <message>
        <source>There is an account {0} already</source>
        <translation>Es gibt schon ein Konto {0}</translation>
    </message>
    <message>
        <source>There is no Whisper model {0}</source>
        <translation>Es gibt kein Whisper-Modell {0}</translation>
    </message>
    <message>
        <source>There is no account {0}</source>
        <translation>Es gibt kein Konto {0}</translation>
    </message>
    <message>
        <source>There is no admin yet</source>
        <translation>Es gibt noch kein Admin-Konto</translation>
    </message>
    <message>
        <source>There is no camera or video file called that</source>
        <translation>Es gibt keine Kamera und kein Video mit diesem Namen</translation>
    </message>
    <message>
        <source>There is no camera or video file called {0}</source>
        <translation>Es gibt keine Kamera und kein Video mit dem Namen {0}</translation>
    </message>
    <message>
        <source>There is no default {0}</source>
        <translation>Es gibt kein Standardgerät: {0}</translation>
    </message>
    <message>
        <source>There is no interview {0}</source>
        <translation>Es gibt kein Interview {0}</translation>
    </message>
    <message>
        <source>There is no interview {0} in {1}</source>
        <translation>In {1} gibt es kein Interview {0}</translation>
    </message>
    <message>
        <source>There is no mark to be locked</source>
        <translation>Es gibt keine Note zum Festlegen</translation>
    </message>
    <message>
        <source>There is no question file {0}</source>
        <translation>Es gibt keine Fragendatei {0}</translation>
    </message>
    <message>
        <source>There is no recording to make a video of</source>
        <translation>Es gibt keine Aufnahme für ein Video</translation>
    </message>
    <message>
        <source>There is no video of the interview {0}</source>
        <translation>Vom Interview {0} gibt es kein Video</translation>
    </message>
    <message>
        <source>There is no {0} called &quot;{1}&quot;</source>
        <translation>Nicht gefunden: {0} mit dem Namen „{1}“</translation>
    </message>
    <message>
        <source>There is no {0} named {1}</source>
        <translation>Unbekannt: {0} mit dem Namen {1}</translation>
    </message>
    <message>
        <source>There is no {0} on this machine: none of {1} is installed</source>
        <translation>Nicht auf diesem Rechner vorhanden: {0}; nichts davon ist installiert: {1}</translation>
    </message>
    <message>
        <source>There is nothing between these times of the video</source>
        <translation>Zwischen diesen Zeiten ist nichts im Video</translation>
    </message>
    <message>
        <source>These questions are not approved</source>
        <translation>Diese Fragen sind nicht genehmigt</translation>
    </message>
    <message>
        <source>Transcribe it first: recover</source>
        <translation>Lassen Sie sie zuerst verschriftlichen: recover</translation>
    </message>
    <message>
        <source>Treat the record of this session as untrustworthy</source>
        <translation>Behandeln Sie die Aufzeichnung dieser Sitzung als nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Try again when the room is quiet</source>
        <translation>Versuchen Sie es noch einmal, wenn der Raum ruhig ist</translation>
    </message>
    <message>
        <source>Try again with nothing else running and steady light; some wireless devices have no steady delay</source>
        <translation>Versuchen Sie es noch einmal bei gleichmäßigem Licht und ohne andere Programme; manche Funkgeräte haben keine feste Verzögerung</translation>
    </message>
    <message>
        <source>Try again, or choose another camera</source>
        <translation>Versuchen Sie es noch einmal oder wählen Sie eine andere Kamera</translation>
    </message>
    <message>
        <source>Try again, or choose another microphone</source>
        <translation>Versuchen Sie es noch einmal, oder wählen Sie ein anderes Mikrofon</translation>
    </message>
    <message>
        <source>Try again; {0} wrong passwords lock an account for {1} minutes</source>
        <translation>Versuchen Sie es noch einmal; {0} falsche Passwörter sperren ein Konto für {1} Minuten</translation>
    </message>
    <message>
        <source>Turn the loudspeaker up, unplug headphones, and let nobody speak</source>
        <translation>Drehen Sie den Lautsprecher auf, ziehen Sie Kopfhörer ab, und lassen Sie niemanden sprechen</translation>
    </message>
    <message>
        <source>Uncover its vents, or close other programs</source>
        <translation>Machen Sie die Lüftung frei, oder schließen Sie andere Programme</translation>
    </message>
    <message>
        <source>Uncover the lens, or switch on the light</source>
        <translation>Machen Sie die Linse frei, oder schalten Sie das Licht ein</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again</source>
        <translation>Ziehen Sie es ab und stecken Sie es wieder ein</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera</source>
        <translation>Ziehen Sie sie ab und stecken Sie sie wieder ein, oder wählen Sie eine andere Kamera</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another one</source>
        <translation>Ziehen Sie es ab und stecken Sie es wieder ein, oder wählen Sie ein anderes</translation>
    </message>
    <message>
        <source>Use a folder with a model in CTranslate2&apos;s format</source>
        <translation>Verwenden Sie einen Ordner mit einem Modell im Format von CTranslate2</translation>
    </message>
    <message>
        <source>Use a name that ends in {0}</source>
        <translation>Verwenden Sie einen Namen, der auf {0} endet</translation>
    </message>
    <message>
        <source>Use at most {0} words, and sentences of at most {1}</source>
        <translation>Verwenden Sie höchstens {0} Wörter und Sätze von höchstens {1}</translation>
    </message>
    <message>
        <source>Use one of {0}</source>
        <translation>Verwenden Sie eines von {0}</translation>
    </message>
    <message>
        <source>Use shorter words and sentences</source>
        <translation>Verwenden Sie kürzere Wörter und Sätze</translation>
    </message>
    <message>
        <source>Wait until it has ended</source>
        <translation>Warten Sie, bis es beendet ist</translation>
    </message>
    <message>
        <source>Wait until it has ended, or end it</source>
        <translation>Warten Sie, bis es beendet ist, oder beenden Sie es</translation>
    </message>
    <message>
        <source>Waiting for the last transcript</source>
        <translation>Auf die letzte Abschrift wird gewartet</translation>
    </message>
    <message>
        <source>Write &quot;# language: {0}&quot; at the top of a text file, &quot;language: {0}&quot; in YAML</source>
        <translation>Schreiben Sie „# language: {0}“ an den Anfang einer Textdatei, „language: {0}“ in YAML</translation>
    </message>
    <message>
        <source>Write it after &quot;code: |&quot;</source>
        <translation>Schreiben Sie ihn hinter „code: |“</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>eine Gruppe von Schlüsseln</translation>
    </message>
    <message>
        <source>a key must be a word</source>
        <translation>ein Schlüssel muss ein Wort sein</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list of {0}; {1} are the most</source>
        <translation>eine Liste mit {0}; höchstens {1} sind möglich</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a picture without &quot;image_text&quot;</source>
        <translation>ein Bild ohne „image_text“</translation>
    </message>
    <message>
        <source>a question of {0} characters; {1} are the most</source>
        <translation>eine Frage mit {0} Zeichen; höchstens {1} sind möglich</translation>
    </message>
    <message>
        <source>a question without &quot;text&quot;</source>
        <translation>eine Frage ohne „text“</translation>
    </message>
    <message>
        <source>a question without words</source>
        <translation>eine Frage ohne Wörter</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a text of {0} characters; {1} are the most</source>
        <translation>ein Text mit {0} Zeichen; höchstens {1} sind möglich</translation>
    </message>
    <message>
        <source>a voice cannot say &quot;{0}&quot;</source>
        <translation>eine Stimme kann „{0}“ nicht sprechen</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>an anchor whose mark is not 1 to 5</source>
        <translation>ein Anker, dessen Note nicht 1 bis 5 ist</translation>
    </message>
    <message>
        <source>characters that cannot be shown, spoken or stored</source>
        <translation>Zeichen, die man nicht zeigen, sprechen oder speichern kann</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>criminal records</source>
        <translation>Vorstrafen</translation>
    </message>
    <message>
        <source>eSpeak NG does not start</source>
        <translation>eSpeak NG startet nicht</translation>
    </message>
    <message>
        <source>eSpeak NG gave no sound</source>
        <translation>eSpeak NG gab keinen Ton</translation>
    </message>
    <message>
        <source>eSpeak NG has no voice for the language {0}</source>
        <translation>eSpeak NG hat keine Stimme für die Sprache {0}</translation>
    </message>
    <message>
        <source>eSpeak NG has no voice {0}</source>
        <translation>eSpeak NG hat keine Stimme {0}</translation>
    </message>
    <message>
        <source>eSpeak NG has no voice {0} for the language {1}</source>
        <translation>eSpeak NG hat keine Stimme {0} für die Sprache {1}</translation>
    </message>
    <message>
        <source>edge-tts cannot be used ({0})</source>
        <translation>edge-tts ist nicht verwendbar ({0})</translation>
    </message>
    <message>
        <source>edge-tts has no voice {0}</source>
        <translation>edge-tts hat keine Stimme {0}</translation>
    </message>
    <message>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>ffmpeg cannot be started: {0}</source>
        <translation>ffmpeg startet nicht: {0}</translation>
    </message>
    <message>
        <source>gTTS cannot be reached ({0})</source>
        <translation>gTTS ist nicht erreichbar ({0})</translation>
    </message>
    <message>
        <source>gTTS gave no sound</source>
        <translation>gTTS gab keinen Ton</translation>
    </message>
    <message>
        <source>gTTS has no voice {0}</source>
        <translation>gTTS hat keine Stimme {0}</translation>
    </message>
    <message>
        <source>habits</source>
        <translation>Gewohnheiten</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>it asks about something personal: {0}</source>
        <translation>sie fragt nach etwas Persönlichem: {0}</translation>
    </message>
    <message>
        <source>it asks nearly the same as question {0}</source>
        <translation>sie fragt fast dasselbe wie Frage {0}</translation>
    </message>
    <message>
        <source>it asks two things at once</source>
        <translation>sie fragt zwei Dinge auf einmal</translation>
    </message>
    <message>
        <source>it has {0} questions; {1} are the most</source>
        <translation>sie hat {0} Fragen; höchstens {1} sind möglich</translation>
    </message>
    <message>
        <source>it has {0} words, too many to keep in mind from hearing them</source>
        <translation>sie hat {0} Wörter, zu viele, um sie beim Hören zu behalten</translation>
    </message>
    <message>
        <source>it is hard to understand when heard</source>
        <translation>sie ist beim Hören schwer zu verstehen</translation>
    </message>
    <message>
        <source>it seems to be in another language ({0}) than the set says ({1})</source>
        <translation>sie scheint in einer anderen Sprache ({0}) zu sein, als der Fragensatz angibt ({1})</translation>
    </message>
    <message>
        <source>it suggests an answer</source>
        <translation>sie legt eine Antwort nahe</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>military service</source>
        <translation>Wehrdienst</translation>
    </message>
    <message>
        <source>money and housing</source>
        <translation>Geld und Wohnen</translation>
    </message>
    <message>
        <source>no column is named &quot;text&quot;</source>
        <translation>keine Spalte heißt „text“</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing before is named &quot;&amp;{0}&quot;</source>
        <translation>davor heißt nichts „&amp;{0}“</translation>
    </message>
    <message>
        <source>nothing says what an answer that earns {0} looks like</source>
        <translation>nichts sagt, wie eine Antwort aussieht, die {0} verdient</translation>
    </message>
    <message>
        <source>only {0} flashes and beeps were found together</source>
        <translation>nur {0} Blitze und Töne wurden zusammen gefunden</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>pay history</source>
        <translation>bisheriges Gehalt</translation>
    </message>
    <message>
        <source>pocketsphinx does not know the language {0}</source>
        <translation>pocketsphinx kennt die Sprache {0} nicht</translation>
    </message>
    <message>
        <source>politics or trade unions</source>
        <translation>Politik oder Gewerkschaften</translation>
    </message>
    <message>
        <source>recogniser</source>
        <translation>Spracherkennung</translation>
    </message>
    <message>
        <source>religion</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>sex and gender</source>
        <translation>Geschlecht und Sexualität</translation>
    </message>
    <message>
        <source>sound and picture together (±{0} ms, {1} flashes and beeps)</source>
        <translation>Ton und Bild zugleich (±{0} ms, {1} Blitze und Töne)</translation>
    </message>
    <message>
        <source>sound {0} ms early (±{1} ms, {2} flashes and beeps)</source>
        <translation>Ton {0} ms zu früh (±{1} ms, {2} Blitze und Töne)</translation>
    </message>
    <message>
        <source>sound {0} ms late (±{1} ms, {2} flashes and beeps)</source>
        <translation>Ton {0} ms zu spät (±{1} ms, {2} Blitze und Töne)</translation>
    </message>
    <message>
        <source>the camera saw {0} of {1} flashes of the screen</source>
        <translation>die Kamera sah {0} von {1} Blitzen des Bildschirms</translation>
    </message>
    <message>
        <source>the column &quot;{0}&quot; is there twice</source>
        <translation>die Spalte „{0}“ steht zweimal da</translation>
    </message>
    <message>
        <source>the key &quot;questions&quot; is missing</source>
        <translation>der Schlüssel „questions“ fehlt</translation>
    </message>
    <message>
        <source>the key &quot;{0}&quot; is there twice</source>
        <translation>der Schlüssel „{0}“ steht zweimal da</translation>
    </message>
    <message>
        <source>the mark {0} is there twice</source>
        <translation>die Note {0} steht zweimal da</translation>
    </message>
    <message>
        <source>the microphone heard {0} of {1} beeps</source>
        <translation>das Mikrofon hörte {0} von {1} Tönen</translation>
    </message>
    <message>
        <source>the offset varies by {0} ms from one beep to the next</source>
        <translation>der Versatz schwankt um {0} ms von einem Ton zum nächsten</translation>
    </message>
    <message>
        <source>the picture &quot;{0}&quot; cannot be read</source>
        <translation>das Bild „{0}“ ist nicht lesbar</translation>
    </message>
    <message>
        <source>the picture &quot;{0}&quot; has more than {1} MB</source>
        <translation>das Bild „{0}“ hat mehr als {1} MB</translation>
    </message>
    <message>
        <source>the picture &quot;{0}&quot; lies outside the folder of the questions</source>
        <translation>das Bild „{0}“ liegt außerhalb des Ordners der Fragen</translation>
    </message>
    <message>
        <source>the picture &quot;{0}&quot; stands beside no file</source>
        <translation>das Bild „{0}“ liegt neben keiner Datei</translation>
    </message>
    <message>
        <source>the same id stands on line {0}</source>
        <translation>dieselbe Kennung steht in Zeile {0}</translation>
    </message>
    <message>
        <source>the same question stands on line {0}</source>
        <translation>dieselbe Frage steht in Zeile {0}</translation>
    </message>
    <message>
        <source>the word no without quotes</source>
        <translation>das Wort no ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>the word yes without quotes</source>
        <translation>das Wort yes ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>there is no picture &quot;{0}&quot;</source>
        <translation>es gibt kein Bild „{0}“</translation>
    </message>
    <message>
        <source>this is not CSV: {0}</source>
        <translation>das ist kein CSV: {0}</translation>
    </message>
    <message>
        <source>this is not JSON that can be used</source>
        <translation>das ist kein JSON, das verwendbar ist</translation>
    </message>
    <message>
        <source>this is not JSON: {0}</source>
        <translation>das ist kein JSON: {0}</translation>
    </message>
    <message>
        <source>this is not YAML</source>
        <translation>das ist kein YAML</translation>
    </message>
    <message>
        <source>this is not YAML: {0}</source>
        <translation>das ist kein YAML: {0}</translation>
    </message>
    <message>
        <source>unknown column &quot;{0}&quot;</source>
        <translation>unbekannte Spalte „{0}“</translation>
    </message>
    <message>
        <source>unknown directive &quot;{0}&quot;</source>
        <translation>unbekannte Anweisung „{0}“</translation>
    </message>
    <message>
        <source>unknown key &quot;{0}&quot;</source>
        <translation>unbekannter Schlüssel „{0}“</translation>
    </message>
    <message>
        <source>values nested too deeply</source>
        <translation>zu tief verschachtelte Werte</translation>
    </message>
    <message>
        <source>voice detector</source>
        <translation>Spracherkenner für Pausen</translation>
    </message>
    <message>
        <source>voice engine</source>
        <translation>Sprachausgabe</translation>
    </message>
    <message>
        <source>{0} answered with nonsense</source>
        <translation>{0} antwortete mit Unsinn</translation>
    </message>
    <message>
        <source>{0} answered with something that is not sound</source>
        <translation>{0} antwortete mit etwas, das kein Ton ist</translation>
    </message>
    <message>
        <source>{0} answered with status {1}</source>
        <translation>{0} antwortete mit Status {1}</translation>
    </message>
    <message>
        <source>{0} asked to be left alone for another {1} s</source>
        <translation>{0} bat um weitere {1} s Ruhe</translation>
    </message>
    <message>
        <source>{0} cannot be opened</source>
        <translation>{0} kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>{0} cannot be read any more</source>
        <translation>{0} ist nicht mehr lesbar</translation>
    </message>
    <message>
        <source>{0} cannot be used ({1})</source>
        <translation>{0} ist nicht verwendbar ({1})</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>{0} kann nicht geschrieben werden: {1}</translation>
    </message>
    <message>
        <source>{0} cells, but {1} columns</source>
        <translation>{0} Zellen, aber {1} Spalten</translation>
    </message>
    <message>
        <source>{0} columns; {1} are the most</source>
        <translation>{0} Spalten; höchstens {1} sind möglich</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} Tage</translation>
    </message>
    <message>
        <source>{0} did not answer in time</source>
        <translation>{0} antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>{0} did not answer within {1} s</source>
        <translation>{0} antwortete nicht innerhalb von {1} s</translation>
    </message>
    <message>
        <source>{0} does not answer</source>
        <translation>{0} antwortet nicht</translation>
    </message>
    <message>
        <source>{0} does not exist</source>
        <translation>{0} gibt es nicht</translation>
    </message>
    <message>
        <source>{0} ended with status {1}</source>
        <translation>{0} endete mit Status {1}</translation>
    </message>
    <message>
        <source>{0} for {1} s, the first time at {2}</source>
        <translation>{0}, insgesamt {1} s, zum ersten Mal bei {2}</translation>
    </message>
    <message>
        <source>{0} gave no picture within {1} seconds</source>
        <translation>{0} gab innerhalb von {1} Sekunden kein Bild</translation>
    </message>
    <message>
        <source>{0} gave no sound</source>
        <translation>{0} gab keinen Ton</translation>
    </message>
    <message>
        <source>{0} gave no sound in time</source>
        <translation>{0} gab nicht rechtzeitig Ton</translation>
    </message>
    <message>
        <source>{0} gives no picture any more</source>
        <translation>{0} gibt kein Bild mehr</translation>
    </message>
    <message>
        <source>{0} gives no sound</source>
        <translation>{0} gibt keinen Ton</translation>
    </message>
    <message>
        <source>{0} has been disconnected</source>
        <translation>{0} wurde getrennt</translation>
    </message>
    <message>
        <source>{0} has stopped giving sound</source>
        <translation>{0} gibt keinen Ton mehr</translation>
    </message>
    <message>
        <source>{0} holds no sound that can be read</source>
        <translation>{0} enthält keinen lesbaren Ton</translation>
    </message>
    <message>
        <source>{0} holds no video that can be read</source>
        <translation>{0} enthält kein lesbares Video</translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation>{0} Stunden</translation>
    </message>
    <message>
        <source>{0} is a folder, not a question file</source>
        <translation>{0} ist ein Ordner, keine Fragendatei</translation>
    </message>
    <message>
        <source>{0} is no mark</source>
        <translation>{0} ist keine Note</translation>
    </message>
    <message>
        <source>{0} is not a text file</source>
        <translation>{0} ist keine Textdatei</translation>
    </message>
    <message>
        <source>{0} is not an ordinary file</source>
        <translation>{0} ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>{0} is not installed</source>
        <translation>{0} ist nicht installiert</translation>
    </message>
    <message>
        <source>{0} is the last admin and cannot be removed</source>
        <translation>{0} ist das letzte Admin-Konto und kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>{0} may not be used by this account</source>
        <translation>{0} darf von diesem Konto nicht verwendet werden</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} Minuten</translation>
    </message>
    <message>
        <source>{0} questions; {1} are the most</source>
        <translation>{0} Fragen; höchstens {1} sind möglich</translation>
    </message>
    <message>
        <source>{0} refuses the key</source>
        <translation>{0} weist den Schlüssel zurück</translation>
    </message>
    <message>
        <source>{0} s of the recording are missing, the first time at {1}</source>
        <translation>{0} s der Aufnahme fehlen, zum ersten Mal bei {1}</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} Sekunden</translation>
    </message>
    <message>
        <source>{0} sends no picture any more</source>
        <translation>{0} sendet kein Bild mehr</translation>
    </message>
    <message>
        <source>{0} takes no sound</source>
        <translation>{0} nimmt keinen Ton an</translation>
    </message>
    <message>
        <source>{0} was ended by signal {1}</source>
        <translation>{0} wurde durch Signal {1} beendet</translation>
    </message>
    <message>
        <source>{0} where a question is expected</source>
        <translation>{0}, wo eine Frage erwartet wird</translation>
    </message>
    <message>
        <source>{0} where questions are expected</source>
        <translation>{0}, wo Fragen erwartet werden</translation>
    </message>
    <message>
        <source>{0} where {1} is expected</source>
        <translation>{0}, wo {1} erwartet wird</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}, and 1 more problem</source>
        <translation>{0}, und 1 weiterer Fehler</translation>
    </message>
    <message>
        <source>{0}, and {1} more problems</source>
        <translation>{0}, und {1} weitere Fehler</translation>
    </message>
    <message>
        <source>{0}. {1}.</source>
        <translation>{0}. {1}.</translation>
    </message>
    <message>
        <source>Making the video</source>
        <translation>Das Video wird erstellt</translation>
    </message>
    <message>
        <source>An interview from {0} was interrupted; {1} of it was saved.</source>
        <translation>Ein Interview von {0} wurde unterbrochen; {1} davon wurden gesichert.</translation>
    </message>
    <message>
        <source>Install it in the folder of Interview Desktop with: pip install &apos;.[{0}]&apos;</source>
        <translation>Installieren Sie es im Ordner von Interview Desktop mit: pip install &apos;.[{0}]&apos;</translation>
    </message>
    <message>
        <source>The computer was suspended for {0} seconds. Switch its energy saving off; what was recorded before is kept.</source>
        <translation>Der Rechner war {0} s im Ruhezustand. Schalten Sie das Energiesparen aus; was vorher aufgenommen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back by {0} seconds. The recording goes on; its times do not depend on it.</source>
        <translation>Die Uhr des Rechners wurde um {0} s zurückgestellt. Die Aufnahme geht weiter; ihre Zeiten hängen nicht davon ab.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set forward by {0} seconds. The recording goes on; its times do not depend on it.</source>
        <translation>Die Uhr des Rechners wurde um {0} s vorgestellt. Die Aufnahme geht weiter; ihre Zeiten hängen nicht davon ab.</translation>
    </message>
    <message>
        <source>What is there is kept; check it before the candidate leaves</source>
        <translation>Was da ist, bleibt erhalten; prüfen Sie es, bevor die Person geht</translation>
    </message>
    <message>
        <source>What was recorded until then is kept; start again to go on</source>
        <translation>Was bis dahin aufgenommen wurde, bleibt erhalten; starten Sie neu, um fortzufahren</translation>
    </message>
    <message>
        <source>Write &quot;{0}&quot; if that is what was meant</source>
        <translation>Schreiben Sie „{0}“, wenn das gemeint ist</translation>
    </message>
    <message>
        <source>Write a language tag such as en or pt-BR</source>
        <translation>Schreiben Sie ein Sprachkürzel wie en oder pt-BR</translation>
    </message>
    <message>
        <source>Write a line for each candidate</source>
        <translation>Schreiben Sie eine Zeile für jede Person</translation>
    </message>
    <message>
        <source>Write a list of questions</source>
        <translation>Schreiben Sie eine Liste von Fragen</translation>
    </message>
    <message>
        <source>Write a mark from 1 to 5</source>
        <translation>Schreiben Sie eine Note von 1 bis 5</translation>
    </message>
    <message>
        <source>Write a number from {0} to {1}</source>
        <translation>Schreiben Sie eine Zahl von {0} bis {1}</translation>
    </message>
    <message>
        <source>Write a number of seconds</source>
        <translation>Schreiben Sie eine Zahl von Sekunden</translation>
    </message>
    <message>
        <source>Write it as end_silence: 5</source>
        <translation>Schreiben Sie es als end_silence: 5</translation>
    </message>
    <message>
        <source>Write it as one would say it aloud</source>
        <translation>Schreiben Sie es so, wie man es laut sagt</translation>
    </message>
    <message>
        <source>Write it as {0}</source>
        <translation>Schreiben Sie es als {0}</translation>
    </message>
    <message>
        <source>Write it in full, beginning with {0}</source>
        <translation>Schreiben Sie sie vollständig, beginnend mit {0}</translation>
    </message>
    <message>
        <source>Write its text in quotes</source>
        <translation>Setzen Sie den Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>Write marks with texts, as in &quot;1: ...&quot;</source>
        <translation>Schreiben Sie Noten mit Texten, wie in „1: ...“</translation>
    </message>
    <message>
        <source>Write one question a line, or choose another file</source>
        <translation>Schreiben Sie je Zeile eine Frage, oder wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>Write seconds, from {0} to 3600</source>
        <translation>Schreiben Sie Sekunden, von {0} bis 3600</translation>
    </message>
    <message>
        <source>Write the question after &quot;text:&quot;</source>
        <translation>Schreiben Sie die Frage hinter „text:“</translation>
    </message>
    <message>
        <source>Write the question, or leave the line out</source>
        <translation>Schreiben Sie die Frage, oder lassen Sie die Zeile weg</translation>
    </message>
    <message>
        <source>Write the questions as a plain list</source>
        <translation>Schreiben Sie die Fragen als einfache Liste</translation>
    </message>
    <message>
        <source>Write what was said</source>
        <translation>Schreiben Sie, was gesagt wurde</translation>
    </message>
    <message>
        <source>Writing the transcript</source>
        <translation>Die Abschrift wird geschrieben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The microphone has gone.</source>
        <translation>Das Mikrofon ist weg.</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>You can be heard again.</source>
        <translation>Man hört Sie wieder.</translation>
    </message>
    <message>
        <source>Thank you. Please tell the staff that the recording has to be checked.</source>
        <translation>Vielen Dank. Bitte sagen Sie dem Personal, dass die Aufnahme geprüft werden muss.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Watching an interview</source>
        <translation>Ein Interview begleiten</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Gleich geht es los</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Pegel des Mikrofons</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>The interview</source>
        <translation>Das Interview</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Note this moment</source>
        <translation>Zu diesem Moment</translation>
    </message>
    <message>
        <source>Repeat the question</source>
        <translation>Die Frage wiederholen</translation>
    </message>
    <message>
        <source>Skip the question</source>
        <translation>Die Frage überspringen</translation>
    </message>
    <message>
        <source>Reopen an answer …</source>
        <translation>Eine Antwort wiederholen lassen …</translation>
    </message>
    <message>
        <source>End the interview …</source>
        <translation>Das Interview beenden …</translation>
    </message>
    <message>
        <source>Yes, end it and save everything</source>
        <translation>Ja, beenden und alles speichern</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>+ {0}</source>
        <translation>+ {0}</translation>
    </message>
    <message>
        <source>{0} more for this answer</source>
        <translation>{0} mehr für diese Antwort</translation>
    </message>
    <message>
        <source>Time limits from the next answer on</source>
        <translation>Zeitgrenzen ab der nächsten Antwort</translation>
    </message>
    <message>
        <source>Time limits: {0} times</source>
        <translation>Zeitgrenzen: {0}-fach</translation>
    </message>
    <message>
        <source>Wait longer in silences</source>
        <translation>In Stille länger warten</translation>
    </message>
    <message>
        <source>From the next answer on</source>
        <translation>Ab der nächsten Antwort</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Notiz: {0}</translation>
    </message>
    <message>
        <source>The interview is over. Everything is saved.</source>
        <translation>Das Interview ist vorbei. Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>The interview broke off. What was recorded is kept.</source>
        <translation>Das Interview ist abgebrochen. Was aufgenommen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Question {0} of {1}: {2}</source>
        <translation>Frage {0} von {1}: {2}</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Hier hinsehen</translation>
    </message>
    <message>
        <source>A short break. Please stay where you are.</source>
        <translation>Eine kurze Pause. Bitte bleiben Sie, wo Sie sind.</translation>
    </message>
    <message>
        <source>Time limits and silences are changed from the next answer on.</source>
        <translation>Zeitgrenzen und Stille sind ab der nächsten Antwort geändert.</translation>
    </message>
    <message>
        <source>Running for {0}</source>
        <translation>Läuft seit {0}</translation>
    </message>
    <message>
        <source>this answer {0}</source>
        <translation>diese Antwort {0}</translation>
    </message>
    <message>
        <source>room for {0} minutes</source>
        <translation>Platz für {0} Minuten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The candidate is welcomed</source>
        <translation>Die Person wird begrüßt</translation>
    </message>
    <message>
        <source>It is explained why a question comes again</source>
        <translation>Es wird erklärt, warum eine Frage noch einmal kommt</translation>
    </message>
    <message>
        <source>The question is spoken</source>
        <translation>Die Frage wird gesprochen</translation>
    </message>
    <message>
        <source>The candidate thinks</source>
        <translation>Die Person denkt nach</translation>
    </message>
    <message>
        <source>The candidate may begin with a key</source>
        <translation>Die Person kann mit einer Taste beginnen</translation>
    </message>
    <message>
        <source>The candidate answers</source>
        <translation>Die Person antwortet</translation>
    </message>
    <message>
        <source>“Finished?” counts down</source>
        <translation>„Fertig?“ zählt herunter</translation>
    </message>
    <message>
        <source>The interviewer speaks in the middle of an answer</source>
        <translation>Mitten in einer Antwort wird gesprochen</translation>
    </message>
    <message>
        <source>The candidate decides whether to keep the answer</source>
        <translation>Die Person entscheidet, ob sie die Antwort behält</translation>
    </message>
    <message>
        <source>The next question is being chosen</source>
        <translation>Die nächste Frage wird gewählt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The candidate is thanked</source>
        <translation>Der Person wird gedankt</translation>
    </message>
    <message>
        <source>Everything is being saved</source>
        <translation>Alles wird gespeichert</translation>
    </message>
    <message>
        <source>The microphone is silent. Check that it is on and not muted.</source>
        <translation>Das Mikrofon ist stumm. Prüfen Sie, ob es an und nicht stummgeschaltet ist.</translation>
    </message>
    <message>
        <source>The microphone is too quiet to be understood. Move it closer.</source>
        <translation>Das Mikrofon ist zu leise, um verstanden zu werden. Rücken Sie es näher.</translation>
    </message>
    <message>
        <source>The microphone distorts. Lower its level, or move it away.</source>
        <translation>Das Mikrofon verzerrt. Stellen Sie es leiser oder rücken Sie es weg.</translation>
    </message>
    <message>
        <source>The microphone hums. Keep its cable away from power supplies.</source>
        <translation>Das Mikrofon brummt. Halten Sie sein Kabel von Netzteilen fern.</translation>
    </message>
    <message>
        <source>Sound is being lost. Close other programs.</source>
        <translation>Ton geht verloren. Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The picture is black. Uncover the lens, or switch on the light.</source>
        <translation>Das Bild ist schwarz. Decken Sie die Linse auf oder schalten Sie Licht ein.</translation>
    </message>
    <message>
        <source>The picture stands still. Plug the camera in again.</source>
        <translation>Das Bild steht still. Stecken Sie die Kamera neu ein.</translation>
    </message>
    <message>
        <source>The camera gives far too few pictures. Switch on more light.</source>
        <translation>Die Kamera gibt viel zu wenige Bilder. Schalten Sie mehr Licht ein.</translation>
    </message>
    <message>
        <source>The recording lags behind. Close other programs.</source>
        <translation>Die Aufnahme hinkt hinterher. Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Pictures are being lost. Close other programs.</source>
        <translation>Bilder gehen verloren. Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some room now.</source>
        <translation>Die Festplatte ist fast voll. Schaffen Sie jetzt Platz.</translation>
    </message>
    <message>
        <source>The computer is very hot. Uncover its vents.</source>
        <translation>Der Computer ist sehr heiß. Machen Sie seine Lüftung frei.</translation>
    </message>
    <message>
        <source>Updates wait for a restart. Do not let the machine restart now.</source>
        <translation>Aktualisierungen warten auf einen Neustart. Lassen Sie das Gerät jetzt nicht neu starten.</translation>
    </message>
    <message>
        <source>room for more than a day</source>
        <translation>Platz für mehr als einen Tag</translation>
    </message>
    <message>
        <source>room for {0} hours</source>
        <translation>Platz für {0} Stunden</translation>
    </message>
    <message>
        <source>Time limits as usual</source>
        <translation>Zeitgrenzen wie üblich</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Before your interview begins: choose your language, and say what you need.</source>
        <translation>Bevor Ihr Interview beginnt: Wählen Sie Ihre Sprache und sagen Sie, was Sie brauchen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No device is on yet.</source>
        <translation>Noch ist kein Gerät an.</translation>
    </message>
    <message>
        <source>On your invitation; leave it empty if you have none</source>
        <translation>Auf Ihrer Einladung; lassen Sie es leer, wenn Sie keinen haben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ihr Code</translation>
    </message>
    <message>
        <source>This is an e-mail address, which says who you are. Type the code on your invitation, or leave it empty.</source>
        <translation>Das ist eine E-Mail-Adresse; sie verrät, wer Sie sind. Geben Sie den Code von Ihrer Einladung ein, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>I need an adjustment</source>
        <translation>Ich brauche eine Anpassung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Nobody who judges your answers, and no program, is told what you choose here.</source>
        <translation>Niemand, der Ihre Antworten beurteilt, und kein Programm erfährt, was Sie hier wählen.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Your interview goes on at the question where it was interrupted. Please choose once more what you need on the screen: it was not written down anywhere. Time limits, the interviewer&apos;s voice and whether you are filmed stay as they were.</source>
        <translation>Ihr Interview geht bei der Frage weiter, bei der es unterbrochen wurde. Bitte wählen Sie noch einmal, was Sie auf dem Bildschirm brauchen: Es wurde nirgends festgehalten. Zeiten, die Stimme und ob Sie gefilmt werden, bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>Übliche Zeit</translation>
    </message>
    <message>
        <source>A quarter more time</source>
        <translation>Ein Viertel mehr Zeit</translation>
    </message>
    <message>
        <source>Half as much time again</source>
        <translation>Die Hälfte mehr Zeit</translation>
    </message>
    <message>
        <source>Twice the time</source>
        <translation>Doppelte Zeit</translation>
    </message>
    <message>
        <source>Longer silences before an answer ends</source>
        <translation>Längere Stille, bevor eine Antwort endet</translation>
    </message>
    <message>
        <source>A slower voice</source>
        <translation>Eine langsamere Stimme</translation>
    </message>
    <message>
        <source>Breaks when I need one</source>
        <translation>Pausen, wenn ich eine brauche</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>Everything spoken stays readable</source>
        <translation>Alles Gesprochene bleibt lesbar</translation>
    </message>
    <message>
        <source>Type my answers</source>
        <translation>Meine Antworten tippen</translation>
    </message>
    <message>
        <source>No camera, sound only</source>
        <translation>Keine Kamera, nur Ton</translation>
    </message>
    <message>
        <source>Keyboard only</source>
        <translation>Nur Tastatur</translation>
    </message>
</context>
</TS>
