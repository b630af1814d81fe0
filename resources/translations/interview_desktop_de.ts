<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Candidate</name>
    <message>
        <source>Please read the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please listen to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving your interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep answer {0} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first question comes next. You need not do anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question comes next. You need not do anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter to start your answer. There is no hurry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is kept. You need not do anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your interview is saved next. Please stay a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you have said so far is kept. Go on when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you have said so far is kept. It goes on by itself when you can be heard again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin whenever you are ready. You have lost nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer goes on afterwards. What you have said so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn: I am listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please come to an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is used up. Finish your thought; the next pause ends your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer ends in {0}. Speak, or press Enter, to keep answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question in {0}. Speak, or press Enter, to keep answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was your last attempt. The next question follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may answer once more, or keep this answer and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may answer {0} more times, or keep this answer and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview begins by itself in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not switch the computer off. This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak, type, or both. While there is text, only the button ends your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time; pauses are fine. This is the last question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time; pauses are fine. The next question follows your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then you have {0} to think, and up to {1} to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may answer again if you are not content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then you start your answer yourself, with Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it is your turn to answer, for up to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it you start your answer yourself. You may start now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer starts when the time is over. You may start now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Camera and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short check. What you see and say here is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a practice question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the camera …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the microphone …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for about {0} of recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loudspeaker was chosen: questions are on the screen only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the interviewer&apos;s voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you hear it? If not, turn the volume up or choose another loudspeaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound at all. See that the microphone is not muted, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too quiet so far. Say a sentence; come closer if the bar stays short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipping: too loud. Move back a little or turn the microphone down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. You can be heard well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening to the room …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noisy room: {0} dB. Close windows, turn fans off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview can begin once camera and microphone work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of your camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the programs …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff: is the sound as late as the picture?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure (20 s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear yourself, and see what is understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is dark. Turn on a lamp in front of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The light comes from behind. Turn round, or close the curtain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The light is too strong. Turn the lamp away, or move back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera works. Sit so that your face is inside the outline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the disk …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening for {0} seconds. Say, for example: I can be heard well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now you hear it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you hear yourself well? Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood: “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words were understood. Speak up, or come closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to speak and to listen: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Before we begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please read what happens in this interview. No device is on yet. Each choice stands by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree, continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or ask for one on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree that this program may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for the interview. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is needed for the interview to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell the person in charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are sorry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program made a mistake. It is not your fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell the person in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened is written in the log, which holds nothing that you said:
{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything recorded so far is kept. It is finished at the next start, or with the command “recover”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had been recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flash</name>
    <message>
        <source>Measuring sound against picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening and looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not speak. Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <source>An interview was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue this interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on at the same question, after a look at the devices chosen below. Nothing that was recorded is lost, whatever you choose. If nobody chooses, it is finished as it is {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being finished. This may take a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in about a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {0} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {0} hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Your picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden while you answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your picture is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>●  Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End interview …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen an answer: Ctrl+Shift+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your typed answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may type here, beside what you say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interviewer, a drawn face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide my picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>You may leave now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview is on the other screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff only. The screens are given back and the window can be closed. An interview that runs goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN. The next try counts in {0} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen is cleared in {0} s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who listens and decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record my picture and my voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this there is no interview on this computer; ask the staff for another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what I say, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this, people listen to the recording instead. It changes nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a program suggest scores for my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this, only people judge them. You have no disadvantage by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my recording for other purposes, such as training interviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this, it is used for this interview only. You have no disadvantage by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice about this interview, version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you may agree to, each by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You read one question on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You read {0} questions on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice asks you one question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice asks you {0} questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before each answer you have up to {0} to think.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answer aloud or by typing, in about {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answer aloud, in about {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each question is answered once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may answer each question up to {0} times and choose the answer that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a short answer there may be one further question about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language model may write the next question from what you have said, in place of one that was prepared; it judges nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen says what happens next at every moment. You can stop at any time, and then choose whether what was recorded is kept or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your voice, in one piece from the first question to the end; no picture. The microphone is opened only after you have agreed, first for a check of which nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your picture and your voice, in one piece from the first question to the end. The camera and the microphone are opened only after you have agreed, first for a check of which nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the data folder of this computer ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent to any service on the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if you agree to it below, {0} gets {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is sent to any service on the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People watch the recording and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you agree below, a program on this computer ({0}) writes down what you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you agree to that too, the service of {0} does so in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes mistakes; the recording is what counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how well your answers fit descriptions of good answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how closely your answers keep to the questions and their topics, and how correct the language is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you agree below, a program may suggest scores: {0}. People see them after their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program decides about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is kept for {0} days at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is deleted after {0} days at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept until the people who hold this interview delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them if you want to know what they hold of you, or want it deleted earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text of the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sound of your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text of your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speak the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write down what I say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose questions from what I say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help with scores for my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {0}, outside this computer: {1}. Without this, a program on this computer does it. It changes nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {0} do this: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>You hear the question, answer it aloud, and hear yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please listen to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn: I am listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how you sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was all. What you said is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you do this morning before you came here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question does not count. Your answer is kept in memory only, and is gone before the first question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reopen</name>
    <message>
        <source>Reopen an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have an answer given again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview goes to that question, and then back to where it is now. The old answer is kept, marked as replaced with your reason; the new one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: nobody could be heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it answered again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person decides. No program makes that decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {0}, spread {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} beside the program&apos;s, because: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of 100, between {1} and {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Marks of everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was said, not what was meant. The words as they were recognised are kept; yours become a new edition of the transcript, marked as corrected by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your value beside the program&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the program&apos;s own score stays where it is. Your value and your reason stand beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value from 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the score is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate first: what others and the program think of this answer is shown once your own marks are locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has rated this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has not scored this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look here: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean {0}, spread {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see this differently. Talk about it before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of 100, honestly between {1} and {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experimental: the checks on this installation found it wanting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} puts {1} beside it: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your value beside it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your value beside {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}  “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? What did you hear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blurred picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up name for the candidate; names they say of themselves are masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript, marks and scores as JSON …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles as SRT …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles as WebVTT …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer as a video …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock my marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A waved line: not understood well. Click a word to hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody&apos;s marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down go from answer to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview {0}   {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the recording lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marks of everybody are shown for answers that you have locked yours for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your marks are locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word is kept as you type. Lock your marks to see what others think.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right go from word to word, Enter plays from there. Words that were not understood well are underlined with a wave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}.  {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip silences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording cannot be played: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speech was heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody spoke, but no words could be made out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not transcribed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcription failed. The answer is in the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not transcribed: the candidate did not agree to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity of meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity of topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer as a whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: code, questions, number or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be rated by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned, running or interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found. Search for less, or show all interviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview has been held yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings and marks are for reviewers. What you open is written down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>New interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the questions and the devices. Nothing is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s loudspeaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a camera, and see that no other program uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a microphone and allow this program to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the questions …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These questions cannot be used yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an interruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new one instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings are kept in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a question file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question files (*.txt *.yaml *.yml *.json *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a text, YAML, JSON or CSV file, or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 question, ready to be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} questions, ready to be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the candidate may be silent before they are asked “Finished?”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>End the interview?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may end it and keep what was recorded, or end it and have everything deleted. Questions that were not asked yet stay unanswered. While you decide, the interview goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window closes when everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End and delete …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview ends, and picture, sound and text of it are deleted for good. Nobody can bring them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, delete everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stopped</name>
    <message>
        <source>The kiosk has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell the person in charge. Everything that was recorded is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended unexpectedly {0} times in a row and is not started again by itself. The screens and keys of this machine are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is in the log, which holds nothing anybody said:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph the square: it holds these lines, and you can always ask about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt as a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions are done and everything is saved. You may leave now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview was ended early. Everything recorded until then is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice you agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview is over, but it could not be deleted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was recorded is deleted. You may leave now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People watch the recording and decide; they tell you what comes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said has been written down to help them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program may suggest scores, which they see after their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program judges your answers, as you wished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell the person in charge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Preparing the interviewer&apos;s voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening camera and microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the last transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone has gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can be heard again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Please tell the staff that the recording has to be checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before your interview begins: choose your language, and say what you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device is on yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your invitation; leave it empty if you have none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need an adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who judges your answers, and no program, is told what you choose here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half as much time again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer silences before an answer ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slower voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks when I need one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything spoken stays readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera, sound only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
