<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Candidate</name>
    <message>
        <source>Please read the question</source>
        <translation>कृपया प्रश्न पढ़ें</translation>
    </message>
    <message>
        <source>Please listen to the question</source>
        <translation>कृपया प्रश्न सुनें</translation>
    </message>
    <message>
        <source>to think</source>
        <translation>सोचने के लिए</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>सेकंड</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>तैयारी हो रही है</translation>
    </message>
    <message>
        <source>Saving your interview</source>
        <translation>आपका साक्षात्कार सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Keep answer {0} instead</source>
        <translation>इसके बदले उत्तर {0} रखें</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>कृपया एक क्षण रुकें</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>स्वागत है</translation>
    </message>
    <message>
        <source>The first question comes next. You need not do anything.</source>
        <translation>अब पहला प्रश्न आएगा। आपको कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>The question comes next. You need not do anything.</source>
        <translation>अब प्रश्न आएगा। आपको कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>सोचने का समय</translation>
    </message>
    <message>
        <source>Start answer</source>
        <translation>उत्तर शुरू करें</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>जब आप तैयार हों</translation>
    </message>
    <message>
        <source>Press Enter to start your answer. There is no hurry.</source>
        <translation>उत्तर शुरू करने के लिए Enter दबाएँ। कोई जल्दी नहीं है।</translation>
    </message>
    <message>
        <source>left</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>Keep this answer?</source>
        <translation>यह उत्तर रखें?</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>यह उत्तर रखें</translation>
    </message>
    <message>
        <source>Your answer is kept. You need not do anything.</source>
        <translation>आपका उत्तर सहेज लिया गया है। आपको कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation>यह अंतिम प्रश्न था</translation>
    </message>
    <message>
        <source>Your interview is saved next. Please stay a moment.</source>
        <translation>अब आपका साक्षात्कार सहेजा जाएगा। कृपया एक क्षण रुकें।</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Everything you have said so far is kept. Go on when you are ready.</source>
        <translation>आपने अब तक जो कहा है, वह सब सुरक्षित है। जब तैयार हों, आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Everything you have said so far is kept. It goes on by itself when you can be heard again.</source>
        <translation>आपने अब तक जो कहा है, वह सब सुरक्षित है। जब आपकी आवाज़ फिर सुनाई देगी, यह अपने आप आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>आराम से समय लें</translation>
    </message>
    <message>
        <source>Begin whenever you are ready. You have lost nothing.</source>
        <translation>जब तैयार हों, शुरू करें। आपका कुछ नहीं छूटा है।</translation>
    </message>
    <message>
        <source>Your answer goes on afterwards. What you have said so far is kept.</source>
        <translation>आपका उत्तर इसके बाद जारी रहेगा। अब तक जो कहा है, वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>Your turn: I am listening</source>
        <translation>आपकी बारी: मैं सुन रहा हूँ</translation>
    </message>
    <message>
        <source>Please come to an end</source>
        <translation>कृपया समाप्त करें</translation>
    </message>
    <message>
        <source>Your time is used up. Finish your thought; the next pause ends your answer.</source>
        <translation>आपका समय पूरा हो गया। अपनी बात पूरी करें; अगला विराम आपका उत्तर समाप्त करेगा।</translation>
    </message>
    <message>
        <source>extra time</source>
        <translation>अतिरिक्त समय</translation>
    </message>
    <message>
        <source>Your answer ends in {0}. Speak, or press Enter, to keep answering.</source>
        <translation>आपका उत्तर {0} में समाप्त होगा। उत्तर जारी रखने के लिए बोलें या Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Next question in {0}. Speak, or press Enter, to keep answering.</source>
        <translation>अगला प्रश्न {0} में। उत्तर जारी रखने के लिए बोलें या Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Finished?</source>
        <translation>समाप्त?</translation>
    </message>
    <message>
        <source>Keep answering</source>
        <translation>उत्तर जारी रखें</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>अभी समाप्त करें</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>I&apos;m finished</source>
        <translation>मेरा उत्तर पूरा हुआ</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>फिर से उत्तर दें</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>This was your last attempt. The next question follows.</source>
        <translation>यह आपका अंतिम प्रयास था। अगला प्रश्न आएगा।</translation>
    </message>
    <message>
        <source>You may answer once more, or keep this answer and go on.</source>
        <translation>आप एक बार और उत्तर दे सकते हैं, या यह उत्तर रखकर आगे बढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>You may answer {0} more times, or keep this answer and go on.</source>
        <translation>आप {0} बार और उत्तर दे सकते हैं, या यह उत्तर रखकर आगे बढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>The interview begins by itself in a moment.</source>
        <translation>साक्षात्कार एक क्षण में अपने आप शुरू होगा।</translation>
    </message>
    <message>
        <source>Please do not switch the computer off. This takes a moment.</source>
        <translation>कृपया कंप्यूटर बंद न करें। इसमें एक क्षण लगेगा।</translation>
    </message>
    <message>
        <source>Speak, type, or both. While there is text, only the button ends your answer.</source>
        <translation>बोलें, टाइप करें, या दोनों। जब तक टेक्स्ट है, केवल बटन आपका उत्तर समाप्त करता है।</translation>
    </message>
    <message>
        <source>Take your time; pauses are fine. This is the last question.</source>
        <translation>आराम से समय लें; रुकना ठीक है। यह अंतिम प्रश्न है।</translation>
    </message>
    <message>
        <source>Take your time; pauses are fine. The next question follows your answer.</source>
        <translation>आराम से समय लें; रुकना ठीक है। आपके उत्तर के बाद अगला प्रश्न आएगा।</translation>
    </message>
    <message>
        <source>Then you have {0} to think, and up to {1} to answer.</source>
        <translation>फिर सोचने के लिए {0} और उत्तर देने के लिए {1} तक का समय है।</translation>
    </message>
    <message>
        <source>You may answer again if you are not content.</source>
        <translation>संतुष्ट न हों तो आप फिर से उत्तर दे सकते हैं।</translation>
    </message>
    <message>
        <source>Then you start your answer yourself, with Enter.</source>
        <translation>फिर आप स्वयं Enter से अपना उत्तर शुरू करेंगे।</translation>
    </message>
    <message>
        <source>Then it is your turn to answer, for up to {0}.</source>
        <translation>फिर उत्तर देने की आपकी बारी है, {0} तक।</translation>
    </message>
    <message>
        <source>After it you start your answer yourself. You may start now.</source>
        <translation>इसके बाद आप स्वयं अपना उत्तर शुरू करेंगे। आप अभी भी शुरू कर सकते हैं।</translation>
    </message>
    <message>
        <source>Your answer starts when the time is over. You may start now.</source>
        <translation>समय पूरा होने पर आपका उत्तर शुरू होगा। आप अभी भी शुरू कर सकते हैं।</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Camera and sound</source>
        <translation>कैमरा और ध्वनि</translation>
    </message>
    <message>
        <source>A short check. What you see and say here is not kept.</source>
        <translation>एक छोटी जाँच। यहाँ जो दिखे और कहा जाए, वह सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Try a practice question</source>
        <translation>अभ्यास प्रश्न आज़माएँ</translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation>साक्षात्कार शुरू करें</translation>
    </message>
    <message>
        <source>Opening the camera …</source>
        <translation>कैमरा खुल रहा है …</translation>
    </message>
    <message>
        <source>Opening the microphone …</source>
        <translation>माइक्रोफ़ोन खुल रहा है …</translation>
    </message>
    <message>
        <source>Room for about {0} of recording.</source>
        <translation>लगभग {0} की रिकॉर्डिंग के लिए जगह है।</translation>
    </message>
    <message>
        <source>No loudspeaker was chosen: questions are on the screen only.</source>
        <translation>कोई स्पीकर नहीं चुना गया: प्रश्न केवल स्क्रीन पर हैं।</translation>
    </message>
    <message>
        <source>Hear the interviewer&apos;s voice.</source>
        <translation>साक्षात्कार लेने वाली आवाज़ सुनें।</translation>
    </message>
    <message>
        <source>Did you hear it? If not, turn the volume up or choose another loudspeaker.</source>
        <translation>क्या आपने सुना? नहीं तो आवाज़ बढ़ाएँ या दूसरा स्पीकर चुनें।</translation>
    </message>
    <message>
        <source>No sound at all. See that the microphone is not muted, or choose another.</source>
        <translation>कोई ध्वनि नहीं। देखें कि माइक्रोफ़ोन म्यूट न हो, या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Too quiet so far. Say a sentence; come closer if the bar stays short.</source>
        <translation>अब तक बहुत धीमा। एक वाक्य बोलें; पट्टी छोटी रहे तो पास आएँ।</translation>
    </message>
    <message>
        <source>Clipping: too loud. Move back a little or turn the microphone down.</source>
        <translation>बहुत तेज़। थोड़ा पीछे हटें या माइक्रोफ़ोन कम करें।</translation>
    </message>
    <message>
        <source>Good. You can be heard well.</source>
        <translation>अच्छा। आपकी आवाज़ ठीक सुनाई देती है।</translation>
    </message>
    <message>
        <source>Listening to the room …</source>
        <translation>कमरा सुना जा रहा है …</translation>
    </message>
    <message>
        <source>Noisy room: {0} dB. Close windows, turn fans off.</source>
        <translation>शोर वाला कमरा: {0} dB. खिड़कियाँ बंद करें, पंखे बंद करें।</translation>
    </message>
    <message>
        <source>Quiet room.</source>
        <translation>शांत कमरा।</translation>
    </message>
    <message>
        <source>The interview can begin once camera and microphone work.</source>
        <translation>कैमरा और माइक्रोफ़ोन चलने पर साक्षात्कार शुरू हो सकता है।</translation>
    </message>
    <message>
        <source>Picture of your camera</source>
        <translation>आपके कैमरे का चित्र</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>Looking at the programs …</source>
        <translation>प्रोग्राम देखे जा रहे हैं …</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>For staff: is the sound as late as the picture?</source>
        <translation>कर्मचारियों के लिए: क्या ध्वनि चित्र जितनी ही देर से आती है?</translation>
    </message>
    <message>
        <source>Measure (20 s)</source>
        <translation>मापें (20 s)</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>माइक्रोफ़ोन का स्तर</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>Record a sentence</source>
        <translation>एक वाक्य रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Hear yourself, and see what is understood.</source>
        <translation>अपने को सुनें, और देखें कि क्या समझा गया।</translation>
    </message>
    <message>
        <source>Play a sentence</source>
        <translation>एक वाक्य चलाएँ</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>स्पीकर</translation>
    </message>
    <message>
        <source>It is dark. Turn on a lamp in front of you.</source>
        <translation>अँधेरा है। अपने सामने एक लैंप जलाएँ।</translation>
    </message>
    <message>
        <source>The light comes from behind. Turn round, or close the curtain.</source>
        <translation>रोशनी पीछे से आ रही है। घूम जाएँ, या पर्दा बंद करें।</translation>
    </message>
    <message>
        <source>The light is too strong. Turn the lamp away, or move back.</source>
        <translation>रोशनी बहुत तेज़ है। लैंप हटाएँ, या पीछे हटें।</translation>
    </message>
    <message>
        <source>The camera works, and you sit well in the picture.</source>
        <translation>कैमरा काम कर रहा है और आप चित्र में ठीक बैठे हैं।</translation>
    </message>
    <message>
        <source>No face was found. If you see yourself well in the picture, that is fine: go on.</source>
        <translation>कोई चेहरा नहीं मिला। यदि आप चित्र में स्वयं को ठीक देख रहे हैं, तो कोई बात नहीं: आगे बढ़ें।</translation>
    </message>
    <message>
        <source>More than one person is in the picture.</source>
        <translation>चित्र में एक से अधिक व्यक्ति हैं।</translation>
    </message>
    <message>
        <source>You are far away. Come closer, or turn the camera to you.</source>
        <translation>आप दूर हैं। पास आएँ, या कैमरा अपनी ओर घुमाएँ।</translation>
    </message>
    <message>
        <source>You are very close. Move back a little.</source>
        <translation>आप बहुत पास हैं। थोड़ा पीछे हटें।</translation>
    </message>
    <message>
        <source>You sit at the edge of the picture. Move to its middle.</source>
        <translation>आप चित्र के किनारे पर बैठे हैं। बीच में आएँ।</translation>
    </message>
    <message>
        <source>Your face is at the upper edge. Tilt the camera up a little.</source>
        <translation>आपका चेहरा ऊपरी किनारे पर है। कैमरा थोड़ा ऊपर झुकाएँ।</translation>
    </message>
    <message>
        <source>Your face is low in the picture. Tilt the camera down a little.</source>
        <translation>आपका चेहरा चित्र में नीचे है। कैमरा थोड़ा नीचे झुकाएँ।</translation>
    </message>
    <message>
        <source>The camera works. Sit so that your face is inside the outline.</source>
        <translation>कैमरा चल रहा है। ऐसे बैठें कि आपका चेहरा रेखा के भीतर हो।</translation>
    </message>
    <message>
        <source>Looking at the disk …</source>
        <translation>डिस्क देखी जा रही है …</translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation>{0} घंटे</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} मिनट</translation>
    </message>
    <message>
        <source>Listening for {0} seconds. Say, for example: I can be heard well.</source>
        <translation>{0} सेकंड सुना जा रहा है। जैसे कहें: मेरी आवाज़ ठीक सुनाई देती है।</translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation>कुछ सुनाई नहीं दिया।</translation>
    </message>
    <message>
        <source>Now you hear it …</source>
        <translation>अब आप इसे सुनेंगे …</translation>
    </message>
    <message>
        <source>Did you hear yourself well? Nothing was kept.</source>
        <translation>क्या आपने अपने को ठीक सुना? कुछ सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Understood: “{0}”</source>
        <translation>समझा गया: “{0}”</translation>
    </message>
    <message>
        <source>No words were understood. Speak up, or come closer.</source>
        <translation>कोई शब्द समझ में नहीं आया। ज़ोर से बोलें, या पास आएँ।</translation>
    </message>
    <message>
        <source>Ready to speak and to listen: {0}.</source>
        <translation>बोलने और सुनने के लिए तैयार: {0}.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Before we begin</source>
        <translation>शुरू करने से पहले</translation>
    </message>
    <message>
        <source>Please read what happens in this interview. No device is on yet. Each choice stands by itself.</source>
        <translation>कृपया पढ़ें कि इस साक्षात्कार में क्या होता है। अभी कोई उपकरण चालू नहीं है। हर विकल्प अपने आप में अलग है।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>I agree, continue</source>
        <translation>मैं सहमत हूँ, आगे बढ़ें</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>एक प्रति सहेजें …</translation>
    </message>
    <message>
        <source>Save a copy of this notice</source>
        <translation>इस सूचना की एक प्रति सहेजें</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>टेक्स्ट (*.txt)</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>प्रति सहेज ली गई है।</translation>
    </message>
    <message>
        <source>The copy could not be saved.</source>
        <translation>प्रति सहेजी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for one on paper.</source>
        <translation>दूसरा फ़ोल्डर चुनें, या काग़ज़ पर माँगें।</translation>
    </message>
    <message>
        <source>I agree that this program may</source>
        <translation>मैं सहमत हूँ कि यह प्रोग्राम</translation>
    </message>
    <message>
        <source>Needed for the interview. {0}</source>
        <translation>साक्षात्कार के लिए आवश्यक। {0}</translation>
    </message>
    <message>
        <source>Tick what is needed for the interview to go on.</source>
        <translation>साक्षात्कार आगे बढ़े, इसके लिए जो आवश्यक है उस पर निशान लगाएँ।</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This did not work</source>
        <translation>यह नहीं हो सका</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>लॉग दिखाएँ</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>शुरुआत पर वापस</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>क्या करें</translation>
    </message>
    <message>
        <source>Please tell the person in charge.</source>
        <translation>कृपया ज़िम्मेदार व्यक्ति को बताएँ।</translation>
    </message>
    <message>
        <source>We are sorry</source>
        <translation>हमें खेद है</translation>
    </message>
    <message>
        <source>This program made a mistake. It is not your fault.</source>
        <translation>इस प्रोग्राम से ग़लती हुई। यह आपकी ग़लती नहीं है।</translation>
    </message>
    <message>
        <source>Please tell the person in charge</source>
        <translation>कृपया ज़िम्मेदार व्यक्ति को बताएँ</translation>
    </message>
    <message>
        <source>What happened is written in the log, which holds nothing that you said:
{0}</source>
        <translation>जो हुआ वह लॉग में लिखा है, जिसमें आपकी कही कोई बात नहीं है:
{0}</translation>
    </message>
    <message>
        <source>Everything recorded so far is kept. It is finished at the next start, or with the command “recover”.</source>
        <translation>अब तक रिकॉर्ड किया गया सब सुरक्षित है। यह अगली शुरुआत पर पूरा होगा, या “recover” कमांड से।</translation>
    </message>
    <message>
        <source>Nothing had been recorded.</source>
        <translation>कुछ रिकॉर्ड नहीं हुआ था।</translation>
    </message>
</context>
<context>
    <name>Flash</name>
    <message>
        <source>Measuring sound against picture</source>
        <translation>ध्वनि और चित्र की तुलना</translation>
    </message>
    <message>
        <source>Listening and looking …</source>
        <translation>सुना और देखा जा रहा है …</translation>
    </message>
    <message>
        <source>Please do not speak. Esc stops.</source>
        <translation>कृपया न बोलें। Esc से रुकता है।</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>रुक रहा है …</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <source>An interview was interrupted</source>
        <translation>एक साक्षात्कार बीच में रुक गया था</translation>
    </message>
    <message>
        <source>Finish as it is</source>
        <translation>जैसा है वैसा पूरा करें</translation>
    </message>
    <message>
        <source>Continue this interview</source>
        <translation>यह साक्षात्कार जारी रखें</translation>
    </message>
    <message>
        <source>It goes on at the same question, after a look at the devices chosen below. Nothing that was recorded is lost, whatever you choose. If nobody chooses, it is finished as it is {0}.</source>
        <translation>नीचे चुने गए उपकरणों को देखने के बाद यह उसी प्रश्न से आगे बढ़ेगा। आप जो भी चुनें, रिकॉर्ड किया गया कुछ नहीं खोता। कोई न चुने तो यह {0} जैसा है वैसा पूरा होगा।</translation>
    </message>
    <message>
        <source>It is being finished. This may take a minute.</source>
        <translation>यह पूरा किया जा रहा है। एक मिनट लग सकता है।</translation>
    </message>
    <message>
        <source>in about a minute</source>
        <translation>लगभग एक मिनट में</translation>
    </message>
    <message>
        <source>in {0} minutes</source>
        <translation>{0} मिनट में</translation>
    </message>
    <message>
        <source>in {0} hours</source>
        <translation>{0} घंटे में</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Your picture</source>
        <translation>आपका चित्र</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>रिकॉर्डिंग समाप्त हो गई है।</translation>
    </message>
    <message>
        <source>Hidden while you answer</source>
        <translation>आपके उत्तर देते समय छिपा हुआ</translation>
    </message>
    <message>
        <source>Your picture is hidden</source>
        <translation>आपका चित्र छिपा है</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>प्रश्न {0} / {1}</translation>
    </message>
    <message>
        <source>Your interview</source>
        <translation>आपका साक्षात्कार</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Key: {0}</source>
        <translation>कुंजी: {0}</translation>
    </message>
    <message>
        <source>●  Recording</source>
        <translation>●  रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>End interview …</source>
        <translation>साक्षात्कार समाप्त करें …</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>विराम लें</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>समझ गया</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>तैयारी</translation>
    </message>
    <message>
        <source>Your typed answer</source>
        <translation>आपका टाइप किया उत्तर</translation>
    </message>
    <message>
        <source>You may type here, beside what you say</source>
        <translation>जो आप कहते हैं उसके साथ, यहाँ टाइप भी कर सकते हैं</translation>
    </message>
    <message>
        <source>The interviewer, a drawn face</source>
        <translation>साक्षात्कार लेने वाला: एक बनाया हुआ चेहरा</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>माइक्रोफ़ोन का स्तर</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Repeat question</source>
        <translation>प्रश्न दोहराएँ</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Hide my picture</source>
        <translation>मेरा चित्र छिपाएँ</translation>
    </message>
    <message>
        <source>Show my picture</source>
        <translation>मेरा चित्र दिखाएँ</translation>
    </message>
    <message>
        <source>The code that the question is about</source>
        <translation>वह कोड जिसके बारे में प्रश्न है</translation>
    </message>
    <message>
        <source>Picture: {0}</source>
        <translation>चित्र: {0}</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>You may leave now.</source>
        <translation>अब आप जा सकते हैं।</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>क्या आप अभी यहाँ हैं?</translation>
    </message>
    <message>
        <source>This screen is not used</source>
        <translation>यह स्क्रीन काम में नहीं है</translation>
    </message>
    <message>
        <source>The interview is on the other screen.</source>
        <translation>साक्षात्कार दूसरी स्क्रीन पर है।</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>कर्मचारी PIN</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>कियोस्क छोड़ें?</translation>
    </message>
    <message>
        <source>Staff only. The screens are given back and the window can be closed. An interview that runs goes on.</source>
        <translation>केवल कर्मचारियों के लिए। स्क्रीन लौटा दी जाती हैं और विंडो बंद की जा सकती है। चल रहा साक्षात्कार जारी रहता है।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>कियोस्क छोड़ें</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>अंतिम अंक हटाएँ</translation>
    </message>
    <message>
        <source>Wrong PIN. The next try counts in {0} s.</source>
        <translation>ग़लत PIN. अगला प्रयास {0} s में गिना जाएगा।</translation>
    </message>
    <message>
        <source>Wrong PIN. Try again.</source>
        <translation>ग़लत PIN. फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>और समय</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>अभी साफ़ करें</translation>
    </message>
    <message>
        <source>This screen is cleared in {0} s.</source>
        <translation>यह स्क्रीन {0} s में साफ़ होगी।</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>What happens</source>
        <translation>क्या होता है</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>क्या रिकॉर्ड होता है</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>यह कहाँ जाता है</translation>
    </message>
    <message>
        <source>Who listens and decides</source>
        <translation>कौन सुनता और निर्णय करता है</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>यह कब तक रखा जाता है</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation>मेरी आवाज़ रिकॉर्ड करना</translation>
    </message>
    <message>
        <source>Record my picture and my voice</source>
        <translation>मेरा चित्र और मेरी आवाज़ रिकॉर्ड करना</translation>
    </message>
    <message>
        <source>Without this there is no interview on this computer; ask the staff for another way.</source>
        <translation>इसके बिना इस कंप्यूटर पर साक्षात्कार नहीं होगा; कर्मचारियों से दूसरा तरीक़ा पूछें।</translation>
    </message>
    <message>
        <source>Write down what I say, on this computer</source>
        <translation>मैं जो कहूँ उसे इस कंप्यूटर पर लिखना</translation>
    </message>
    <message>
        <source>Without this, people listen to the recording instead. It changes nothing else.</source>
        <translation>इसके बिना लोग रिकॉर्डिंग सुनते हैं। और कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Let a program suggest scores for my answers</source>
        <translation>मेरे उत्तरों के लिए प्रोग्राम को अंक सुझाने देना</translation>
    </message>
    <message>
        <source>Without this, only people judge them. You have no disadvantage by that.</source>
        <translation>इसके बिना केवल लोग उन्हें परखते हैं। इससे आपको कोई हानि नहीं।</translation>
    </message>
    <message>
        <source>Use my recording for other purposes, such as training interviewers</source>
        <translation>मेरी रिकॉर्डिंग का दूसरे कामों में उपयोग, जैसे साक्षात्कारकर्ताओं का प्रशिक्षण</translation>
    </message>
    <message>
        <source>Without this, it is used for this interview only. You have no disadvantage by that.</source>
        <translation>इसके बिना इसका उपयोग केवल इस साक्षात्कार के लिए होता है। इससे आपको कोई हानि नहीं।</translation>
    </message>
    <message>
        <source>Notice about this interview, version {0}</source>
        <translation>इस साक्षात्कार की सूचना, संस्करण {0}</translation>
    </message>
    <message>
        <source>What you may agree to, each by itself</source>
        <translation>जिन बातों से आप अलग-अलग सहमत हो सकते हैं</translation>
    </message>
    <message>
        <source>You read one question on the screen.</source>
        <translation>आप स्क्रीन पर एक प्रश्न पढ़ते हैं।</translation>
    </message>
    <message>
        <source>You read {0} questions on the screen.</source>
        <translation>आप स्क्रीन पर {0} प्रश्न पढ़ते हैं।</translation>
    </message>
    <message>
        <source>A voice asks you one question.</source>
        <translation>एक आवाज़ आपसे एक प्रश्न पूछती है।</translation>
    </message>
    <message>
        <source>A voice asks you {0} questions.</source>
        <translation>एक आवाज़ आपसे {0} प्रश्न पूछती है।</translation>
    </message>
    <message>
        <source>Before each answer you have up to {0} to think.</source>
        <translation>हर उत्तर से पहले सोचने के लिए {0} तक का समय है।</translation>
    </message>
    <message>
        <source>You answer aloud or by typing, in about {0}.</source>
        <translation>आप बोलकर या टाइप करके उत्तर देते हैं, लगभग {0} में।</translation>
    </message>
    <message>
        <source>You answer aloud, in about {0}.</source>
        <translation>आप बोलकर उत्तर देते हैं, लगभग {0} में।</translation>
    </message>
    <message>
        <source>Each question is answered once.</source>
        <translation>हर प्रश्न का उत्तर एक बार दिया जाता है।</translation>
    </message>
    <message>
        <source>You may answer each question up to {0} times and choose the answer that counts.</source>
        <translation>आप हर प्रश्न का उत्तर {0} बार तक दे सकते हैं और चुन सकते हैं कि कौन सा उत्तर गिना जाए।</translation>
    </message>
    <message>
        <source>After a short answer there may be one further question about it.</source>
        <translation>छोटे उत्तर के बाद उसी पर एक और प्रश्न हो सकता है।</translation>
    </message>
    <message>
        <source>A language model may write the next question from what you have said, in place of one that was prepared; it judges nothing.</source>
        <translation>भाषा मॉडल तैयार प्रश्न की जगह, आपकी कही बात से अगला प्रश्न लिख सकता है; वह कुछ परखता नहीं।</translation>
    </message>
    <message>
        <source>The screen says what happens next at every moment. You can stop at any time, and then choose whether what was recorded is kept or deleted.</source>
        <translation>स्क्रीन हर क्षण बताती है कि आगे क्या होगा। आप कभी भी रुक सकते हैं, और तब चुन सकते हैं कि रिकॉर्ड किया गया रखा जाए या हटाया जाए।</translation>
    </message>
    <message>
        <source>Your voice, in one piece from the first question to the end; no picture. The microphone is opened only after you have agreed, first for a check of which nothing is kept.</source>
        <translation>आपकी आवाज़, पहले प्रश्न से अंत तक एक साथ; कोई चित्र नहीं। माइक्रोफ़ोन आपकी सहमति के बाद ही खुलता है, पहले एक जाँच के लिए जिसका कुछ सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Your picture and your voice, in one piece from the first question to the end. The camera and the microphone are opened only after you have agreed, first for a check of which nothing is kept.</source>
        <translation>आपका चित्र और आपकी आवाज़, पहले प्रश्न से अंत तक एक साथ। कैमरा और माइक्रोफ़ोन आपकी सहमति के बाद ही खुलते हैं, पहले एक जाँच के लिए जिसका कुछ सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>To the data folder of this computer ({0}).</source>
        <translation>इस कंप्यूटर के डेटा फ़ोल्डर में ({0})।</translation>
    </message>
    <message>
        <source>Nothing is sent to any service on the internet.</source>
        <translation>इंटरनेट की किसी सेवा को कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Only if you agree to it below, {0} gets {1}.</source>
        <translation>केवल आपकी नीचे दी सहमति पर {0} को मिलता है: {1}।</translation>
    </message>
    <message>
        <source>Nothing else is sent to any service on the internet.</source>
        <translation>इंटरनेट की किसी सेवा को और कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>People watch the recording and decide.</source>
        <translation>लोग रिकॉर्डिंग देखते और निर्णय करते हैं।</translation>
    </message>
    <message>
        <source>If you agree below, a program on this computer ({0}) writes down what you said.</source>
        <translation>नीचे सहमति देने पर इस कंप्यूटर का एक प्रोग्राम ({0}) आपकी कही बात लिखता है।</translation>
    </message>
    <message>
        <source>If you agree to that too, the service of {0} does so in its place.</source>
        <translation>उससे भी सहमत हों तो उसकी जगह {0} की सेवा यह करती है।</translation>
    </message>
    <message>
        <source>It makes mistakes; the recording is what counts.</source>
        <translation>इससे ग़लतियाँ होती हैं; रिकॉर्डिंग ही मान्य है।</translation>
    </message>
    <message>
        <source>how well your answers fit descriptions of good answers</source>
        <translation>आपके उत्तर अच्छे उत्तरों के वर्णन से कितने मेल खाते हैं</translation>
    </message>
    <message>
        <source>how closely your answers keep to the questions and their topics, and how correct the language is</source>
        <translation>आपके उत्तर प्रश्नों और उनके विषयों के कितने पास रहते हैं, और भाषा कितनी सही है</translation>
    </message>
    <message>
        <source>If you agree below, a program may suggest scores: {0}. People see them after their own.</source>
        <translation>नीचे सहमति देने पर प्रोग्राम अंक सुझा सकता है: {0}. लोग उन्हें अपने अंकों के बाद देखते हैं।</translation>
    </message>
    <message>
        <source>No program decides about you.</source>
        <translation>कोई प्रोग्राम आपके बारे में निर्णय नहीं करता।</translation>
    </message>
    <message>
        <source>The recording is kept for {0} days at least.</source>
        <translation>रिकॉर्डिंग कम से कम {0} दिन रखी जाती है।</translation>
    </message>
    <message>
        <source>It is deleted after {0} days at the latest.</source>
        <translation>यह अधिक से अधिक {0} दिन बाद हटाई जाती है।</translation>
    </message>
    <message>
        <source>It is kept until the people who hold this interview delete it.</source>
        <translation>यह तब तक रखी जाती है जब तक साक्षात्कार के ज़िम्मेदार लोग इसे न हटाएँ।</translation>
    </message>
    <message>
        <source>Ask them if you want to know what they hold of you, or want it deleted earlier.</source>
        <translation>आपका क्या रखा है यह जानने के लिए, या पहले हटवाने के लिए, उनसे पूछें।</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 मिनट</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} सेकंड</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} मिनट</translation>
    </message>
    <message>
        <source>the text of the questions</source>
        <translation>प्रश्नों का पाठ</translation>
    </message>
    <message>
        <source>the sound of your answers</source>
        <translation>आपके उत्तरों की ध्वनि</translation>
    </message>
    <message>
        <source>the text of your answers</source>
        <translation>आपके उत्तरों का पाठ</translation>
    </message>
    <message>
        <source>speak the questions</source>
        <translation>प्रश्न बोलना</translation>
    </message>
    <message>
        <source>write down what I say</source>
        <translation>मैं जो कहूँ उसे लिखना</translation>
    </message>
    <message>
        <source>choose questions from what I say</source>
        <translation>मेरी कही बात से प्रश्न चुनना</translation>
    </message>
    <message>
        <source>help with scores for my answers</source>
        <translation>मेरे उत्तरों के अंकों में सहायता</translation>
    </message>
    <message>
        <source>Sent to {0}, outside this computer: {1}. Without this, a program on this computer does it. It changes nothing else.</source>
        <translation>इस कंप्यूटर के बाहर {0} को भेजा जाता है: {1}. इसके बिना इस कंप्यूटर का प्रोग्राम यह करता है। और कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Let {0} do this: {1}</source>
        <translation>{0} को यह करने देना: {1}</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>You hear the question, answer it aloud, and hear yourself.</source>
        <translation>आप प्रश्न सुनते हैं, बोलकर उत्तर देते हैं, और अपने को सुनते हैं।</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>मुझसे पूछें</translation>
    </message>
    <message>
        <source>Please listen to the question</source>
        <translation>कृपया प्रश्न सुनें</translation>
    </message>
    <message>
        <source>I&apos;m finished</source>
        <translation>मेरा उत्तर पूरा हुआ</translation>
    </message>
    <message>
        <source>Your turn: I am listening</source>
        <translation>आपकी बारी: मैं सुन रहा हूँ</translation>
    </message>
    <message>
        <source>This is how you sound</source>
        <translation>आपकी आवाज़ ऐसी सुनाई देती है</translation>
    </message>
    <message>
        <source>That was all. What you said is forgotten.</source>
        <translation>बस इतना ही। आपने जो कहा वह मिटा दिया गया है।</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>एक बार और</translation>
    </message>
    <message>
        <source>What did you do this morning before you came here?</source>
        <translation>यहाँ आने से पहले आज सुबह आपने क्या किया?</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>This question does not count. Your answer is kept in memory only, and is gone before the first question.</source>
        <translation>यह प्रश्न गिना नहीं जाता। आपका उत्तर केवल मेमोरी में रहता है और पहले प्रश्न से पहले मिट जाता है।</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>माइक्रोफ़ोन का स्तर</translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation>साक्षात्कार शुरू करें</translation>
    </message>
</context>
<context>
    <name>Reopen</name>
    <message>
        <source>Reopen an answer</source>
        <translation>उत्तर फिर से खोलें</translation>
    </message>
    <message>
        <source>Have an answer given again?</source>
        <translation>उत्तर फिर से दिलवाएँ?</translation>
    </message>
    <message>
        <source>The interview goes to that question, and then back to where it is now. The old answer is kept, marked as replaced with your reason; the new one counts.</source>
        <translation>साक्षात्कार उस प्रश्न पर जाएगा, फिर जहाँ है वहीं लौटेगा। पुराना उत्तर आपके कारण के साथ बदला हुआ चिह्नित होकर सुरक्षित रहेगा; नया गिना जाएगा।</translation>
    </message>
    <message>
        <source>For example: nobody could be heard</source>
        <translation>जैसे: कोई सुनाई नहीं दिया</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>निर्णय करने वाला</translation>
    </message>
    <message>
        <source>Have it answered again</source>
        <translation>फिर से उत्तर दिलवाएँ</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation>साक्षात्कार जारी रखें</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Candidate</source>
        <translation>उम्मीदवार</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>आयोजित</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>A person decides. No program makes that decision.</source>
        <translation>निर्णय एक व्यक्ति करता है। कोई प्रोग्राम यह निर्णय नहीं करता।</translation>
    </message>
    <message>
        <source>Interview {0}</source>
        <translation>साक्षात्कार {0}</translation>
    </message>
    <message>
        <source>mean {0}, spread {1}</source>
        <translation>औसत {0}, फैलाव {1}</translation>
    </message>
    <message>
        <source>{0} beside the program&apos;s, because: {1}</source>
        <translation>प्रोग्राम के अंक के साथ {0}, क्योंकि: {1}</translation>
    </message>
    <message>
        <source>no score: {0}</source>
        <translation>कोई अंक नहीं: {0}</translation>
    </message>
    <message>
        <source>{0} of 100</source>
        <translation>100 में से {0}</translation>
    </message>
    <message>
        <source>{0} of 100, between {1} and {2}</source>
        <translation>100 में से {0}, {1} और {2} के बीच</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Marks of everybody</source>
        <translation>सबके अंक</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>औसत</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>फैलाव</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>कुछ न बदलें</translation>
    </message>
    <message>
        <source>Correct the transcript</source>
        <translation>प्रतिलेख सुधारें</translation>
    </message>
    <message>
        <source>Write what was said, not what was meant. The words as they were recognised are kept; yours become a new edition of the transcript, marked as corrected by you.</source>
        <translation>जो कहा गया वह लिखें, न कि जो कहना था। पहचाने गए शब्द सुरक्षित रहते हैं; आपके शब्द प्रतिलेख का नया संस्करण बनते हैं, जो आपके द्वारा सुधारा चिह्नित होता है।</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>सुधार रखें</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>उत्तर के शब्द</translation>
    </message>
    <message>
        <source>Your value beside the program&apos;s</source>
        <translation>प्रोग्राम के अंक के साथ आपका अंक</translation>
    </message>
    <message>
        <source>{0}: the program&apos;s own score stays where it is. Your value and your reason stand beside it.</source>
        <translation>{0}: प्रोग्राम का अंक जहाँ है वहीं रहता है। आपका अंक और कारण उसके साथ रहते हैं।</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>साथ में रखें</translation>
    </message>
    <message>
        <source>Value from 0 to 100</source>
        <translation>0 से 100 तक का अंक</translation>
    </message>
    <message>
        <source>Why the score is not right</source>
        <translation>अंक सही क्यों नहीं है</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Rate first: what others and the program think of this answer is shown once your own marks are locked.</source>
        <translation>पहले अंक दें: दूसरे लोग और प्रोग्राम इस उत्तर को कैसा मानते हैं, यह आपके अंक पक्के होने पर दिखता है।</translation>
    </message>
    <message>
        <source>What people think</source>
        <translation>लोग क्या मानते हैं</translation>
    </message>
    <message>
        <source>Nobody has rated this answer.</source>
        <translation>इस उत्तर को किसी ने अंक नहीं दिए।</translation>
    </message>
    <message>
        <source>What the program scored</source>
        <translation>प्रोग्राम ने क्या अंक दिए</translation>
    </message>
    <message>
        <source>The program has not scored this answer.</source>
        <translation>प्रोग्राम ने इस उत्तर को अंक नहीं दिए।</translation>
    </message>
    <message>
        <source>Look here: {0}</source>
        <translation>यहाँ देखें: {0}</translation>
    </message>
    <message>
        <source>Mean {0}, spread {1}</source>
        <translation>औसत {0}, फैलाव {1}</translation>
    </message>
    <message>
        <source>You see this differently. Talk about it before you decide.</source>
        <translation>आपके मत अलग हैं। निर्णय से पहले बात करें।</translation>
    </message>
    <message>
        <source>none: {0}</source>
        <translation>कोई नहीं: {0}</translation>
    </message>
    <message>
        <source>{0} of 100, honestly between {1} and {2}</source>
        <translation>100 में से {0}, वास्तव में {1} और {2} के बीच</translation>
    </message>
    <message>
        <source>{0} of 100</source>
        <translation>100 में से {0}</translation>
    </message>
    <message>
        <source>Experimental: the checks on this installation found it wanting.</source>
        <translation>प्रायोगिक: इस स्थापना की जाँचों में यह अपर्याप्त पाया गया।</translation>
    </message>
    <message>
        <source>{0} puts {1} beside it: {2}</source>
        <translation>{0} ने साथ में {1} रखा: {2}</translation>
    </message>
    <message>
        <source>Put your value beside it …</source>
        <translation>साथ में अपना अंक रखें …</translation>
    </message>
    <message>
        <source>Put your value beside {0}</source>
        <translation>{0} के साथ अपना अंक रखें</translation>
    </message>
    <message>
        <source>{0}  “{1}”</source>
        <translation>{0}  “{1}”</translation>
    </message>
    <message>
        <source>Play: {0}</source>
        <translation>चलाएँ: {0}</translation>
    </message>
    <message>
        <source>Scores of {0}</source>
        <translation>{0} के अंक</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>{0}: {1} of 5</source>
        <translation>{0}: 5 में से {1}</translation>
    </message>
    <message>
        <source>Why? What did you hear?</source>
        <translation>क्यों? आपने क्या सुना?</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>टिप्पणी: {0}</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation>सभी साक्षात्कार</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>क्या दिखाया जाए</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Blurred picture</source>
        <translation>धुँधला चित्र</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>केवल ध्वनि</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>केवल प्रतिलेख</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>नाम छिपाएँ</translation>
    </message>
    <message>
        <source>A made-up name for the candidate; names they say of themselves are masked</source>
        <translation>उम्मीदवार के लिए बनाया हुआ नाम; वे अपने जो नाम बताएँ, ढक दिए जाते हैं</translation>
    </message>
    <message>
        <source>Report as PDF …</source>
        <translation>रिपोर्ट PDF में …</translation>
    </message>
    <message>
        <source>Transcript, marks and scores as JSON …</source>
        <translation>प्रतिलेख और अंक JSON में …</translation>
    </message>
    <message>
        <source>Subtitles as SRT …</source>
        <translation>उपशीर्षक SRT में …</translation>
    </message>
    <message>
        <source>Subtitles as WebVTT …</source>
        <translation>उपशीर्षक WebVTT में …</translation>
    </message>
    <message>
        <source>This answer as a video …</source>
        <translation>यह उत्तर वीडियो के रूप में …</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Candidate before</source>
        <translation>पिछला उम्मीदवार</translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation>अगला उम्मीदवार</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>सुधारें …</translation>
    </message>
    <message>
        <source>Lock my marks</source>
        <translation>मेरे अंक पक्के करें</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>प्रतिलेख</translation>
    </message>
    <message>
        <source>A waved line: not understood well. Click a word to hear it.</source>
        <translation>लहरदार रेखा: ठीक से नहीं समझा गया। सुनने के लिए शब्द पर क्लिक करें।</translation>
    </message>
    <message>
        <source>This answer</source>
        <translation>यह उत्तर</translation>
    </message>
    <message>
        <source>Everybody&apos;s marks</source>
        <translation>सबके अंक</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down go from answer to answer</source>
        <translation>Alt+ऊपर और Alt+नीचे से एक उत्तर से दूसरे पर जाएँ</translation>
    </message>
    <message>
        <source>Interview {0}   {1}</source>
        <translation>साक्षात्कार {0}   {1}</translation>
    </message>
    <message>
        <source>What the recording lacks</source>
        <translation>रिकॉर्डिंग में क्या कमी है</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translation>कोई उत्तर नहीं दिया गया।</translation>
    </message>
    <message>
        <source>The marks of everybody are shown for answers that you have locked yours for.</source>
        <translation>सबके अंक उन उत्तरों के लिए दिखते हैं जिनके अपने अंक आपने पक्के किए हैं।</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>Keeping …</source>
        <translation>सहेजा जा रहा है …</translation>
    </message>
    <message>
        <source>Your marks are locked.</source>
        <translation>आपके अंक पक्के हैं।</translation>
    </message>
    <message>
        <source>Every word is kept as you type. Lock your marks to see what others think.</source>
        <translation>टाइप करते ही हर शब्द सहेजा जाता है। दूसरों का मत देखने के लिए अपने अंक पक्के करें।</translation>
    </message>
    <message>
        <source>Left and right go from word to word, Enter plays from there. Words that were not understood well are underlined with a wave.</source>
        <translation>बाएँ और दाएँ से शब्द-शब्द जाएँ, Enter वहीं से चलाता है। ठीक से न समझे गए शब्दों के नीचे लहर है।</translation>
    </message>
    <message>
        <source>{0}.  {1}</source>
        <translation>{0}.  {1}</translation>
    </message>
    <message>
        <source>Corrected by {0}</source>
        <translation>{0} द्वारा सुधारा गया</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Skip silences</source>
        <translation>मौन छोड़ें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>There is no recording.</source>
        <translation>कोई रिकॉर्डिंग नहीं है।</translation>
    </message>
    <message>
        <source>The recording cannot be played: {0}</source>
        <translation>रिकॉर्डिंग चलाई नहीं जा सकती: {0}</translation>
    </message>
    <message>
        <source>Exported: {0}</source>
        <translation>निर्यात हुआ: {0}</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>प्रोग्राम से ग़लती हुई। लॉग में और जानकारी है।</translation>
    </message>
    <message>
        <source>No speech was heard.</source>
        <translation>कोई बोली सुनाई नहीं दी।</translation>
    </message>
    <message>
        <source>Somebody spoke, but no words could be made out.</source>
        <translation>कोई बोला, पर कोई शब्द समझ में नहीं आया।</translation>
    </message>
    <message>
        <source>Not transcribed yet.</source>
        <translation>अभी प्रतिलेख नहीं बना।</translation>
    </message>
    <message>
        <source>The transcription failed. The answer is in the recording.</source>
        <translation>प्रतिलेख नहीं बन सका। उत्तर रिकॉर्डिंग में है।</translation>
    </message>
    <message>
        <source>Not transcribed: the candidate did not agree to it.</source>
        <translation>प्रतिलेख नहीं: उम्मीदवार सहमत नहीं था।</translation>
    </message>
    <message>
        <source>No words.</source>
        <translation>कोई शब्द नहीं।</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>टाइप किया गया</translation>
    </message>
    <message>
        <source>Typed, until {0}</source>
        <translation>टाइप किया गया, {0} तक</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>प्रासंगिकता</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>व्याप्ति</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>संरचना</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>विशिष्टता</translation>
    </message>
    <message>
        <source>Similarity of meaning</source>
        <translation>अर्थ की समानता</translation>
    </message>
    <message>
        <source>Similarity of topic</source>
        <translation>विषय की समानता</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>व्याकरण</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>प्रवाह</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>मापदंड</translation>
    </message>
    <message>
        <source>The answer as a whole</source>
        <translation>पूरा उत्तर</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>planned</source>
        <translation>नियोजित</translation>
    </message>
    <message>
        <source>running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>पहले समाप्त</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>बाधित</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>क्र.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>उम्मीदवार</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>आयोजित</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Rated by you</source>
        <translation>आपके अंक</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>शुरू किया</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Search: code, questions, number or id</source>
        <translation>खोजें: कोड, प्रश्न, संख्या या पहचान</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज साफ़ करें</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation>सभी साक्षात्कार</translation>
    </message>
    <message>
        <source>To be rated by you</source>
        <translation>आपको अंक देने हैं</translation>
    </message>
    <message>
        <source>Planned, running or interrupted</source>
        <translation>नियोजित, चल रहे या बाधित</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>साक्षात्कार</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>और दिखाएँ</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>Nothing was found. Search for less, or show all interviews.</source>
        <translation>कुछ नहीं मिला। कम खोजें, या सभी साक्षात्कार दिखाएँ।</translation>
    </message>
    <message>
        <source>No interview has been held yet.</source>
        <translation>अभी तक कोई साक्षात्कार नहीं हुआ।</translation>
    </message>
    <message>
        <source>Shown: {0}</source>
        <translation>दिखाए गए: {0}</translation>
    </message>
    <message>
        <source>Review interviews</source>
        <translation>साक्षात्कारों की समीक्षा</translation>
    </message>
    <message>
        <source>Recordings and marks are for reviewers. What you open is written down.</source>
        <translation>रिकॉर्डिंग और अंक समीक्षकों के लिए हैं। आप जो खोलते हैं वह दर्ज होता है।</translation>
    </message>
</context>
<context>
    <name>Sets</name>
    <message>
        <source>Question sets</source>
        <translation>प्रश्न समूह</translation>
    </message>
    <message>
        <source>Generated and imported questions are asked only as people have approved them.</source>
        <translation>बनाए गए और आयात किए गए प्रश्न केवल वैसे ही पूछे जाते हैं जैसे लोगों ने उन्हें स्वीकृत किया है।</translation>
    </message>
    <message>
        <source>Needed to reject; kept with the decision</source>
        <translation>अस्वीकार करने के लिए ज़रूरी; निर्णय के साथ रखा जाता है</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>स्वीकृत करें</translation>
    </message>
    <message>
        <source>There are no question sets yet. They are written with: questions generate</source>
        <translation>अभी कोई प्रश्न समूह नहीं है। वे इससे लिखे जाते हैं: questions generate</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>प्रोग्राम से गलती हुई। लॉग में और जानकारी है।</translation>
    </message>
    <message>
        <source>To look at: {0}</source>
        <translation>देखने योग्य: {0}</translation>
    </message>
    <message>
        <source>Approved by {0}</source>
        <translation>{0} द्वारा स्वीकृत</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Waiting for approval by {0} people</source>
        <translation>शेष स्वीकृतियाँ: {0}</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>स्वीकृति की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>The set that is chosen</source>
        <translation>चुना गया समूह</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>{0}. Author: {1}.</source>
        <translation>{0}। लेखक: {1}।</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>{0}: approved by {1}.</source>
        <translation>{0}: {1} द्वारा स्वीकृत।</translation>
    </message>
    <message>
        <source>{0}: rejected by {1}.</source>
        <translation>{0}: {1} द्वारा अस्वीकृत।</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>प्रश्न {0}</translation>
    </message>
    <message>
        <source>Follow-up: {0}</source>
        <translation>अनुवर्ती प्रश्न: {0}</translation>
    </message>
    <message>
        <source>Mark {0}: {1}</source>
        <translation>अंक {0}: {1}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{0} in the file, {1} in the environment</source>
        <translation>फ़ाइल में {0}, परिवेश में {1}</translation>
    </message>
    <message>
        <source>The environment variable {0} decides.</source>
        <translation>परिवेश चर {0} तय करता है।</translation>
    </message>
    <message>
        <source>{0} in the file .env decides.</source>
        <translation>फ़ाइल .env में {0} तय करता है।</translation>
    </message>
    <message>
        <source>The command that started the program decides.</source>
        <translation>जिस कमांड से प्रोग्राम शुरू हुआ, वह तय करता है।</translation>
    </message>
    <message>
        <source>The setting {0} decides.</source>
        <translation>सेटिंग {0} तय करती है।</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>अगली शुरुआत से।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>{0} (not ready: see doctor)</source>
        <translation>{0} (तैयार नहीं: doctor देखें)</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>समय-सीमाएँ</translation>
    </message>
    <message>
        <source>When an answer ends</source>
        <translation>उत्तर कब समाप्त होता है</translation>
    </message>
    <message>
        <source>The interview</source>
        <translation>साक्षात्कार</translation>
    </message>
    <message>
        <source>Language and voice</source>
        <translation>भाषा और आवाज़</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>इंजन</translation>
    </message>
    <message>
        <source>Look of the window</source>
        <translation>विंडो का रूप</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>कियोस्क</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>सोचने का समय</translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>एक उत्तर का समय</translation>
    </message>
    <message>
        <source>Extra time, which the candidate sees</source>
        <translation>अतिरिक्त समय, जो उम्मीदवार को दिखता है</translation>
    </message>
    <message>
        <source>Last extra time</source>
        <translation>अंतिम अतिरिक्त समय</translation>
    </message>
    <message>
        <source>Attempts at each question</source>
        <translation>हर प्रश्न के लिए प्रयास</translation>
    </message>
    <message>
        <source>Length for which the disk must have room</source>
        <translation>अवधि जिसके लिए डिस्क में जगह होनी चाहिए</translation>
    </message>
    <message>
        <source>An interrupted interview can be continued for</source>
        <translation>रुका हुआ साक्षात्कार इतने समय तक जारी रखा जा सकता है</translation>
    </message>
    <message>
        <source>Silence until “Finished?” is asked</source>
        <translation>“समाप्त?” पूछे जाने तक का मौन</translation>
    </message>
    <message>
        <source>“Finished?” counts down for</source>
        <translation>“समाप्त?” की उलटी गिनती की अवधि</translation>
    </message>
    <message>
        <source>Silence until the candidate is encouraged</source>
        <translation>उम्मीदवार को प्रोत्साहित करने तक का मौन</translation>
    </message>
    <message>
        <source>Offer a practice question</source>
        <translation>अभ्यास प्रश्न देना</translation>
    </message>
    <message>
        <source>Every candidate may pause</source>
        <translation>हर उम्मीदवार विराम ले सकता है</translation>
    </message>
    <message>
        <source>Candidates see themselves</source>
        <translation>उम्मीदवार स्वयं को देखते हैं</translation>
    </message>
    <message>
        <source>Who decides what is asked</source>
        <translation>क्या पूछा जाए, यह कौन तय करता है</translation>
    </message>
    <message>
        <source>Language of questions that name none</source>
        <translation>जिन प्रश्नों में भाषा नहीं लिखी, उनकी भाषा</translation>
    </message>
    <message>
        <source>Engine that speaks</source>
        <translation>बोलने वाला इंजन</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>बोलने की गति</translation>
    </message>
    <message>
        <source>Engine that writes answers down</source>
        <translation>उत्तर लिखने वाला इंजन</translation>
    </message>
    <message>
        <source>Engine that hears whether somebody speaks</source>
        <translation>कोई बोल रहा है या नहीं, यह सुनने वाला इंजन</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>भाषा मॉडल</translation>
    </message>
    <message>
        <source>Address of a language model of your own</source>
        <translation>अपने भाषा मॉडल का पता</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>विंडो की भाषा</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>पाठ और नियंत्रणों का आकार</translation>
    </message>
    <message>
        <source>The interviewer&apos;s face keeps still</source>
        <translation>साक्षात्कारकर्ता का चेहरा स्थिर रहता है</translation>
    </message>
    <message>
        <source>Start as a kiosk</source>
        <translation>कियोस्क के रूप में शुरू करना</translation>
    </message>
    <message>
        <source>Monitor that is left to staff</source>
        <translation>कर्मचारियों के लिए छोड़ा गया मॉनिटर</translation>
    </message>
    <message>
        <source>The candidate is forgotten after</source>
        <translation>उम्मीदवार को इतने समय बाद भुला दिया जाता है</translation>
    </message>
    <message>
        <source>Begin anew when nobody touches it for</source>
        <translation>इतने समय तक कोई न छुए तो नए सिरे से शुरू करना</translation>
    </message>
    <message>
        <source>The system&apos;s own choice</source>
        <translation>सिस्टम की अपनी पसंद</translation>
    </message>
    <message>
        <source>The engine&apos;s own choice</source>
        <translation>इंजन की अपनी पसंद</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>None; else a name, or a number from 1</source>
        <translation>कोई नहीं; अन्यथा नाम, या 1 से शुरू संख्या</translation>
    </message>
    <message>
        <source>The best that works here</source>
        <translation>यहाँ चलने वाला सबसे अच्छा</translation>
    </message>
    <message>
        <source>As the system&apos;s</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>Except while they answer</source>
        <translation>उत्तर देते समय को छोड़कर</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>The question set alone</source>
        <translation>केवल प्रश्न समूह</translation>
    </message>
    <message>
        <source>The set, and its follow-ups to short answers</source>
        <translation>समूह, और छोटे उत्तरों पर उसके अनुवर्ती प्रश्न</translation>
    </message>
    <message>
        <source>A language model may ask in the set&apos;s place</source>
        <translation>समूह की जगह भाषा मॉडल पूछ सकता है</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} मिनट</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} गुना</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} से॰</translation>
    </message>
    <message>
        <source>Media of the session</source>
        <translation>सत्र का मीडिया</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>प्रतिलेख</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>सहमतियाँ</translation>
    </message>
    <message>
        <source>Statistics about candidates</source>
        <translation>उम्मीदवारों के आँकड़े</translation>
    </message>
    <message>
        <source>The program&apos;s log</source>
        <translation>प्रोग्राम का लॉग</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>They hold for every interview on this machine from the next one on.</source>
        <translation>ये इस मशीन पर अगले से हर साक्षात्कार पर लागू होती हैं।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>बदलाव सहेजें</translation>
    </message>
    <message>
        <source>Kept in {0}; the version before stays beside it.</source>
        <translation>{0} में रखी जाती हैं; पिछला रूप उसके पास रहता है।</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>सेटिंग सहेजी गईं।</translation>
    </message>
    <message>
        <source>Some of them hold from the next start of the program on.</source>
        <translation>इनमें से कुछ प्रोग्राम की अगली शुरुआत से लागू होंगी।</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>प्रोग्राम से ग़लती हुई। लॉग में और जानकारी है।</translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation>कहीं और तय</translation>
    </message>
    <message>
        <source>{0}; interviews are in another database</source>
        <translation>{0}; साक्षात्कार दूसरे डेटाबेस में हैं</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>डेटा फ़ोल्डर</translation>
    </message>
    <message>
        <source>kept at least {0} days</source>
        <translation>कम से कम {0} दिन रखा जाता है</translation>
    </message>
    <message>
        <source>deleted within {0} days</source>
        <translation>{0} दिनों में मिटाया जाता है</translation>
    </message>
    <message>
        <source>How long interviews are kept</source>
        <translation>साक्षात्कार कितने समय रखे जाते हैं</translation>
    </message>
    <message>
        <source>Until people delete them; no rule is set.</source>
        <translation>जब तक लोग उन्हें न मिटाएँ; कोई नियम तय नहीं।</translation>
    </message>
    <message>
        <source>These stand in the file, in .env, or in the environment. Keys are never shown.</source>
        <translation>ये फ़ाइल, .env या परिवेश में होते हैं। कुंजियाँ कभी नहीं दिखाई जातीं।</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>बिना सहेजे वापस</translation>
    </message>
    <message>
        <source>set</source>
        <translation>तय है</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>तय नहीं</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>New interview</source>
        <translation>नया साक्षात्कार</translation>
    </message>
    <message>
        <source>Choose the questions and the devices. Nothing is recorded yet.</source>
        <translation>प्रश्न और उपकरण चुनें। अभी कुछ रिकॉर्ड नहीं हो रहा है।</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Review interviews</source>
        <translation>साक्षात्कारों की समीक्षा</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>सेटिंग …</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>कोई कैमरा नहीं मिला</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>कोई माइक्रोफ़ोन नहीं मिला</translation>
    </message>
    <message>
        <source>The system&apos;s loudspeaker</source>
        <translation>सिस्टम का स्पीकर</translation>
    </message>
    <message>
        <source>Connect a camera, and see that no other program uses it.</source>
        <translation>एक कैमरा जोड़ें, और देखें कि कोई दूसरा प्रोग्राम उसे काम में न ले रहा हो।</translation>
    </message>
    <message>
        <source>Connect a microphone and allow this program to use it.</source>
        <translation>एक माइक्रोफ़ोन जोड़ें और इस प्रोग्राम को उसके उपयोग की अनुमति दें।</translation>
    </message>
    <message>
        <source>A device is missing</source>
        <translation>एक उपकरण नहीं है</translation>
    </message>
    <message>
        <source>Reading the questions …</source>
        <translation>प्रश्न पढ़े जा रहे हैं …</translation>
    </message>
    <message>
        <source>These questions cannot be used yet.</source>
        <translation>इन प्रश्नों का अभी उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>After an interruption</source>
        <translation>रुकावट के बाद</translation>
    </message>
    <message>
        <source>The battery is at {0} %. Plug the machine in.</source>
        <translation>बैटरी {0} % पर है। मशीन को बिजली से जोड़ें।</translation>
    </message>
    <message>
        <source>Updates wait for a restart. Restart the machine before the interview.</source>
        <translation>अपडेट रीस्टार्ट की प्रतीक्षा में हैं। साक्षात्कार से पहले मशीन रीस्टार्ट करें।</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>शुरू करने से पहले</translation>
    </message>
    <message>
        <source>Start a new one instead</source>
        <translation>इसके बदले नया शुरू करें</translation>
    </message>
    <message>
        <source>Recordings are kept in {0}</source>
        <translation>रिकॉर्डिंग यहाँ रखी जाती हैं: {0}</translation>
    </message>
    <message>
        <source>Choose an approved question set …</source>
        <translation>स्वीकृत प्रश्न समूह चुनें …</translation>
    </message>
    <message>
        <source>Choose a question file</source>
        <translation>प्रश्न फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Question files (*.txt *.yaml *.yml *.json *.csv)</source>
        <translation>प्रश्न फ़ाइलें (*.txt *.yaml *.yml *.json *.csv)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Question file</source>
        <translation>प्रश्न फ़ाइल</translation>
    </message>
    <message>
        <source>Choose a text, YAML, JSON or CSV file, or drop it here</source>
        <translation>टेक्स्ट, YAML, JSON या CSV फ़ाइल चुनें, या यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>फ़ाइल चुनें …</translation>
    </message>
    <message>
        <source>Question sets …</source>
        <translation>प्रश्न समूह …</translation>
    </message>
    <message>
        <source>Approved question set</source>
        <translation>स्वीकृत प्रश्न समूह</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>उम्मीदवार</translation>
    </message>
    <message>
        <source>Choose list …</source>
        <translation>सूची चुनें …</translation>
    </message>
    <message>
        <source>A CSV file with the columns code and name; codes are on the invitations</source>
        <translation>code और name स्तंभों वाली CSV फ़ाइल; कोड निमंत्रणों पर हैं</translation>
    </message>
    <message>
        <source>They enter their own code, if they have one</source>
        <translation>वे अपना कोड स्वयं डालते हैं, यदि हो</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>प्रोग्राम से ग़लती हुई। लॉग में और जानकारी है।</translation>
    </message>
    <message>
        <source>Choose a list of candidates</source>
        <translation>उम्मीदवारों की सूची चुनें</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>सूचियाँ (*.csv)</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>स्पीकर</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>साक्षात्कारकर्ता</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>खोजा जा रहा है …</translation>
    </message>
    <message>
        <source>1 question, ready to be asked.</source>
        <translation>1 प्रश्न, पूछे जाने के लिए तैयार।</translation>
    </message>
    <message>
        <source>{0} questions, ready to be asked.</source>
        <translation>{0} प्रश्न, पूछे जाने के लिए तैयार।</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>पंक्ति {0}: {1}</translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation>और {0} अन्य।</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Usual voice</source>
        <translation>सामान्य आवाज़</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>बोलने की गति</translation>
    </message>
    <message>
        <source>Usual rate</source>
        <translation>सामान्य गति</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>धीमी</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>Usual pauses</source>
        <translation>सामान्य विराम</translation>
    </message>
    <message>
        <source>Longer pauses</source>
        <translation>लंबे विराम</translation>
    </message>
    <message>
        <source>How long the candidate may be silent before they are asked “Finished?”</source>
        <translation>“समाप्त?” पूछे जाने से पहले व्यक्ति कितनी देर चुप रह सकता है</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>प्रोग्राम से ग़लती हुई। लॉग में और जानकारी है।</translation>
    </message>
    <message>
        <source>Interviews are set up by proctors and admins, who sign in.</source>
        <translation>साक्षात्कार निरीक्षक और प्रशासक तैयार करते हैं, जो साइन इन करते हैं।</translation>
    </message>
</context>
<context>
    <name>StaffGate</name>
    <message>
        <source>For staff</source>
        <translation>कर्मचारियों के लिए</translation>
    </message>
    <message>
        <source>Enter the staff PIN. An interview that runs goes on meanwhile.</source>
        <translation>कर्मचारी पिन दर्ज करें। चल रहा साक्षात्कार इस बीच जारी रहता है।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>End the interview?</source>
        <translation>साक्षात्कार समाप्त करें?</translation>
    </message>
    <message>
        <source>You may end it and keep what was recorded, or end it and have everything deleted. Questions that were not asked yet stay unanswered. While you decide, the interview goes on.</source>
        <translation>आप इसे समाप्त करके रिकॉर्ड किया गया रख सकते हैं, या समाप्त करके सब हटवा सकते हैं। जो प्रश्न अभी नहीं पूछे गए, वे बिना उत्तर रहेंगे। आपके निर्णय के दौरान साक्षात्कार चलता रहता है।</translation>
    </message>
    <message>
        <source>The window closes when everything is saved.</source>
        <translation>सब सहेजे जाने पर विंडो बंद होगी।</translation>
    </message>
    <message>
        <source>End and delete …</source>
        <translation>समाप्त करें और हटाएँ …</translation>
    </message>
    <message>
        <source>End and save</source>
        <translation>समाप्त करें और सहेजें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>सब हटाएँ?</translation>
    </message>
    <message>
        <source>The interview ends, and picture, sound and text of it are deleted for good. Nobody can bring them back.</source>
        <translation>साक्षात्कार समाप्त होगा, और उसका चित्र, ध्वनि और पाठ हमेशा के लिए हटा दिए जाएँगे। कोई उन्हें वापस नहीं ला सकता।</translation>
    </message>
    <message>
        <source>Yes, delete everything</source>
        <translation>हाँ, सब हटाएँ</translation>
    </message>
</context>
<context>
    <name>Stopped</name>
    <message>
        <source>The kiosk has stopped</source>
        <translation>कियोस्क रुक गया है</translation>
    </message>
    <message>
        <source>Please tell the person in charge. Everything that was recorded is kept.</source>
        <translation>कृपया ज़िम्मेदार व्यक्ति को बताएँ। जो रिकॉर्ड हुआ वह सब सुरक्षित है।</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>कर्मचारियों के लिए</translation>
    </message>
    <message>
        <source>The program ended unexpectedly {0} times in a row and is not started again by itself. The screens and keys of this machine are free.</source>
        <translation>प्रोग्राम लगातार {0} बार अचानक बंद हुआ और अब अपने आप शुरू नहीं होता। इस मशीन की स्क्रीन और कुंजियाँ मुक्त हैं।</translation>
    </message>
    <message>
        <source>The reason is in the log, which holds nothing anybody said:</source>
        <translation>कारण लॉग में है, जिसमें किसी की कही कोई बात नहीं है:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <translation>कियोस्क फिर शुरू करें</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Thank you</source>
        <translation>धन्यवाद</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>आपकी रसीद</translation>
    </message>
    <message>
        <source>Photograph the square: it holds these lines, and you can always ask about them.</source>
        <translation>इस वर्ग की फ़ोटो लें: इसमें ये पंक्तियाँ हैं, और आप कभी भी इनके बारे में पूछ सकते हैं।</translation>
    </message>
    <message>
        <source>The receipt as a QR code</source>
        <translation>QR कोड के रूप में रसीद</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>All questions are done and everything is saved. You may leave now.</source>
        <translation>सभी प्रश्न पूरे हुए और सब सहेज लिया गया है। अब आप जा सकते हैं।</translation>
    </message>
    <message>
        <source>The interview was ended early. Everything recorded until then is saved.</source>
        <translation>साक्षात्कार समय से पहले समाप्त हुआ। तब तक रिकॉर्ड किया गया सब सहेज लिया गया है।</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>साक्षात्कार</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Notice you agreed to</source>
        <translation>जिस सूचना से आप सहमत हुए</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>मुहर</translation>
    </message>
    <message>
        <source>The interview is over, but it could not be deleted yet.</source>
        <translation>साक्षात्कार समाप्त हुआ, पर इसे अभी हटाया नहीं जा सका।</translation>
    </message>
    <message>
        <source>Everything that was recorded is deleted. You may leave now.</source>
        <translation>रिकॉर्ड किया गया सब हटा दिया गया है। अब आप जा सकते हैं।</translation>
    </message>
    <message>
        <source>People watch the recording and decide; they tell you what comes of it.</source>
        <translation>लोग रिकॉर्डिंग देखते और निर्णय करते हैं; वे आपको परिणाम बताएँगे।</translation>
    </message>
    <message>
        <source>What you said has been written down to help them.</source>
        <translation>उनकी सहायता के लिए आपकी कही बात लिख ली गई है।</translation>
    </message>
    <message>
        <source>A program may suggest scores, which they see after their own.</source>
        <translation>प्रोग्राम अंक सुझा सकता है, जिन्हें वे अपने अंकों के बाद देखते हैं।</translation>
    </message>
    <message>
        <source>No program judges your answers, as you wished.</source>
        <translation>आपकी इच्छा के अनुसार कोई प्रोग्राम आपके उत्तर नहीं परखता।</translation>
    </message>
    <message>
        <source>Please tell the person in charge</source>
        <translation>कृपया ज़िम्मेदार व्यक्ति को बताएँ</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Preparing the interviewer&apos;s voice</source>
        <translation>आवाज़ तैयार की जा रही है</translation>
    </message>
    <message>
        <source>Opening camera and microphone</source>
        <translation>कैमरा और माइक्रोफ़ोन खुल रहे हैं</translation>
    </message>
    <message>
        <source>Closing the recording</source>
        <translation>रिकॉर्डिंग बंद की जा रही है</translation>
    </message>
    <message>
        <source>Waiting for the last transcript</source>
        <translation>अंतिम प्रतिलेख की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Making the video</source>
        <translation>वीडियो बनाया जा रहा है</translation>
    </message>
    <message>
        <source>Writing the transcript</source>
        <translation>प्रतिलेख लिखा जा रहा है</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>The microphone has gone.</source>
        <translation>माइक्रोफ़ोन हट गया है।</translation>
    </message>
    <message>
        <source>You can be heard again.</source>
        <translation>आपकी आवाज़ फिर सुनाई देती है।</translation>
    </message>
    <message>
        <source>Thank you. Please tell the staff that the recording has to be checked.</source>
        <translation>धन्यवाद। कृपया कर्मचारियों को बताएँ कि रिकॉर्डिंग की जाँच होनी है।</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Watching an interview</source>
        <translation>साक्षात्कार पर नज़र</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>तैयारी हो रही है</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>माइक्रोफ़ोन का स्तर</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>टिप्पणी रखें</translation>
    </message>
    <message>
        <source>The interview</source>
        <translation>साक्षात्कार</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Note this moment</source>
        <translation>इस क्षण पर टिप्पणी</translation>
    </message>
    <message>
        <source>Repeat the question</source>
        <translation>प्रश्न दोहराएँ</translation>
    </message>
    <message>
        <source>Skip the question</source>
        <translation>प्रश्न छोड़ें</translation>
    </message>
    <message>
        <source>Reopen an answer …</source>
        <translation>उत्तर फिर से खोलें …</translation>
    </message>
    <message>
        <source>End the interview …</source>
        <translation>साक्षात्कार समाप्त करें …</translation>
    </message>
    <message>
        <source>Yes, end it and save everything</source>
        <translation>हाँ, समाप्त करें और सब सहेजें</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>+ {0}</source>
        <translation>+ {0}</translation>
    </message>
    <message>
        <source>{0} more for this answer</source>
        <translation>इस उत्तर के लिए {0} और</translation>
    </message>
    <message>
        <source>Time limits from the next answer on</source>
        <translation>अगले उत्तर से समय-सीमाएँ</translation>
    </message>
    <message>
        <source>Time limits: {0} times</source>
        <translation>समय-सीमाएँ: {0} गुना</translation>
    </message>
    <message>
        <source>Wait longer in silences</source>
        <translation>मौन में अधिक प्रतीक्षा</translation>
    </message>
    <message>
        <source>From the next answer on</source>
        <translation>अगले उत्तर से</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>टिप्पणी: {0}</translation>
    </message>
    <message>
        <source>The interview is over. Everything is saved.</source>
        <translation>साक्षात्कार समाप्त हुआ। सब सहेज लिया गया है।</translation>
    </message>
    <message>
        <source>The interview broke off. What was recorded is kept.</source>
        <translation>साक्षात्कार टूट गया। जो रिकॉर्ड हुआ वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>Question {0} of {1}: {2}</source>
        <translation>प्रश्न {0} / {1}: {2}</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>यहाँ देखें</translation>
    </message>
    <message>
        <source>A short break. Please stay where you are.</source>
        <translation>एक छोटा विराम। कृपया जहाँ हैं वहीं रहें।</translation>
    </message>
    <message>
        <source>Time limits and silences are changed from the next answer on.</source>
        <translation>समय-सीमाएँ और मौन अगले उत्तर से बदल जाएँगे।</translation>
    </message>
    <message>
        <source>Running for {0}</source>
        <translation>{0} से चल रहा है</translation>
    </message>
    <message>
        <source>this answer {0}</source>
        <translation>यह उत्तर {0}</translation>
    </message>
    <message>
        <source>room for {0} minutes</source>
        <translation>{0} मिनट के लिए जगह</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>The candidate is welcomed</source>
        <translation>उम्मीदवार का स्वागत हो रहा है</translation>
    </message>
    <message>
        <source>It is explained why a question comes again</source>
        <translation>बताया जा रहा है कि प्रश्न फिर क्यों आता है</translation>
    </message>
    <message>
        <source>The question is spoken</source>
        <translation>प्रश्न बोला जा रहा है</translation>
    </message>
    <message>
        <source>The candidate thinks</source>
        <translation>उम्मीदवार सोच रहा है</translation>
    </message>
    <message>
        <source>The candidate may begin with a key</source>
        <translation>उम्मीदवार कुंजी से शुरू कर सकता है</translation>
    </message>
    <message>
        <source>The candidate answers</source>
        <translation>उम्मीदवार उत्तर दे रहा है</translation>
    </message>
    <message>
        <source>“Finished?” counts down</source>
        <translation>“समाप्त?” की उलटी गिनती</translation>
    </message>
    <message>
        <source>The interviewer speaks in the middle of an answer</source>
        <translation>उत्तर के बीच में बोला जा रहा है</translation>
    </message>
    <message>
        <source>The candidate decides whether to keep the answer</source>
        <translation>उम्मीदवार तय कर रहा है कि उत्तर रखे या नहीं</translation>
    </message>
    <message>
        <source>The next question is being chosen</source>
        <translation>अगला प्रश्न चुना जा रहा है</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>The candidate is thanked</source>
        <translation>उम्मीदवार को धन्यवाद दिया जा रहा है</translation>
    </message>
    <message>
        <source>Everything is being saved</source>
        <translation>सब सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>The microphone is silent. Check that it is on and not muted.</source>
        <translation>माइक्रोफ़ोन मौन है। देखें कि वह चालू हो और म्यूट न हो।</translation>
    </message>
    <message>
        <source>The microphone is too quiet to be understood. Move it closer.</source>
        <translation>माइक्रोफ़ोन इतना धीमा है कि समझ न आए। उसे पास लाएँ।</translation>
    </message>
    <message>
        <source>The microphone distorts. Lower its level, or move it away.</source>
        <translation>माइक्रोफ़ोन विकृत हो रहा है। उसका स्तर घटाएँ या दूर करें।</translation>
    </message>
    <message>
        <source>The microphone hums. Keep its cable away from power supplies.</source>
        <translation>माइक्रोफ़ोन में गुनगुनाहट है। उसकी तार को बिजली के अडैप्टर से दूर रखें।</translation>
    </message>
    <message>
        <source>Sound is being lost. Close other programs.</source>
        <translation>ध्वनि खो रही है। दूसरे प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>The picture is black. Uncover the lens, or switch on the light.</source>
        <translation>चित्र काला है। लेंस खोलें या रोशनी जलाएँ।</translation>
    </message>
    <message>
        <source>The picture stands still. Plug the camera in again.</source>
        <translation>चित्र रुका हुआ है। कैमरा फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>The camera gives far too few pictures. Switch on more light.</source>
        <translation>कैमरा बहुत कम चित्र देता है। अधिक रोशनी जलाएँ।</translation>
    </message>
    <message>
        <source>The recording lags behind. Close other programs.</source>
        <translation>रिकॉर्डिंग पिछड़ रही है। दूसरे प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>Pictures are being lost. Close other programs.</source>
        <translation>चित्र खो रहे हैं। दूसरे प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some room now.</source>
        <translation>डिस्क लगभग भर गई है। अभी जगह बनाएँ।</translation>
    </message>
    <message>
        <source>The computer is very hot. Uncover its vents.</source>
        <translation>कंप्यूटर बहुत गर्म है। उसके हवा के छेद खोलें।</translation>
    </message>
    <message>
        <source>Updates wait for a restart. Do not let the machine restart now.</source>
        <translation>अपडेट रीस्टार्ट की प्रतीक्षा में हैं। अभी मशीन को रीस्टार्ट न होने दें।</translation>
    </message>
    <message>
        <source>room for more than a day</source>
        <translation>एक दिन से अधिक के लिए जगह</translation>
    </message>
    <message>
        <source>room for {0} hours</source>
        <translation>{0} घंटे के लिए जगह</translation>
    </message>
    <message>
        <source>Time limits as usual</source>
        <translation>समय-सीमाएँ सामान्य</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>स्वागत है</translation>
    </message>
    <message>
        <source>Before your interview begins: choose your language, and say what you need.</source>
        <translation>आपका साक्षात्कार शुरू होने से पहले: अपनी भाषा चुनें, और बताएँ कि आपको क्या चाहिए।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>No device is on yet.</source>
        <translation>अभी कोई उपकरण चालू नहीं है।</translation>
    </message>
    <message>
        <source>On your invitation; leave it empty if you have none</source>
        <translation>आपके निमंत्रण पर; न हो तो ख़ाली छोड़ें</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>आपका कोड</translation>
    </message>
    <message>
        <source>I need an adjustment</source>
        <translation>मुझे एक सुविधा चाहिए</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Nobody who judges your answers, and no program, is told what you choose here.</source>
        <translation>आपके उत्तर परखने वाले किसी व्यक्ति या प्रोग्राम को नहीं बताया जाता कि आप यहाँ क्या चुनते हैं।</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>फिर से स्वागत है</translation>
    </message>
    <message>
        <source>Your interview goes on at the question where it was interrupted. Please choose once more what you need on the screen: it was not written down anywhere. Time limits, the interviewer&apos;s voice and whether you are filmed stay as they were.</source>
        <translation>आपका साक्षात्कार उसी प्रश्न से आगे बढ़ेगा जहाँ वह रुका था। कृपया एक बार फिर चुनें कि स्क्रीन पर आपको क्या चाहिए: यह कहीं नहीं लिखा गया था। समय-सीमाएँ, आवाज़ और आपका वीडियो बनेगा या नहीं, यह सब पहले जैसा रहेगा।</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>सामान्य समय</translation>
    </message>
    <message>
        <source>A quarter more time</source>
        <translation>एक चौथाई अधिक समय</translation>
    </message>
    <message>
        <source>Half as much time again</source>
        <translation>डेढ़ गुना समय</translation>
    </message>
    <message>
        <source>Twice the time</source>
        <translation>दोगुना समय</translation>
    </message>
    <message>
        <source>Longer silences before an answer ends</source>
        <translation>उत्तर समाप्त होने से पहले लंबा मौन</translation>
    </message>
    <message>
        <source>A slower voice</source>
        <translation>धीमी आवाज़</translation>
    </message>
    <message>
        <source>Breaks when I need one</source>
        <translation>ज़रूरत पर विराम</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>Everything spoken stays readable</source>
        <translation>बोली गई हर बात पढ़ी जा सके</translation>
    </message>
    <message>
        <source>Type my answers</source>
        <translation>अपने उत्तर टाइप करना</translation>
    </message>
    <message>
        <source>No camera, sound only</source>
        <translation>कैमरा नहीं, केवल ध्वनि</translation>
    </message>
    <message>
        <source>Keyboard only</source>
        <translation>केवल कीबोर्ड</translation>
    </message>
</context>
</TS>
