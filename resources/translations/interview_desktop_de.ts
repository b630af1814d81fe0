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
        <source>Take your time; pauses are fine. This is the last question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time; pauses are fine. The next question follows your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then you have {0} to think before you answer.</source>
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
        <source>The camera works. Sit so that your face is inside the outline, with light from the front.</source>
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
        <source>Play a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the disk …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
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
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Before we begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please read what happens in this interview. No device is on yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree, continue</source>
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
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
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
    <name>Stop</name>
    <message>
        <source>End the interview?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything recorded so far is kept and saved. Questions that were not asked yet stay unanswered. While you decide, the interview goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window closes when everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the interview</source>
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
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New interview</source>
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
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell the person in charge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
