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
        <source>Ctrl+{0}</source>
        <translation>Ctrl+{0}</translation>
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
        <source>No speech was heard in this answer.</source>
        <translation>इस उत्तर में कोई आवाज़ सुनाई नहीं दी।</translation>
    </message>
    <message>
        <source>If you did speak, tell the person in charge.</source>
        <translation>यदि आपने बोला था, तो ज़िम्मेदार व्यक्ति को बताएँ।</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>इसे रखें</translation>
    </message>
    <message>
        <source>In your last answer no speech was heard. If you did speak, tell the person in charge.</source>
        <translation>आपके पिछले उत्तर में कोई आवाज़ सुनाई नहीं दी। यदि आपने बोला था, तो ज़िम्मेदार व्यक्ति को बताएँ।</translation>
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
        <source>Type your answer; you may speak, too. Pauses are fine: you end it with {0}.</source>
        <translation>अपना उत्तर टाइप करें; आप बोल भी सकते हैं। रुकने में कोई हर्ज नहीं: {0} से आप इसे समाप्त करते हैं।</translation>
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
        <source>The microphone hears nothing: your answers would not be heard.</source>
        <translation>माइक्रोफ़ोन कुछ नहीं सुन रहा है: आपके उत्तर सुनाई नहीं देंगे।</translation>
    </message>
    <message>
        <source>Continue without sound</source>
        <translation>बिना आवाज़ के जारी रखें</translation>
    </message>
    <message>
        <source>Start without sound</source>
        <translation>बिना आवाज़ के शुरू करें</translation>
    </message>
    <message>
        <source>Continue the interview</source>
        <translation>साक्षात्कार जारी रखें</translation>
    </message>
    <message>
        <source>Did you hear it? If not, turn the volume up.</source>
        <translation>क्या आपने सुना? नहीं तो आवाज़ बढ़ाएँ।</translation>
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
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
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
        <source>Volume</source>
        <translation>आवाज़ का स्तर</translation>
    </message>
    <message>
        <source>Volume of the interviewer&apos;s voice</source>
        <translation>साक्षात्कारकर्ता की आवाज़ का स्तर</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
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
    <message>
        <source>Not connected</source>
        <translation>जुड़ा नहीं है</translation>
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
    <name>Fault</name>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>प्रोग्राम से ग़लती हुई। लॉग में और जानकारी है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
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
        <source>Type your answer here</source>
        <translation>अपना उत्तर यहाँ टाइप करें</translation>
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
        <source>Please tell the person in charge before you leave.</source>
        <translation>जाने से पहले कृपया ज़िम्मेदार व्यक्ति को बताएँ।</translation>
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
        <source>Staff only. The screens are given back and the window can be closed. The interview goes on.</source>
        <translation>केवल कर्मचारियों के लिए। स्क्रीन लौटा दी जाती हैं और विंडो बंद की जा सकती है। साक्षात्कार जारी रहता है।</translation>
    </message>
    <message>
        <source>Staff only. The screens are given back and the window can be closed.</source>
        <translation>केवल कर्मचारियों के लिए। स्क्रीन लौटा दी जाती हैं और विंडो बंद की जा सकती है।</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>कियोस्क छोड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
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
        <source>Who is responsible</source>
        <translation>कौन ज़िम्मेदार है</translation>
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
        <source>Before each answer you have time to think: {0} to {1}, depending on the question.</source>
        <translation>हर उत्तर से पहले सोचने का समय है: प्रश्न के अनुसार {0} से {1} तक।</translation>
    </message>
    <message>
        <source>Before some answers you have up to {1} to think.</source>
        <translation>कुछ उत्तरों से पहले सोचने के लिए {1} तक का समय है।</translation>
    </message>
    <message>
        <source>You answer aloud or by typing, in about {0} to {1}, depending on the question.</source>
        <translation>आप बोलकर या टाइप करके उत्तर देते हैं, प्रश्न के अनुसार लगभग {0} से {1} में।</translation>
    </message>
    <message>
        <source>You answer aloud, in about {0} to {1}, depending on the question.</source>
        <translation>आप बोलकर उत्तर देते हैं, प्रश्न के अनुसार लगभग {0} से {1} में।</translation>
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
        <source>Nothing else is sent to any service on the internet.</source>
        <translation>इंटरनेट की किसी सेवा को और कुछ नहीं भेजा जाता।</translation>
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
        <source>Only if you agree to it, {0} gets {1}.</source>
        <translation>केवल आपकी सहमति पर {0} को यह मिलता है: {1}.</translation>
    </message>
    <message>
        <source>People watch the recording and decide. Programs help them only where you agree to it.</source>
        <translation>लोग रिकॉर्डिंग देखते और निर्णय करते हैं। प्रोग्राम उनकी मदद केवल वहीं करते हैं जहाँ आप सहमत हों।</translation>
    </message>
    <message>
        <source>One on this computer ({0}) writes down what you said.</source>
        <translation>इस कंप्यूटर का एक प्रोग्राम ({0}) आपकी कही बात लिखता है।</translation>
    </message>
    <message>
        <source>Another may suggest scores: {0}. People see them after their own.</source>
        <translation>एक और प्रोग्राम अंक सुझा सकता है: {0}. लोग उन्हें अपने अंकों के बाद देखते हैं।</translation>
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
    <message>
        <source>{0} is responsible for this interview. You reach them at {1}.</source>
        <translation>इस साक्षात्कार के लिए {0} ज़िम्मेदार है। संपर्क: {1}.</translation>
    </message>
    <message>
        <source>{0} is responsible for this interview.</source>
        <translation>इस साक्षात्कार के लिए {0} ज़िम्मेदार है।</translation>
    </message>
    <message>
        <source>You reach the people who are responsible for this interview at {0}.</source>
        <translation>इस साक्षात्कार के ज़िम्मेदार लोगों से संपर्क: {0}.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>You hear the question, answer it aloud, and see and hear yourself.</source>
        <translation>आप प्रश्न सुनेंगे, बोलकर उत्तर देंगे, फिर अपने आप को देखेंगे और सुनेंगे।</translation>
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
        <source>This is how you look and sound</source>
        <translation>आप ऐसे दिखते और सुनाई देते हैं</translation>
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
        <source>Your picture</source>
        <translation>आपकी तस्वीर</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>माइक्रोफ़ोन का स्तर</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation>साक्षात्कार शुरू करें</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>When something goes wrong</source>
        <translation>जब कुछ गड़बड़ हो जाए</translation>
    </message>
    <message>
        <source>The candidate needs help</source>
        <translation>उम्मीदवार को मदद चाहिए</translation>
    </message>
    <message>
        <source>Hold the keys Ctrl and Shift, press Q, and type the staff PIN. A window opens: “{0}” stops the clock, “{1}” starts it again. Afterwards switch the computer off and on: then it is locked again.</source>
        <translation>Ctrl और Shift कुंजियाँ दबाए रखें, Q दबाएँ और कर्मचारी PIN लिखें। एक विंडो खुलेगी: “{0}” से घड़ी रुकती है, “{1}” से फिर चलती है। बाद में कंप्यूटर बंद करके चालू करें: वह फिर लॉक हो जाएगा।</translation>
    </message>
    <message>
        <source>The microphone is not heard</source>
        <translation>माइक्रोफ़ोन सुनाई नहीं देता</translation>
    </message>
    <message>
        <source>Press the key on the microphone once. Pull its plug out and push it in again. The interview waits and goes on by itself.</source>
        <translation>माइक्रोफ़ोन का बटन एक बार दबाएँ। उसका प्लग निकालकर फिर लगाएँ। साक्षात्कार रुका रहता है और अपने आप आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>The candidate&apos;s picture is gone</source>
        <translation>तस्वीर गायब है</translation>
    </message>
    <message>
        <source>Let the candidate speak on: the sound is still recorded. Push the plug of the camera in again.</source>
        <translation>उम्मीदवार को बोलने दें: आवाज़ अब भी रिकॉर्ड हो रही है। कैमरे का प्लग फिर से लगाएँ।</translation>
    </message>
    <message>
        <source>The screen is black, or nothing moves</source>
        <translation>स्क्रीन काली है, या कुछ नहीं हिलता</translation>
    </message>
    <message>
        <source>Wait for one minute. The program starts again by itself.</source>
        <translation>एक मिनट रुकें। प्रोग्राम अपने आप फिर शुरू होता है।</translation>
    </message>
    <message>
        <source>It stays black, or the power was cut</source>
        <translation>स्क्रीन काली ही रहती है, या बिजली चली गई थी</translation>
    </message>
    <message>
        <source>Hold the computer&apos;s power key until everything is off. Count to ten and switch it on. Press “{0}” when it asks.</source>
        <translation>कंप्यूटर का पावर बटन तब तक दबाए रखें जब तक सब बंद न हो जाए। दस तक गिनें और चालू करें। पूछने पर “{0}” दबाएँ।</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>Press “{0}”. If it comes back, call.</source>
        <translation>“{0}” दबाएँ। फिर वही आए, तो फ़ोन करें।</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>Leave everything as it is, and call. Read out what the screen says, and the time.</source>
        <translation>सब कुछ वैसा ही रहने दें और फ़ोन करें। स्क्रीन पर जो लिखा है वह और समय पढ़कर बताएँ।</translation>
    </message>
    <message>
        <source>Stay calm: what was recorded is kept.</source>
        <translation>शांत रहें: जो रिकॉर्ड हो चुका है, वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>कमरा</translation>
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
        <source>There is no answer to this question, and nothing to mark.</source>
        <translation>इस प्रश्न का कोई उत्तर नहीं है, और अंक देने के लिए कुछ नहीं है।</translation>
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
        <source>Not answered.</source>
        <translation>उत्तर नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Asked, and not answered.</source>
        <translation>पूछा गया, पर उत्तर नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>नहीं पूछा गया।</translation>
    </message>
    <message>
        <source>Joined from takes {0}, parted by an interruption; all of it counts</source>
        <translation>टेक {0} से जोड़ा गया, जिन्हें एक रुकावट ने अलग किया; सब गिना जाता है</translation>
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
        <source>All that have begun</source>
        <translation>सभी शुरू हो चुके</translation>
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
    <message>
        <source>without a description</source>
        <translation>बिना विवरण</translation>
    </message>
    <message>
        <source>Picture: {0}</source>
        <translation>चित्र: {0}</translation>
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
        <source>Responsible for the interview, in the notice</source>
        <translation>सूचना में: साक्षात्कार का ज़िम्मेदार</translation>
    </message>
    <message>
        <source>Contact for candidates&apos; data, in the notice</source>
        <translation>सूचना में: उम्मीदवारों के डेटा के लिए संपर्क</translation>
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
        <source>Volume, until a candidate changes it</source>
        <translation>आवाज़ का स्तर, जब तक उम्मीदवार उसे न बदले</translation>
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
        <source>None: the notice names nobody</source>
        <translation>कोई नहीं: सूचना में किसी का नाम नहीं है</translation>
    </message>
    <message>
        <source>None: the notice names no contact</source>
        <translation>कोई नहीं: सूचना में कोई संपर्क नहीं है</translation>
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
        <source>There are no approved questions on this machine yet</source>
        <translation>इस कंप्यूटर पर अभी कोई स्वीकृत प्रश्न नहीं हैं</translation>
    </message>
    <message>
        <source>Staff bring them in with the commands “questions import FILE” and “questions approve ID”.</source>
        <translation>कर्मचारी इन्हें “questions import FILE” और “questions approve ID” आदेशों से लाते हैं।</translation>
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
        <source>{0} (interviewed on {1})</source>
        <translation>{0} (साक्षात्कार {1} को)</translation>
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
    <message>
        <source>Planned interview</source>
        <translation>नियोजित साक्षात्कार</translation>
    </message>
    <message>
        <source>A new interview</source>
        <translation>नया साक्षात्कार</translation>
    </message>
    <message>
        <source>No. {0}: {1}</source>
        <translation>सं॰ {0}: {1}</translation>
    </message>
    <message>
        <source>No. {0}: {1}, candidate {2}</source>
        <translation>सं॰ {0}: {1}, कोड {2}</translation>
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
        <source>Enter the staff PIN. The interview goes on meanwhile.</source>
        <translation>कर्मचारी पिन दर्ज करें। साक्षात्कार इस बीच जारी रहता है।</translation>
    </message>
    <message>
        <source>Enter the staff PIN.</source>
        <translation>कर्मचारी पिन दर्ज करें।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>The staff PIN cannot be asked for</source>
        <translation>कर्मचारी पिन नहीं पूछा जा सकता</translation>
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
        <source>All questions are done and everything is saved.</source>
        <translation>सभी प्रश्न पूरे हुए और सब सहेज लिया गया है।</translation>
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
        <source>Somebody should look at this recording before you leave. What for stands with the interview; you need not explain anything.</source>
        <translation>आपके जाने से पहले किसी को यह रिकॉर्डिंग देखनी चाहिए। कारण साक्षात्कार के साथ लिखा है; आपको कुछ समझाने की ज़रूरत नहीं।</translation>
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
        <source>They see why, and can delete it with the number below when nothing stands against it any more.</source>
        <translation>वे कारण देख सकते हैं, और जब कोई बाधा न रहे तब नीचे दिए नंबर से इसे हटा सकते हैं।</translation>
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
        <source>&quot;anchors&quot; is {0}</source>
        <translation>&quot;anchors&quot; है {0}</translation>
    </message>
    <message>
        <source>&quot;image_text&quot; without a picture</source>
        <translation>बिना चित्र का &quot;image_text&quot;</translation>
    </message>
    <message>
        <source>&quot;questions&quot; is {0}</source>
        <translation>&quot;questions&quot; है {0}</translation>
    </message>
    <message>
        <source>&quot;timing&quot; is {0}</source>
        <translation>&quot;timing&quot; है {0}</translation>
    </message>
    <message>
        <source>&quot;turns&quot; is {0}</source>
        <translation>&quot;turns&quot; है {0}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be &quot;{1}&quot;</source>
        <translation>&quot;{0}&quot; का मान &quot;{1}&quot; नहीं हो सकता</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot stand here</source>
        <translation>&quot;{0}&quot; यहाँ नहीं हो सकता</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is neither a PNG nor a JPEG</source>
        <translation>&quot;{0}&quot; न PNG है न JPEG</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no language</source>
        <translation>&quot;{0}&quot; कोई भाषा नहीं है</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is out of range</source>
        <translation>&quot;{0}&quot; सीमा से बाहर है</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}</source>
        <translation>&quot;{0}&quot; है {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; stands after the first question</source>
        <translation>&quot;{0}&quot; पहले प्रश्न के बाद है</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 दिन</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 घंटा</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 मिनट</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 सेकंड</translation>
    </message>
    <message>
        <source>A correction without words would delete the answer</source>
        <translation>बिना शब्दों का सुधार उत्तर मिटा देगा</translation>
    </message>
    <message>
        <source>A name has 1 to {0} printable characters</source>
        <translation>नाम में 1 से {0} छपने योग्य अक्षर होते हैं</translation>
    </message>
    <message>
        <source>A password has {0} to {1} characters</source>
        <translation>पासवर्ड में {0} से {1} अक्षर होते हैं</translation>
    </message>
    <message>
        <source>A session with the id {0} exists already</source>
        <translation>पहचान {0} वाला सत्र पहले से है</translation>
    </message>
    <message>
        <source>A staff PIN has {0} to {1} digits</source>
        <translation>कर्मचारी PIN में {0} से {1} अंक होते हैं</translation>
    </message>
    <message>
        <source>A staff PIN of one digit repeated is guessed at once</source>
        <translation>एक ही अंक दोहराने वाला PIN तुरंत पकड़ में आ जाता है</translation>
    </message>
    <message>
        <source>A {0} has no address</source>
        <translation>यहाँ पता नहीं दिया जा सकता: {0}</translation>
    </message>
    <message>
        <source>Add the account to the group video and log in again</source>
        <translation>खाते को समूह video में जोड़ें और फिर से लॉग इन करें</translation>
    </message>
    <message>
        <source>Approve them: questions approve FILE, or ask who may</source>
        <translation>उन्हें स्वीकृत करें: questions approve FILE, या जिसे अधिकार हो उससे कहें</translation>
    </message>
    <message>
        <source>Ask for what the work needs, or leave it out; in many countries it is unlawful</source>
        <translation>वह पूछें जो काम के लिए ज़रूरी है, या हटा दें; कई देशों में यह ग़ैरक़ानूनी है</translation>
    </message>
    <message>
        <source>Ask openly, without a judgement of your own</source>
        <translation>खुला प्रश्न पूछें, अपनी राय के बिना</translation>
    </message>
    <message>
        <source>By whom, why, and what was removed is told by: erase {0}</source>
        <translation>किसने, क्यों और क्या हटाया, यह बताता है: erase {0}</translation>
    </message>
    <message>
        <source>Camera {0} is not connected</source>
        <translation>कैमरा {0} जुड़ा नहीं है</translation>
    </message>
    <message>
        <source>Change both</source>
        <translation>दोनों बदलें</translation>
    </message>
    <message>
        <source>Check camera, microphone and disk</source>
        <translation>कैमरा, माइक्रोफ़ोन और डिस्क जाँचें</translation>
    </message>
    <message>
        <source>Check commas, quotes and brackets</source>
        <translation>अल्पविराम, उद्धरण चिह्न और कोष्ठक जाँचें</translation>
    </message>
    <message>
        <source>Check indentation, colons and quotes</source>
        <translation>हाशिया, कोलन और उद्धरण चिह्न जाँचें</translation>
    </message>
    <message>
        <source>Check its address, its power and the network</source>
        <translation>उसका पता, बिजली और नेटवर्क जाँचें</translation>
    </message>
    <message>
        <source>Check its cable, then choose it again or another one</source>
        <translation>उसका तार जाँचें, फिर उसे या दूसरे को चुनें</translation>
    </message>
    <message>
        <source>Check its name and folder</source>
        <translation>उसका नाम और फ़ोल्डर जाँचें</translation>
    </message>
    <message>
        <source>Check its name and who may read it</source>
        <translation>उसका नाम और पढ़ने का अधिकार जाँचें</translation>
    </message>
    <message>
        <source>Check its number</source>
        <translation>इसकी संख्या जाँचें</translation>
    </message>
    <message>
        <source>Check its path, or give the name of a microphone</source>
        <translation>उसका पथ जाँचें, या माइक्रोफ़ोन का नाम दें</translation>
    </message>
    <message>
        <source>Check its power and the network</source>
        <translation>उसकी बिजली और नेटवर्क जाँचें</translation>
    </message>
    <message>
        <source>Check that it exists and may be used</source>
        <translation>देखें कि वह मौजूद है और काम में लिया जा सकता है</translation>
    </message>
    <message>
        <source>Check that it is switched on and not muted</source>
        <translation>देखें कि वह चालू हो और म्यूट न हो</translation>
    </message>
    <message>
        <source>Check that its folder is there and can be written</source>
        <translation>जाँचें कि उसका फ़ोल्डर है और उसमें लिखा जा सकता है</translation>
    </message>
    <message>
        <source>Check that its server runs</source>
        <translation>जाँचें कि उसका सर्वर चल रहा है</translation>
    </message>
    <message>
        <source>Check that the file is still there and whole</source>
        <translation>जाँचें कि फ़ाइल अब भी वहाँ है और पूरी है</translation>
    </message>
    <message>
        <source>Check the data folder</source>
        <translation>डेटा फ़ोल्डर जाँचें</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>डिस्क जाँचें</translation>
    </message>
    <message>
        <source>Check the id</source>
        <translation>पहचान (ID) जाँचें</translation>
    </message>
    <message>
        <source>Check the id and the data folder; an interrupted interview needs recover first</source>
        <translation>पहचान और डेटा फ़ोल्डर जाँचें; बीच में रुके साक्षात्कार को पहले recover चाहिए</translation>
    </message>
    <message>
        <source>Check the indentation</source>
        <translation>हाशिया जाँचें</translation>
    </message>
    <message>
        <source>Check the path and the disk</source>
        <translation>पथ और डिस्क जाँचें</translation>
    </message>
    <message>
        <source>Check the quotes</source>
        <translation>उद्धरण चिह्न जाँचें</translation>
    </message>
    <message>
        <source>Check the recording before the candidate leaves</source>
        <translation>उम्मीदवार के जाने से पहले रिकॉर्डिंग जाँचें</translation>
    </message>
    <message>
        <source>Check the sound settings of the system</source>
        <translation>सिस्टम की ध्वनि सेटिंग जाँचें</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>कोई CSV फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose a file inside it</source>
        <translation>उसके भीतर की फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose a folder that can be written</source>
        <translation>ऐसा फ़ोल्डर चुनें जिसमें लिखा जा सके</translation>
    </message>
    <message>
        <source>Choose a multilingual model</source>
        <translation>बहुभाषी मॉडल चुनें</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>कोई पाठ फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>कोई दूसरा चुनें</translation>
    </message>
    <message>
        <source>Choose another data folder, or mend its rights</source>
        <translation>दूसरा डेटा फ़ोल्डर चुनें, या उसके अधिकार सुधारें</translation>
    </message>
    <message>
        <source>Choose another engine</source>
        <translation>कोई दूसरा इंजन चुनें</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>कोई दूसरी फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>कोई दूसरा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose another id</source>
        <translation>कोई दूसरी पहचान चुनें</translation>
    </message>
    <message>
        <source>Choose another id, or leave it out</source>
        <translation>कोई दूसरी पहचान चुनें, या न दें</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>कोई दूसरा नाम चुनें</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>कोई दूसरा चुनें</translation>
    </message>
    <message>
        <source>Choose another one, or do without it: &quot;No sound&quot; in the window, --speaker none on the command line</source>
        <translation>कोई दूसरा चुनें, या उसके बिना चलाएँ: विंडो में “ध्वनि नहीं”, कमांड लाइन पर --speaker none</translation>
    </message>
    <message>
        <source>Choose another voice</source>
        <translation>कोई दूसरी आवाज़ चुनें</translation>
    </message>
    <message>
        <source>Choose another voice, or another model: INTERVIEW_GROQ_VOICE_MODEL, INTERVIEW_GROQ_VOICES</source>
        <translation>कोई दूसरी आवाज़ या मॉडल चुनें: INTERVIEW_GROQ_VOICE_MODEL, INTERVIEW_GROQ_VOICES</translation>
    </message>
    <message>
        <source>Choose another voice, or none for the default</source>
        <translation>कोई दूसरी आवाज़ चुनें, या सामान्य के लिए कोई नहीं</translation>
    </message>
    <message>
        <source>Choose another, such as four words</source>
        <translation>कोई दूसरा चुनें, जैसे चार शब्द</translation>
    </message>
    <message>
        <source>Choose one from 1 to 5 first</source>
        <translation>पहले 1 से 5 में से एक चुनें</translation>
    </message>
    <message>
        <source>Choose one of {0}, or the folder of another model</source>
        <translation>{0} में से एक चुनें, या किसी दूसरे मॉडल का फ़ोल्डर दें</translation>
    </message>
    <message>
        <source>Choose one of: {0}</source>
        <translation>इनमें से एक चुनें: {0}</translation>
    </message>
    <message>
        <source>Choose one that is: {0}</source>
        <translation>जो मौजूद है उसे चुनें: {0}</translation>
    </message>
    <message>
        <source>Choose other times</source>
        <translation>दूसरे समय चुनें</translation>
    </message>
    <message>
        <source>Choose the file with the questions</source>
        <translation>प्रश्नों वाली फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose {0}</source>
        <translation>{0} चुनें</translation>
    </message>
    <message>
        <source>Close every other program that uses it, allow its use in the system settings, or choose another one</source>
        <translation>उसे इस्तेमाल करने वाले दूसरे सभी प्रोग्राम बंद करें, सिस्टम सेटिंग में अनुमति दें, या दूसरा चुनें</translation>
    </message>
    <message>
        <source>Close every other program that uses it, or choose another camera</source>
        <translation>उसे इस्तेमाल करने वाले दूसरे सभी प्रोग्राम बंद करें, या दूसरा कैमरा चुनें</translation>
    </message>
    <message>
        <source>Close every other program that uses it, or choose another one</source>
        <translation>उसे इस्तेमाल करने वाले दूसरे सभी प्रोग्राम बंद करें, या दूसरा चुनें</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>दूसरे प्रोग्राम बंद करें</translation>
    </message>
    <message>
        <source>Close other programs; the sound is complete</source>
        <translation>दूसरे प्रोग्राम बंद करें; ध्वनि पूरी है</translation>
    </message>
    <message>
        <source>Close other programs; what is missing is silent in the recording and in the journal</source>
        <translation>दूसरे प्रोग्राम बंद करें; जो छूटा वह रिकॉर्डिंग में मौन है और विवरण में दर्ज है</translation>
    </message>
    <message>
        <source>Close the other program, then try again</source>
        <translation>दूसरा प्रोग्राम बंद करें, फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Closing the recording</source>
        <translation>रिकॉर्डिंग बंद की जा रही है</translation>
    </message>
    <message>
        <source>Continue it in the window, or on a terminal</source>
        <translation>उसे विंडो या टर्मिनल में जारी रखें</translation>
    </message>
    <message>
        <source>Correct it where it was recorded</source>
        <translation>जहाँ वह रिकॉर्ड हुआ वहीं सुधारें</translation>
    </message>
    <message>
        <source>Darken the room, turn the camera to a face or a wall that the screen lights, or brighten the screen</source>
        <translation>कमरे में अँधेरा करें, कैमरा किसी चेहरे या स्क्रीन से रोशन दीवार की ओर करें, या स्क्रीन की चमक बढ़ाएँ</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>उन्हें मिटाएँ</translation>
    </message>
    <message>
        <source>Describe at least the marks 1, 3 and 5, so that all raters mean the same</source>
        <translation>कम से कम अंक 1, 3 और 5 का वर्णन करें, ताकि सब एक ही अर्थ लें</translation>
    </message>
    <message>
        <source>Describe under image_text what is to be seen, for those who cannot see it</source>
        <translation>जो देख नहीं सकते उनके लिए image_text में लिखें कि क्या दिखता है</translation>
    </message>
    <message>
        <source>Divide it into several files</source>
        <translation>उन्हें कई फ़ाइलों में बाँटें</translation>
    </message>
    <message>
        <source>Divide the file into several</source>
        <translation>फ़ाइल को कई में बाँटें</translation>
    </message>
    <message>
        <source>Erasing the interview {0} began on {1} UTC and is not complete</source>
        <translation>साक्षात्कार {0} को मिटाना {1} UTC पर शुरू हुआ और पूरा नहीं हुआ है</translation>
    </message>
    <message>
        <source>Everything is as it was; it can be continued, or finished as it is</source>
        <translation>सब पहले जैसा है; उसे जारी रखा जा सकता है, या जैसा है वैसा पूरा किया जा सकता है</translation>
    </message>
    <message>
        <source>Finish it with recover, and plan a new one</source>
        <translation>उसे recover से पूरा करें और नया तय करें</translation>
    </message>
    <message>
        <source>Free some room</source>
        <translation>जगह बनाएँ</translation>
    </message>
    <message>
        <source>Free some room before the next one</source>
        <translation>अगले से पहले जगह बनाएँ</translation>
    </message>
    <message>
        <source>Free some room now; before the disk is full the interview ends and everything is kept</source>
        <translation>अभी जगह बनाएँ; डिस्क भरने से पहले साक्षात्कार समाप्त होता है और सब कुछ रहता है</translation>
    </message>
    <message>
        <source>Free some room, then run recover</source>
        <translation>जगह बनाएँ, फिर recover चलाएँ</translation>
    </message>
    <message>
        <source>Free some room; what was recorded is kept</source>
        <translation>जगह बनाएँ; जो रिकॉर्ड हुआ वह सुरक्षित है</translation>
    </message>
    <message>
        <source>Free some space</source>
        <translation>जगह बनाएँ</translation>
    </message>
    <message>
        <source>Free {0}, or choose another data folder</source>
        <translation>{0} जगह बनाएँ, या दूसरा डेटा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Give a WAV file, or the name of a microphone</source>
        <translation>कोई WAV फ़ाइल या माइक्रोफ़ोन का नाम दें</translation>
    </message>
    <message>
        <source>Give a camera&apos;s number, the path of a video file, or an address such as rtsp://host/stream</source>
        <translation>कैमरे का नंबर, वीडियो का पथ, या rtsp://host/stream जैसा पता दें</translation>
    </message>
    <message>
        <source>Give a code, such as K-1024</source>
        <translation>कोई कोड दें, जैसे K-1024</translation>
    </message>
    <message>
        <source>Give a video file, such as an MP4</source>
        <translation>कोई वीडियो दें, जैसे MP4</translation>
    </message>
    <message>
        <source>Give another file with the setting kiosk.pin_file</source>
        <translation>सेटिंग kiosk.pin_file में दूसरी फ़ाइल दें</translation>
    </message>
    <message>
        <source>Give each their own</source>
        <translation>हर एक को अपना कोड दें</translation>
    </message>
    <message>
        <source>Give every question its own id, or none</source>
        <translation>हर प्रश्न को अपनी पहचान दें, या कोई नहीं</translation>
    </message>
    <message>
        <source>Give this user permission to read and write it</source>
        <translation>इस खाते को उसे पढ़ने और लिखने की अनुमति दें</translation>
    </message>
    <message>
        <source>Give this user permission to read it</source>
        <translation>इस खाते को उसे पढ़ने की अनुमति दें</translation>
    </message>
    <message>
        <source>Give this user write permission, or use another folder</source>
        <translation>इस खाते को लिखने की अनुमति दें, या दूसरा फ़ोल्डर लें</translation>
    </message>
    <message>
        <source>Go on with it: erase {0}</source>
        <translation>इसे जारी रखें: erase {0}</translation>
    </message>
    <message>
        <source>Google&apos;s speech service answered with status {0}</source>
        <translation>Google की वाक् सेवा ने स्थिति {0} के साथ उत्तर दिया</translation>
    </message>
    <message>
        <source>Google&apos;s speech service cannot be reached</source>
        <translation>Google की वाक् सेवा तक पहुँच नहीं है</translation>
    </message>
    <message>
        <source>Google&apos;s speech service refuses the key</source>
        <translation>Google की वाक् सेवा कुंजी स्वीकार नहीं करती</translation>
    </message>
    <message>
        <source>Groq&apos;s {0} has no voice {1}</source>
        <translation>Groq के {0} में आवाज़ {1} नहीं है</translation>
    </message>
    <message>
        <source>Have them approved as they are now: questions approve FILE</source>
        <translation>उन्हें जैसे अभी हैं वैसे स्वीकृत कराएँ: questions approve FILE</translation>
    </message>
    <message>
        <source>Have them approved: questions approve {0}</source>
        <translation>उन्हें स्वीकृत कराएँ: questions approve {0}</translation>
    </message>
    <message>
        <source>Install or choose another</source>
        <translation>दूसरी स्थापित करें या चुनें</translation>
    </message>
    <message>
        <source>Install the package libasound2-data</source>
        <translation>पैकेज libasound2-data स्थापित करें</translation>
    </message>
    <message>
        <source>Install the packages libportaudio2 and PyAudio</source>
        <translation>पैकेज libportaudio2 और PyAudio स्थापित करें</translation>
    </message>
    <message>
        <source>Install the program again</source>
        <translation>प्रोग्राम फिर से स्थापित करें</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>वह वैसा ही रहता है</translation>
    </message>
    <message>
        <source>It was held elsewhere, and imported.</source>
        <translation>यह कहीं और हुआ और आयात किया गया।</translation>
    </message>
    <message>
        <source>Keep the columns that are used</source>
        <translation>जो काम के हैं वही कॉलम रखें</translation>
    </message>
    <message>
        <source>Known are: {0}</source>
        <translation>ज्ञात हैं: {0}</translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation>उनमें से एक हटाएँ</translation>
    </message>
    <message>
        <source>List them: users list</source>
        <translation>उन्हें देखें: users list</translation>
    </message>
    <message>
        <source>Look for it in a backup</source>
        <translation>उसे बैकअप में खोजें</translation>
    </message>
    <message>
        <source>Lower its level in the system&apos;s settings, or move it away</source>
        <translation>सिस्टम सेटिंग में उसका स्तर घटाएँ, या उसे दूर करें</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>उसे छोटा करें</translation>
    </message>
    <message>
        <source>Make room or rights there, or name another folder in {0}</source>
        <translation>वहाँ जगह या अधिकार दें, या {0} में दूसरा फ़ोल्डर बताएँ</translation>
    </message>
    <message>
        <source>Make somebody else an admin before</source>
        <translation>पहले किसी और को admin बनाएँ</translation>
    </message>
    <message>
        <source>Make the first account with the role admin</source>
        <translation>पहला खाता भूमिका admin के साथ बनाएँ</translation>
    </message>
    <message>
        <source>Make two questions of it</source>
        <translation>इसके दो प्रश्न बनाएँ</translation>
    </message>
    <message>
        <source>Marks are 1 to 5</source>
        <translation>अंक 1 से 5 होते हैं</translation>
    </message>
    <message>
        <source>Mend GOOGLE_SPEECH_API_KEY</source>
        <translation>GOOGLE_SPEECH_API_KEY सुधारें</translation>
    </message>
    <message>
        <source>Mend the key in the settings</source>
        <translation>सेटिंग में कुंजी सुधारें</translation>
    </message>
    <message>
        <source>Mend these lines</source>
        <translation>ये पंक्तियाँ सुधारें</translation>
    </message>
    <message>
        <source>More than one {0} is called &quot;{1}&quot;</source>
        <translation>एक से अधिक मिले: {0}, नाम &quot;{1}&quot;</translation>
    </message>
    <message>
        <source>Move it closer, or raise its level in the system&apos;s settings</source>
        <translation>उसे पास लाएँ, या सिस्टम सेटिंग में उसका स्तर बढ़ाएँ</translation>
    </message>
    <message>
        <source>Move it to another folder, then run recover again</source>
        <translation>उसे दूसरे फ़ोल्डर में ले जाएँ, फिर recover दोबारा चलाएँ</translation>
    </message>
    <message>
        <source>Move it to the top of the file</source>
        <translation>उसे फ़ाइल के आरंभ में रखें</translation>
    </message>
    <message>
        <source>Move its cable away from power supplies, or plug it into another socket</source>
        <translation>उसका तार बिजली के उपकरणों से दूर रखें, या दूसरे सॉकेट में लगाएँ</translation>
    </message>
    <message>
        <source>Move that file away, or use another folder</source>
        <translation>वह फ़ाइल हटाएँ, या दूसरा फ़ोल्डर लें</translation>
    </message>
    <message>
        <source>Name it first, or write it out</source>
        <translation>पहले उसका नाम दें, या पूरा लिखें</translation>
    </message>
    <message>
        <source>Name the columns in its first line: code,name</source>
        <translation>पहली पंक्ति में कॉलमों के नाम लिखें: code,name</translation>
    </message>
    <message>
        <source>Name the columns in the first line, for example: text,type,subtype</source>
        <translation>पहली पंक्ति में कॉलमों के नाम लिखें, जैसे: text,type,subtype</translation>
    </message>
    <message>
        <source>Name the picture under &quot;image&quot;, or leave the description out</source>
        <translation>चित्र &quot;image&quot; में बताएँ, या वर्णन हटाएँ</translation>
    </message>
    <message>
        <source>No recogniser here is valid for the language {0}</source>
        <translation>यहाँ कोई वाक् पहचान भाषा {0} के लिए नहीं है</translation>
    </message>
    <message>
        <source>No sound: questions on the screen only</source>
        <translation>ध्वनि नहीं: प्रश्न केवल स्क्रीन पर</translation>
    </message>
    <message>
        <source>No voice engine has the voice {0} for the language {1}</source>
        <translation>भाषा {1} के लिए आवाज़ {0} किसी इंजन में नहीं है</translation>
    </message>
    <message>
        <source>No voice here speaks the language {0}</source>
        <translation>यहाँ कोई आवाज़ भाषा {0} नहीं बोलती</translation>
    </message>
    <message>
        <source>Not measurable: {0}. {1}.</source>
        <translation>मापा नहीं जा सकता: {0}। {1}।</translation>
    </message>
    <message>
        <source>Not transcribed yet: answer {0}.</source>
        <translation>अभी लिखित नहीं: उत्तर {0}।</translation>
    </message>
    <message>
        <source>Nothing has been recorded</source>
        <translation>कुछ रिकॉर्ड नहीं हुआ</translation>
    </message>
    <message>
        <source>Nothing is overwritten; move it away first</source>
        <translation>कुछ भी बदला नहीं जाता; पहले उसे हटाएँ</translation>
    </message>
    <message>
        <source>Nothing that can be played was recorded of the interview {0}</source>
        <translation>साक्षात्कार {0} का कुछ भी चलाने योग्य रिकॉर्ड नहीं हुआ</translation>
    </message>
    <message>
        <source>Nothing was kept; start it again</source>
        <translation>कुछ नहीं रखा गया; फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Nothing was recorded, because the recording was never started</source>
        <translation>कुछ रिकॉर्ड नहीं हुआ, क्योंकि रिकॉर्डिंग शुरू ही नहीं हुई</translation>
    </message>
    <message>
        <source>Nothing was recorded: the encoder took no picture and no sound</source>
        <translation>कुछ रिकॉर्ड नहीं हुआ: एन्कोडर ने न चित्र लिया न ध्वनि</translation>
    </message>
    <message>
        <source>Nothing was recorded: {0}</source>
        <translation>कुछ रिकॉर्ड नहीं हुआ: {0}</translation>
    </message>
    <message>
        <source>Pictures are being lost, because the computer is too slow for the recording</source>
        <translation>चित्र खो रहे हैं, क्योंकि कंप्यूटर रिकॉर्डिंग के लिए बहुत धीमा है</translation>
    </message>
    <message>
        <source>Pictures were being lost</source>
        <translation>चित्र खो रहे थे</translation>
    </message>
    <message>
        <source>Piper gave no sound</source>
        <translation>Piper ने ध्वनि नहीं दी</translation>
    </message>
    <message>
        <source>Piper gave no times for its phonemes</source>
        <translation>Piper ने स्वनिमों के समय नहीं दिए</translation>
    </message>
    <message>
        <source>Piper has no voice for the language {0}</source>
        <translation>Piper में भाषा {0} की आवाज़ नहीं है</translation>
    </message>
    <message>
        <source>Piper has no voice {0}</source>
        <translation>Piper में आवाज़ {0} नहीं है</translation>
    </message>
    <message>
        <source>Plan a new one, or finish it with recover</source>
        <translation>नया तय करें, या उसे recover से पूरा करें</translation>
    </message>
    <message>
        <source>Plug a camera in, or give a video file</source>
        <translation>कैमरा लगाएँ, या वीडियो दें</translation>
    </message>
    <message>
        <source>Plug a {0} in</source>
        <translation>उपकरण लगाएँ: {0}</translation>
    </message>
    <message>
        <source>Plug a {0} in, or do without it: &quot;No sound&quot; in the window, --speaker none on the command line</source>
        <translation>उपकरण ({0}) लगाएँ, या उसके बिना चलाएँ: विंडो में “ध्वनि नहीं”, कमांड लाइन पर --speaker none</translation>
    </message>
    <message>
        <source>Plug it in again or choose another one</source>
        <translation>उसे फिर लगाएँ या दूसरा चुनें</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one</source>
        <translation>उसे फिर लगाएँ, या दूसरा चुनें</translation>
    </message>
    <message>
        <source>Plug the camera in again</source>
        <translation>कैमरा फिर से लगाएँ</translation>
    </message>
    <message>
        <source>Put it beside the question file and write its name alone</source>
        <translation>उसे प्रश्न फ़ाइल के पास रखें और केवल नाम लिखें</translation>
    </message>
    <message>
        <source>Put it beside the question file, or mend its name</source>
        <translation>उसे प्रश्न फ़ाइल के पास रखें, या नाम सुधारें</translation>
    </message>
    <message>
        <source>Put texts with commas in quotes</source>
        <translation>अल्पविराम वाले पाठ उद्धरण चिह्नों में रखें</translation>
    </message>
    <message>
        <source>Put the questions under &quot;questions:&quot;</source>
        <translation>प्रश्न &quot;questions:&quot; के नीचे रखें</translation>
    </message>
    <message>
        <source>Put the text in quotes</source>
        <translation>पाठ उद्धरण चिह्नों में रखें</translation>
    </message>
    <message>
        <source>PyAudio cannot be loaded</source>
        <translation>PyAudio लोड नहीं हो सकता</translation>
    </message>
    <message>
        <source>Questions cannot be saved as {0}</source>
        <translation>प्रश्न {0} के रूप में सहेजे नहीं जा सकते</translation>
    </message>
    <message>
        <source>Rate from the transcript</source>
        <translation>लिखित रूप से अंक दें</translation>
    </message>
    <message>
        <source>Read the question file again that it belongs to</source>
        <translation>वह जिस प्रश्न फ़ाइल का है उसे फिर पढ़ें</translation>
    </message>
    <message>
        <source>Read the questions from a file in its folder</source>
        <translation>प्रश्न उसके फ़ोल्डर की फ़ाइल से पढ़ें</translation>
    </message>
    <message>
        <source>Recording stopped because {0}</source>
        <translation>रिकॉर्डिंग रुकी, कारण: {0}</translation>
    </message>
    <message>
        <source>Recordings are not shown to reviewers here</source>
        <translation>यहाँ मूल्यांकन करने वालों को रिकॉर्डिंग नहीं दिखाई जाती</translation>
    </message>
    <message>
        <source>Remove the file, and set a PIN with: kiosk pin</source>
        <translation>फ़ाइल हटाएँ, और PIN ऐसे तय करें: kiosk pin</translation>
    </message>
    <message>
        <source>Restart the computer</source>
        <translation>कंप्यूटर फिर से चालू करें</translation>
    </message>
    <message>
        <source>Restart the sound server or the computer</source>
        <translation>ध्वनि सर्वर या कंप्यूटर फिर से चालू करें</translation>
    </message>
    <message>
        <source>Restore it from a backup</source>
        <translation>उसे बैकअप से वापस लाएँ</translation>
    </message>
    <message>
        <source>Restore the session&apos;s folder</source>
        <translation>सत्र का फ़ोल्डर वापस लाएँ</translation>
    </message>
    <message>
        <source>Run recover first</source>
        <translation>पहले recover चलाएँ</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>उसे UTF-8 में सहेजें</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8</source>
        <translation>उसे UTF-8 में सादे पाठ के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Save the picture anew, as a PNG or JPEG</source>
        <translation>चित्र फिर से PNG या JPEG में सहेजें</translation>
    </message>
    <message>
        <source>Save the picture as one of them</source>
        <translation>चित्र इनमें से एक में सहेजें</translation>
    </message>
    <message>
        <source>See that ffmpeg works: run doctor</source>
        <translation>देखें कि ffmpeg काम करता है: doctor</translation>
    </message>
    <message>
        <source>See that it is plugged in and in order; what was recorded until then is kept</source>
        <translation>देखें कि वह लगी है और ठीक है; तब तक जो रिकॉर्ड हुआ वह सुरक्षित है</translation>
    </message>
    <message>
        <source>See that the data folder can be written and has room</source>
        <translation>देखें कि डेटा फ़ोल्डर में लिखा जा सकता है और जगह है</translation>
    </message>
    <message>
        <source>See that the video can be played</source>
        <translation>देखें कि वीडियो चलता है या नहीं</translation>
    </message>
    <message>
        <source>Set {0}</source>
        <translation>{0} तय करें</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>उसे छोटा करें</translation>
    </message>
    <message>
        <source>Shorten it; if these are several questions, put each on its own line or number them</source>
        <translation>उसे छोटा करें; यदि कई प्रश्न हैं तो हर एक को अलग पंक्ति या क्रमांक दें</translation>
    </message>
    <message>
        <source>Shortly before the end this was found: {0}. Watch the finished video before you rely on it</source>
        <translation>अंत से कुछ पहले यह पाया गया: {0}। भरोसा करने से पहले तैयार वीडियो देख लें</translation>
    </message>
    <message>
        <source>Sound of the microphone is being lost, because the computer is too slow</source>
        <translation>माइक्रोफ़ोन की ध्वनि खो रही है, क्योंकि कंप्यूटर बहुत धीमा है</translation>
    </message>
    <message>
        <source>Sound of the microphone was being lost</source>
        <translation>माइक्रोफ़ोन की ध्वनि खो रही थी</translation>
    </message>
    <message>
        <source>Switch on more light, or plug it into another USB port</source>
        <translation>और रोशनी करें, या दूसरे USB पोर्ट में लगाएँ</translation>
    </message>
    <message>
        <source>The Whisper model in {0} cannot be loaded: {1}</source>
        <translation>{0} का Whisper मॉडल लोड नहीं हो सकता: {1}</translation>
    </message>
    <message>
        <source>The Whisper model {0} does not know the language {1}</source>
        <translation>Whisper मॉडल {0} भाषा {1} नहीं जानता</translation>
    </message>
    <message>
        <source>The address of the network camera cannot be used</source>
        <translation>नेटवर्क कैमरे का पता काम का नहीं है</translation>
    </message>
    <message>
        <source>The answer to question {0} cannot be reopened</source>
        <translation>प्रश्न {0} का उत्तर फिर से नहीं खोला जा सकता</translation>
    </message>
    <message>
        <source>The answer to question {0} has no words that could be corrected</source>
        <translation>प्रश्न {0} के उत्तर में सुधारने योग्य शब्द नहीं हैं</translation>
    </message>
    <message>
        <source>The answers of the interview {0} begin with a key, and there is no keyboard</source>
        <translation>साक्षात्कार {0} के उत्तर कुंजी दबाने से शुरू होते हैं, और कीबोर्ड नहीं है</translation>
    </message>
    <message>
        <source>The camera gave far too few pictures</source>
        <translation>कैमरे ने बहुत कम चित्र दिए</translation>
    </message>
    <message>
        <source>The camera gives far fewer pictures than it should</source>
        <translation>कैमरा जितने चाहिए उससे बहुत कम चित्र देता है</translation>
    </message>
    <message>
        <source>The camera was gone from {0} to {1}</source>
        <translation>कैमरा {0} से {1} तक नहीं था</translation>
    </message>
    <message>
        <source>The camera works again.</source>
        <translation>कैमरा फिर काम कर रहा है।</translation>
    </message>
    <message>
        <source>The clip could not be made: {0}</source>
        <translation>अंश नहीं बन सका: {0}</translation>
    </message>
    <message>
        <source>The code has more than {0} characters</source>
        <translation>कोड में {0} से अधिक अक्षर हैं</translation>
    </message>
    <message>
        <source>The code is an e-mail address, and a code must not say who it is</source>
        <translation>कोड एक ई-मेल पता है, और कोड से यह पता नहीं चलना चाहिए कि वह किसका है</translation>
    </message>
    <message>
        <source>The code is that of line {0}</source>
        <translation>कोड पंक्ति {0} वाला ही है</translation>
    </message>
    <message>
        <source>The computer is busy: the recording goes on with a lighter encoder. Close other programs.</source>
        <translation>कंप्यूटर व्यस्त है: रिकॉर्डिंग हल्के एन्कोडर से जारी है। दूसरे प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>The computer is busy: the recording goes on with fewer pictures a second. Close other programs.</source>
        <translation>कंप्यूटर व्यस्त है: रिकॉर्डिंग प्रति सेकंड कम चित्रों के साथ जारी है। दूसरे प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>The computer is too slow for the recording, which lags behind</source>
        <translation>कंप्यूटर रिकॉर्डिंग के लिए बहुत धीमा है, वह पिछड़ रही है</translation>
    </message>
    <message>
        <source>The computer is very hot and may slow down</source>
        <translation>कंप्यूटर बहुत गर्म है और धीमा हो सकता है</translation>
    </message>
    <message>
        <source>The computer was suspended for {0} s; nothing was recorded then</source>
        <translation>कंप्यूटर {0} सेकंड निलंबित रहा; तब कुछ रिकॉर्ड नहीं हुआ</translation>
    </message>
    <message>
        <source>The computer was too slow: from {0} on the picture has half as many frames</source>
        <translation>कंप्यूटर बहुत धीमा था: {0} से वीडियो में आधे चित्र हैं</translation>
    </message>
    <message>
        <source>The computer was very hot</source>
        <translation>कंप्यूटर बहुत गर्म था</translation>
    </message>
    <message>
        <source>The database {0} cannot be opened</source>
        <translation>डेटाबेस {0} खोला नहीं जा सकता</translation>
    </message>
    <message>
        <source>The database {0} cannot be reached</source>
        <translation>डेटाबेस {0} तक पहुँच नहीं है</translation>
    </message>
    <message>
        <source>The database {0} cannot be read or written</source>
        <translation>डेटाबेस {0} न पढ़ा जा सकता है न लिखा</translation>
    </message>
    <message>
        <source>The database {0} cannot be written</source>
        <translation>डेटाबेस {0} में लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>The database {0} has no room left on its disk</source>
        <translation>डेटाबेस {0} की डिस्क पर जगह नहीं बची</translation>
    </message>
    <message>
        <source>The database {0} is damaged</source>
        <translation>डेटाबेस {0} क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>The database {0} is held by another program</source>
        <translation>डेटाबेस {0} दूसरे प्रोग्राम के पास है</translation>
    </message>
    <message>
        <source>The database {0} is not a database</source>
        <translation>डेटाबेस {0} डेटाबेस नहीं है</translation>
    </message>
    <message>
        <source>The disk is nearly full: the recording has less than ten minutes left</source>
        <translation>डिस्क लगभग भरी है: दस मिनट से कम रिकॉर्डिंग की जगह बची है</translation>
    </message>
    <message>
        <source>The disk that holds {0} does not take the recording any more: {1}</source>
        <translation>{0} वाली डिस्क अब रिकॉर्डिंग नहीं लेती: {1}</translation>
    </message>
    <message>
        <source>The disk that holds {0} has {1} left, and the recording needs {2}</source>
        <translation>{0} वाली डिस्क पर {1} बचा है, और रिकॉर्डिंग को {2} चाहिए</translation>
    </message>
    <message>
        <source>The disk that holds {0} is full</source>
        <translation>{0} वाली डिस्क भरी है</translation>
    </message>
    <message>
        <source>The disk was nearly full</source>
        <translation>डिस्क लगभग भरी थी</translation>
    </message>
    <message>
        <source>The encoder did not take the end of the recording</source>
        <translation>एन्कोडर ने रिकॉर्डिंग का अंत नहीं लिया</translation>
    </message>
    <message>
        <source>The engine broke down ({0})</source>
        <translation>इंजन टूट गया ({0})</translation>
    </message>
    <message>
        <source>The engine {0} is not installed: {1} is missing</source>
        <translation>{0} स्थापित नहीं है: {1} नहीं मिला</translation>
    </message>
    <message>
        <source>The engine {0} needs a key of {1}</source>
        <translation>{0} को {1} की कुंजी चाहिए</translation>
    </message>
    <message>
        <source>The finished file {0} is not as it should be: {1}</source>
        <translation>तैयार फ़ाइल {0} जैसी होनी चाहिए वैसी नहीं है: {1}</translation>
    </message>
    <message>
        <source>The folder for the session cannot be made: {0}</source>
        <translation>सत्र का फ़ोल्डर नहीं बन सकता: {0}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read: {1}</source>
        <translation>फ़ोल्डर {0} पढ़ा नहीं जा सकता: {1}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written: {1}</source>
        <translation>फ़ोल्डर {0} में लिखा नहीं जा सकता: {1}</translation>
    </message>
    <message>
        <source>The interview was ended because the disk is nearly full; everything recorded is kept</source>
        <translation>डिस्क लगभग भरी होने से साक्षात्कार समाप्त हुआ; जो रिकॉर्ड हुआ सब सुरक्षित है</translation>
    </message>
    <message>
        <source>The interview was interrupted at {0} for {1}</source>
        <translation>साक्षात्कार {0} पर रुका; अवधि: {1}</translation>
    </message>
    <message>
        <source>The interview was stopped before its recording went on</source>
        <translation>साक्षात्कार रिकॉर्डिंग के फिर चलने से पहले रोका गया</translation>
    </message>
    <message>
        <source>The interview was stopped before the recording began</source>
        <translation>साक्षात्कार रिकॉर्डिंग शुरू होने से पहले रोका गया</translation>
    </message>
    <message>
        <source>The interview {0} cannot be continued: it has ended, or nothing was recorded</source>
        <translation>साक्षात्कार {0} जारी नहीं हो सकता: वह समाप्त हो चुका है, या कुछ रिकॉर्ड नहीं हुआ</translation>
    </message>
    <message>
        <source>The interview {0} is not finished</source>
        <translation>साक्षात्कार {0} पूरा नहीं हुआ है</translation>
    </message>
    <message>
        <source>The interview {0} is running</source>
        <translation>साक्षात्कार {0} चल रहा है</translation>
    </message>
    <message>
        <source>The interview {0} was erased on {1} UTC</source>
        <translation>साक्षात्कार {0} को {1} UTC पर मिटा दिया गया</translation>
    </message>
    <message>
        <source>The interview {0} was interrupted at question {1} of {2}, {3} in, {4} ago</source>
        <translation>साक्षात्कार {0} प्रश्न {1}/{2} पर रुका, {3} के बाद; {4} पहले</translation>
    </message>
    <message>
        <source>The journal cannot be written: {0}</source>
        <translation>विवरण लिखा नहीं जा सकता: {0}</translation>
    </message>
    <message>
        <source>The journal was changed after it was written, at line {0} or before it</source>
        <translation>विवरण लिखे जाने के बाद बदला गया, पंक्ति {0} में या उससे पहले</translation>
    </message>
    <message>
        <source>The journal {0} cannot be read: {1}</source>
        <translation>विवरण {0} पढ़ा नहीं जा सकता: {1}</translation>
    </message>
    <message>
        <source>The library of eSpeak NG does not load: {0}</source>
        <translation>eSpeak NG की लाइब्रेरी लोड नहीं होती: {0}</translation>
    </message>
    <message>
        <source>The list {0} cannot be read: {1}</source>
        <translation>सूची {0} पढ़ी नहीं जा सकती: {1}</translation>
    </message>
    <message>
        <source>The list {0} cannot be used</source>
        <translation>सूची {0} काम में नहीं ली जा सकती</translation>
    </message>
    <message>
        <source>The list {0} has no column code or name</source>
        <translation>सूची {0} में code या name नाम का कॉलम नहीं है</translation>
    </message>
    <message>
        <source>The list {0} is larger than 5 MB</source>
        <translation>सूची {0} 5 MB से बड़ी है</translation>
    </message>
    <message>
        <source>The list {0} is not written in UTF-8</source>
        <translation>सूची {0} UTF-8 में नहीं लिखी है</translation>
    </message>
    <message>
        <source>The list {0} names nobody</source>
        <translation>सूची {0} में किसी का नाम नहीं है</translation>
    </message>
    <message>
        <source>The lock of a session cannot be written: {0}</source>
        <translation>सत्र का ताला लिखा नहीं जा सकता: {0}</translation>
    </message>
    <message>
        <source>The loudspeaker does not answer</source>
        <translation>स्पीकर उत्तर नहीं देता</translation>
    </message>
    <message>
        <source>The loudspeaker has stopped taking sound</source>
        <translation>स्पीकर अब ध्वनि नहीं लेता</translation>
    </message>
    <message>
        <source>The mark for answer {0} is locked</source>
        <translation>उत्तर {0} का अंक तय हो चुका है</translation>
    </message>
    <message>
        <source>The microphone distorted</source>
        <translation>माइक्रोफ़ोन विकृत था</translation>
    </message>
    <message>
        <source>The microphone hummed</source>
        <translation>माइक्रोफ़ोन में भनभनाहट थी</translation>
    </message>
    <message>
        <source>The microphone hums</source>
        <translation>माइक्रोफ़ोन में भनभनाहट है</translation>
    </message>
    <message>
        <source>The microphone is silent</source>
        <translation>माइक्रोफ़ोन मौन है</translation>
    </message>
    <message>
        <source>The microphone is so quiet that words cannot be understood</source>
        <translation>माइक्रोफ़ोन इतना धीमा है कि शब्द समझ नहीं आते</translation>
    </message>
    <message>
        <source>The microphone is too loud and distorts</source>
        <translation>माइक्रोफ़ोन बहुत तेज़ है और विकृत होता है</translation>
    </message>
    <message>
        <source>The microphone recorded only digital silence</source>
        <translation>माइक्रोफ़ोन ने केवल डिजिटल मौन रिकॉर्ड किया</translation>
    </message>
    <message>
        <source>The microphone was gone from {0} to {1}</source>
        <translation>माइक्रोफ़ोन {0} से {1} तक नहीं था</translation>
    </message>
    <message>
        <source>The microphone was silent</source>
        <translation>माइक्रोफ़ोन मौन था</translation>
    </message>
    <message>
        <source>The microphone was too quiet to be understood</source>
        <translation>माइक्रोफ़ोन समझने के लिए बहुत धीमा था</translation>
    </message>
    <message>
        <source>The microphone works again.</source>
        <translation>माइक्रोफ़ोन फिर काम कर रहा है।</translation>
    </message>
    <message>
        <source>The model that finds faces cannot be loaded</source>
        <translation>चेहरे खोजने वाला मॉडल लोड नहीं हो सकता</translation>
    </message>
    <message>
        <source>The model {0} cannot be written to {1}: {2}</source>
        <translation>मॉडल {0} को {1} में लिखा नहीं जा सकता: {2}</translation>
    </message>
    <message>
        <source>The name or the password is wrong, or the account is locked or disabled</source>
        <translation>नाम या पासवर्ड ग़लत है, या खाता बंद या निष्क्रिय है</translation>
    </message>
    <message>
        <source>The next speech engine is tried</source>
        <translation>अगला वाक् इंजन आज़माया जा रहा है</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <translation>चित्र काला है</translation>
    </message>
    <message>
        <source>The picture of a question cannot be kept in {0}: {1}</source>
        <translation>प्रश्न का चित्र {0} में रखा नहीं जा सकता: {1}</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>चित्र ठहरा हुआ है</translation>
    </message>
    <message>
        <source>The picture stood still</source>
        <translation>चित्र ठहरा हुआ था</translation>
    </message>
    <message>
        <source>The picture was black</source>
        <translation>चित्र काला था</translation>
    </message>
    <message>
        <source>The picture {0}… of a question is missing, or was changed</source>
        <translation>प्रश्न का चित्र {0}… नहीं है, या बदल दिया गया</translation>
    </message>
    <message>
        <source>The place of {0} in the recording was not written down and is estimated</source>
        <translation>रिकॉर्डिंग में {0} का स्थान दर्ज नहीं हुआ, यह अनुमान है</translation>
    </message>
    <message>
        <source>The program of the {0} engine does not start: {1}</source>
        <translation>{0} का प्रोग्राम शुरू नहीं होता: {1}</translation>
    </message>
    <message>
        <source>The program of the {0} engine ended unexpectedly (status {1})</source>
        <translation>{0} का प्रोग्राम अचानक समाप्त हुआ (स्थिति {1})</translation>
    </message>
    <message>
        <source>The program was interrupted after the recording; the files were made later</source>
        <translation>प्रोग्राम रिकॉर्डिंग के बाद रुका; फ़ाइलें बाद में बनीं</translation>
    </message>
    <message>
        <source>The program was interrupted; the recording was recovered up to {0}</source>
        <translation>प्रोग्राम बीच में रुका; रिकॉर्डिंग {0} तक बचा ली गई</translation>
    </message>
    <message>
        <source>The question file {0} cannot be read: {1}</source>
        <translation>प्रश्न फ़ाइल {0} पढ़ी नहीं जा सकती: {1}</translation>
    </message>
    <message>
        <source>The question file {0} cannot be used: {1}</source>
        <translation>प्रश्न फ़ाइल {0} काम में नहीं ली जा सकती: {1}</translation>
    </message>
    <message>
        <source>The question file {0} has no questions</source>
        <translation>प्रश्न फ़ाइल {0} में प्रश्न नहीं हैं</translation>
    </message>
    <message>
        <source>The question file {0} has the ending {1}, which is no format of questions</source>
        <translation>प्रश्न फ़ाइल {0} के अंत में {1} है, जो प्रश्नों का प्रारूप नहीं है</translation>
    </message>
    <message>
        <source>The question file {0} has {1} MB; question files have at most {2} MB</source>
        <translation>प्रश्न फ़ाइल {0} {1} MB की है; अधिक से अधिक {2} MB हो सकती है</translation>
    </message>
    <message>
        <source>The question file {0} is empty</source>
        <translation>प्रश्न फ़ाइल {0} खाली है</translation>
    </message>
    <message>
        <source>The question file {0} may not be read</source>
        <translation>प्रश्न फ़ाइल {0} पढ़ने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>The question set {0} was rejected</source>
        <translation>प्रश्न-समूह {0} अस्वीकृत हुआ था</translation>
    </message>
    <message>
        <source>The questions cannot be saved as {0}: {1}</source>
        <translation>प्रश्न {0} के रूप में सहेजे नहीं जा सकते: {1}</translation>
    </message>
    <message>
        <source>The questions of the set {0} are not approved yet</source>
        <translation>समूह {0} के प्रश्न अभी स्वीकृत नहीं हैं</translation>
    </message>
    <message>
        <source>The questions of the set {0} were changed after they were entered</source>
        <translation>समूह {0} के प्रश्न दर्ज होने के बाद बदले गए</translation>
    </message>
    <message>
        <source>The questions of the set {0} were rejected</source>
        <translation>समूह {0} के प्रश्न अस्वीकृत हुए थे</translation>
    </message>
    <message>
        <source>The recogniser was closed</source>
        <translation>वाक् पहचान बंद कर दी गई</translation>
    </message>
    <message>
        <source>The recording broke off at {0}: nothing after it was recorded</source>
        <translation>रिकॉर्डिंग {0} पर रुक गई: उसके बाद कुछ रिकॉर्ड नहीं हुआ</translation>
    </message>
    <message>
        <source>The recording cannot go on: {0} What was recorded so far is kept.</source>
        <translation>रिकॉर्डिंग जारी नहीं रह सकती: {0} अब तक जो रिकॉर्ड हुआ वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>The recording could not be looked into: {0}</source>
        <translation>रिकॉर्डिंग जाँची नहीं जा सकी: {0}</translation>
    </message>
    <message>
        <source>The recording itself is kept in the session&apos;s folder; run recover on it</source>
        <translation>रिकॉर्डिंग सत्र के फ़ोल्डर में रखी है; उस पर recover चलाएँ</translation>
    </message>
    <message>
        <source>The recording lagged behind</source>
        <translation>रिकॉर्डिंग पिछड़ गई थी</translation>
    </message>
    <message>
        <source>The recording {0} is not as it should be: {1}</source>
        <translation>रिकॉर्डिंग {0} जैसी होनी चाहिए वैसी नहीं है: {1}</translation>
    </message>
    <message>
        <source>The recording {0} is not in its folder</source>
        <translation>रिकॉर्डिंग {0} अपने फ़ोल्डर में नहीं है</translation>
    </message>
    <message>
        <source>The service of {0} was not agreed to</source>
        <translation>{0} की सेवा के लिए सहमति नहीं दी गई</translation>
    </message>
    <message>
        <source>The service was ended in the middle of the interview.</source>
        <translation>सेवा साक्षात्कार के बीच में बंद कर दी गई।</translation>
    </message>
    <message>
        <source>The session of the interview {0} is not here</source>
        <translation>साक्षात्कार {0} का सत्र यहाँ नहीं है</translation>
    </message>
    <message>
        <source>The sound could not be aligned with its text</source>
        <translation>ध्वनि को उसके पाठ से मिलाया नहीं जा सका</translation>
    </message>
    <message>
        <source>The sound system cannot be started</source>
        <translation>ध्वनि प्रणाली शुरू नहीं होती</translation>
    </message>
    <message>
        <source>The sound system cannot be used: PortAudio broke off</source>
        <translation>ध्वनि प्रणाली काम नहीं करती: PortAudio रुक गया</translation>
    </message>
    <message>
        <source>The sound system does not answer</source>
        <translation>ध्वनि प्रणाली उत्तर नहीं देती</translation>
    </message>
    <message>
        <source>The speech service gave no sound</source>
        <translation>वाक् सेवा ने ध्वनि नहीं दी</translation>
    </message>
    <message>
        <source>The speech service has no voice {0} for {1}</source>
        <translation>वाक् सेवा में {1} के लिए आवाज़ {0} नहीं है</translation>
    </message>
    <message>
        <source>The staff PIN cannot be kept in {0}: {1}</source>
        <translation>कर्मचारी PIN {0} में रखा नहीं जा सकता: {1}</translation>
    </message>
    <message>
        <source>The staff PIN cannot be read from {0}: {1}</source>
        <translation>{0} से कर्मचारी PIN पढ़ा नहीं जा सकता: {1}</translation>
    </message>
    <message>
        <source>The video and the transcript are complete, but: {0}</source>
        <translation>वीडियो और लिखित रूप पूरे हैं, लेकिन: {0}</translation>
    </message>
    <message>
        <source>The video could not be made, because {0}</source>
        <translation>वीडियो नहीं बन सका, कारण: {0}</translation>
    </message>
    <message>
        <source>The {0} engine did not answer within {1} s</source>
        <translation>इंजन {0} ने {1} सेकंड में उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>The {0} engine was closed</source>
        <translation>इंजन {0} बंद कर दिया गया</translation>
    </message>
    <message>
        <source>There is a file {0} already</source>
        <translation>फ़ाइल {0} पहले से है</translation>
    </message>
    <message>
        <source>There is a file {0} that is not the transcript of this session</source>
        <translation>फ़ाइल {0} मौजूद है जो इस सत्र का लिखित रूप नहीं है</translation>
    </message>
    <message>
        <source>There is a file {0} that is not the video of this session</source>
        <translation>फ़ाइल {0} मौजूद है जो इस सत्र का वीडियो नहीं है</translation>
    </message>
    <message>
        <source>There is a session with the id {0} already</source>
        <translation>पहचान {0} का सत्र पहले से मौजूद है</translation>
    </message>
    <message>
        <source>There is an account {0} already</source>
        <translation>खाता {0} पहले से है</translation>
    </message>
    <message>
        <source>There is no Whisper model {0}</source>
        <translation>Whisper मॉडल {0} नहीं है</translation>
    </message>
    <message>
        <source>There is no account {0}</source>
        <translation>खाता {0} नहीं है</translation>
    </message>
    <message>
        <source>There is no admin yet</source>
        <translation>अभी कोई admin नहीं है</translation>
    </message>
    <message>
        <source>There is no camera or video file called that</source>
        <translation>इस नाम का कोई कैमरा या वीडियो नहीं है</translation>
    </message>
    <message>
        <source>There is no camera or video file called {0}</source>
        <translation>{0} नाम का कोई कैमरा या वीडियो नहीं है</translation>
    </message>
    <message>
        <source>There is no default {0}</source>
        <translation>कोई तयशुदा उपकरण नहीं: {0}</translation>
    </message>
    <message>
        <source>There is no interview {0}</source>
        <translation>साक्षात्कार {0} नहीं है</translation>
    </message>
    <message>
        <source>There is no interview {0} in {1}</source>
        <translation>{1} में साक्षात्कार {0} नहीं है</translation>
    </message>
    <message>
        <source>There is no mark to be locked</source>
        <translation>तय करने के लिए कोई अंक नहीं है</translation>
    </message>
    <message>
        <source>There is no question file {0}</source>
        <translation>प्रश्न फ़ाइल {0} नहीं है</translation>
    </message>
    <message>
        <source>There is no recording to make a video of</source>
        <translation>वीडियो बनाने के लिए कोई रिकॉर्डिंग नहीं है</translation>
    </message>
    <message>
        <source>There is no video of the interview {0}</source>
        <translation>साक्षात्कार {0} का कोई वीडियो नहीं है</translation>
    </message>
    <message>
        <source>There is no {0} called &quot;{1}&quot;</source>
        <translation>नहीं मिला: {0}, नाम &quot;{1}&quot;</translation>
    </message>
    <message>
        <source>There is no {0} named {1}</source>
        <translation>अज्ञात: {0}, नाम {1}</translation>
    </message>
    <message>
        <source>There is no {0} on this machine: none of {1} is installed</source>
        <translation>इस मशीन पर नहीं है: {0}; इनमें से कुछ भी स्थापित नहीं: {1}</translation>
    </message>
    <message>
        <source>There is nothing between these times of the video</source>
        <translation>वीडियो में इन समयों के बीच कुछ नहीं है</translation>
    </message>
    <message>
        <source>These questions are not approved</source>
        <translation>ये प्रश्न स्वीकृत नहीं हैं</translation>
    </message>
    <message>
        <source>Transcribe it first: recover</source>
        <translation>पहले उसे लिखित रूप दें: recover</translation>
    </message>
    <message>
        <source>Treat the record of this session as untrustworthy</source>
        <translation>इस सत्र के अभिलेख पर भरोसा न करें</translation>
    </message>
    <message>
        <source>Try again when the room is quiet</source>
        <translation>कमरा शांत होने पर फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Try again with nothing else running and steady light; some wireless devices have no steady delay</source>
        <translation>स्थिर रोशनी में और बिना दूसरे प्रोग्राम के फिर कोशिश करें; कुछ बेतार उपकरणों की देरी स्थिर नहीं होती</translation>
    </message>
    <message>
        <source>Try again, or choose another camera</source>
        <translation>फिर से कोशिश करें या कोई दूसरा कैमरा चुनें</translation>
    </message>
    <message>
        <source>Try again, or choose another microphone</source>
        <translation>फिर कोशिश करें, या दूसरा माइक्रोफ़ोन चुनें</translation>
    </message>
    <message>
        <source>Try again; {0} wrong passwords lock an account for {1} minutes</source>
        <translation>फिर कोशिश करें; {0} ग़लत पासवर्ड खाते को {1} मिनट के लिए बंद कर देते हैं</translation>
    </message>
    <message>
        <source>Turn the loudspeaker up, unplug headphones, and let nobody speak</source>
        <translation>स्पीकर की आवाज़ बढ़ाएँ, हेडफ़ोन निकालें, और कोई न बोले</translation>
    </message>
    <message>
        <source>Uncover its vents, or close other programs</source>
        <translation>उसके हवा के रास्ते खोलें, या दूसरे प्रोग्राम बंद करें</translation>
    </message>
    <message>
        <source>Uncover the lens, or switch on the light</source>
        <translation>लेंस खोलें, या रोशनी करें</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again</source>
        <translation>उसे निकालकर फिर लगाएँ</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera</source>
        <translation>उसे निकालकर फिर लगाएँ, या दूसरा कैमरा चुनें</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another one</source>
        <translation>उसे निकालकर फिर लगाएँ, या दूसरा चुनें</translation>
    </message>
    <message>
        <source>Use a folder with a model in CTranslate2&apos;s format</source>
        <translation>CTranslate2 प्रारूप के मॉडल वाला फ़ोल्डर लें</translation>
    </message>
    <message>
        <source>Use a name that ends in {0}</source>
        <translation>ऐसा नाम लें जिसके अंत में {0} हो</translation>
    </message>
    <message>
        <source>Use at most {0} words, and sentences of at most {1}</source>
        <translation>अधिक से अधिक {0} शब्द लें, और वाक्य {1} शब्दों तक के</translation>
    </message>
    <message>
        <source>Use one of {0}</source>
        <translation>{0} में से एक लें</translation>
    </message>
    <message>
        <source>Use shorter words and sentences</source>
        <translation>छोटे शब्द और वाक्य लें</translation>
    </message>
    <message>
        <source>Wait until it has ended</source>
        <translation>उसके समाप्त होने तक रुकें</translation>
    </message>
    <message>
        <source>Wait until it has ended, or end it</source>
        <translation>उसके समाप्त होने तक रुकें, या उसे समाप्त करें</translation>
    </message>
    <message>
        <source>Waiting for the last transcript</source>
        <translation>अंतिम प्रतिलेख की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Write &quot;# language: {0}&quot; at the top of a text file, &quot;language: {0}&quot; in YAML</source>
        <translation>टेक्स्ट फ़ाइल के शुरू में &quot;# language: {0}&quot; लिखें, YAML में &quot;language: {0}&quot;</translation>
    </message>
    <message>
        <source>Write it after &quot;code: |&quot;</source>
        <translation>उसे &quot;code: |&quot; के बाद लिखें</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>कुंजियों का समूह</translation>
    </message>
    <message>
        <source>a key must be a word</source>
        <translation>कुंजी एक शब्द होनी चाहिए</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>एक सूची</translation>
    </message>
    <message>
        <source>a list of {0}; {1} are the most</source>
        <translation>{0} की सूची; अधिक से अधिक {1} हो सकते हैं</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>एक संख्या</translation>
    </message>
    <message>
        <source>a picture without &quot;image_text&quot;</source>
        <translation>बिना &quot;image_text&quot; का चित्र</translation>
    </message>
    <message>
        <source>a question of {0} characters; {1} are the most</source>
        <translation>{0} अक्षरों का प्रश्न; अधिक से अधिक {1} हो सकते हैं</translation>
    </message>
    <message>
        <source>a question without &quot;text&quot;</source>
        <translation>बिना &quot;text&quot; का प्रश्न</translation>
    </message>
    <message>
        <source>a question without words</source>
        <translation>बिना शब्दों का प्रश्न</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>एक पाठ</translation>
    </message>
    <message>
        <source>a text of {0} characters; {1} are the most</source>
        <translation>{0} अक्षरों का पाठ; अधिक से अधिक {1} हो सकते हैं</translation>
    </message>
    <message>
        <source>a voice cannot say &quot;{0}&quot;</source>
        <translation>आवाज़ &quot;{0}&quot; बोल नहीं सकती</translation>
    </message>
    <message>
        <source>age</source>
        <translation>आयु</translation>
    </message>
    <message>
        <source>an anchor whose mark is not 1 to 5</source>
        <translation>ऐसा वर्णन जिसका अंक 1 से 5 नहीं है</translation>
    </message>
    <message>
        <source>characters that cannot be shown, spoken or stored</source>
        <translation>ऐसे अक्षर जो दिखाए, बोले या सहेजे नहीं जा सकते</translation>
    </message>
    <message>
        <source>code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>criminal records</source>
        <translation>आपराधिक रिकॉर्ड</translation>
    </message>
    <message>
        <source>eSpeak NG does not start</source>
        <translation>eSpeak NG शुरू नहीं होता</translation>
    </message>
    <message>
        <source>eSpeak NG gave no sound</source>
        <translation>eSpeak NG ने ध्वनि नहीं दी</translation>
    </message>
    <message>
        <source>eSpeak NG has no voice for the language {0}</source>
        <translation>eSpeak NG में भाषा {0} की आवाज़ नहीं है</translation>
    </message>
    <message>
        <source>eSpeak NG has no voice {0}</source>
        <translation>eSpeak NG में आवाज़ {0} नहीं है</translation>
    </message>
    <message>
        <source>eSpeak NG has no voice {0} for the language {1}</source>
        <translation>eSpeak NG में भाषा {1} के लिए आवाज़ {0} नहीं है</translation>
    </message>
    <message>
        <source>edge-tts cannot be used ({0})</source>
        <translation>edge-tts काम में नहीं लिया जा सकता ({0})</translation>
    </message>
    <message>
        <source>edge-tts has no voice {0}</source>
        <translation>edge-tts में आवाज़ {0} नहीं है</translation>
    </message>
    <message>
        <source>family</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>ffmpeg cannot be started: {0}</source>
        <translation>ffmpeg शुरू नहीं होता: {0}</translation>
    </message>
    <message>
        <source>gTTS cannot be reached ({0})</source>
        <translation>gTTS तक पहुँच नहीं है ({0})</translation>
    </message>
    <message>
        <source>gTTS gave no sound</source>
        <translation>gTTS ने ध्वनि नहीं दी</translation>
    </message>
    <message>
        <source>gTTS has no voice {0}</source>
        <translation>gTTS में आवाज़ {0} नहीं है</translation>
    </message>
    <message>
        <source>habits</source>
        <translation>आदतें</translation>
    </message>
    <message>
        <source>health</source>
        <translation>स्वास्थ्य</translation>
    </message>
    <message>
        <source>it asks about something personal: {0}</source>
        <translation>यह निजी बात पूछता है: {0}</translation>
    </message>
    <message>
        <source>it asks nearly the same as question {0}</source>
        <translation>यह लगभग वही पूछता है जो प्रश्न {0}</translation>
    </message>
    <message>
        <source>it asks two things at once</source>
        <translation>यह एक साथ दो बातें पूछता है</translation>
    </message>
    <message>
        <source>it has {0} questions; {1} are the most</source>
        <translation>इसमें {0} प्रश्न हैं; अधिक से अधिक {1} हो सकते हैं</translation>
    </message>
    <message>
        <source>it has {0} words, too many to keep in mind from hearing them</source>
        <translation>इसमें {0} शब्द हैं, सुनकर याद रखने के लिए बहुत अधिक</translation>
    </message>
    <message>
        <source>it is hard to understand when heard</source>
        <translation>सुनने पर समझना कठिन है</translation>
    </message>
    <message>
        <source>it seems to be in another language ({0}) than the set says ({1})</source>
        <translation>यह प्रश्न-समूह में बताई गई भाषा ({1}) के बजाय दूसरी भाषा ({0}) में लगता है</translation>
    </message>
    <message>
        <source>it suggests an answer</source>
        <translation>यह उत्तर सुझाता है</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation>पंक्ति {0}: {1}</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>स्पीकर</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>military service</source>
        <translation>सैन्य सेवा</translation>
    </message>
    <message>
        <source>money and housing</source>
        <translation>धन और आवास</translation>
    </message>
    <message>
        <source>no column is named &quot;text&quot;</source>
        <translation>किसी कॉलम का नाम &quot;text&quot; नहीं है</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>nothing before is named &quot;&amp;{0}&quot;</source>
        <translation>पहले किसी का नाम &quot;&amp;{0}&quot; नहीं है</translation>
    </message>
    <message>
        <source>nothing says what an answer that earns {0} looks like</source>
        <translation>कहीं नहीं लिखा कि अंक {0} वाला उत्तर कैसा होता है</translation>
    </message>
    <message>
        <source>only {0} flashes and beeps were found together</source>
        <translation>केवल {0} चमक और बीप साथ मिलीं</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>pay history</source>
        <translation>पिछला वेतन</translation>
    </message>
    <message>
        <source>pocketsphinx does not know the language {0}</source>
        <translation>pocketsphinx भाषा {0} नहीं जानता</translation>
    </message>
    <message>
        <source>politics or trade unions</source>
        <translation>राजनीति या मज़दूर संघ</translation>
    </message>
    <message>
        <source>recogniser</source>
        <translation>वाक् पहचान</translation>
    </message>
    <message>
        <source>religion</source>
        <translation>धर्म</translation>
    </message>
    <message>
        <source>sex and gender</source>
        <translation>लिंग और यौनिकता</translation>
    </message>
    <message>
        <source>sound and picture together (±{0} ms, {1} flashes and beeps)</source>
        <translation>ध्वनि और चित्र साथ हैं (±{0} ms, {1} चमक और बीप)</translation>
    </message>
    <message>
        <source>sound {0} ms early (±{1} ms, {2} flashes and beeps)</source>
        <translation>ध्वनि {0} ms पहले (±{1} ms, {2} चमक और बीप)</translation>
    </message>
    <message>
        <source>sound {0} ms late (±{1} ms, {2} flashes and beeps)</source>
        <translation>ध्वनि {0} ms बाद में (±{1} ms, {2} चमक और बीप)</translation>
    </message>
    <message>
        <source>the camera saw {0} of {1} flashes of the screen</source>
        <translation>कैमरे ने स्क्रीन की {1} में से {0} चमक देखीं</translation>
    </message>
    <message>
        <source>the column &quot;{0}&quot; is there twice</source>
        <translation>कॉलम &quot;{0}&quot; दो बार है</translation>
    </message>
    <message>
        <source>the key &quot;questions&quot; is missing</source>
        <translation>कुंजी &quot;questions&quot; नहीं है</translation>
    </message>
    <message>
        <source>the key &quot;{0}&quot; is there twice</source>
        <translation>कुंजी &quot;{0}&quot; दो बार है</translation>
    </message>
    <message>
        <source>the mark {0} is there twice</source>
        <translation>अंक {0} दो बार है</translation>
    </message>
    <message>
        <source>the microphone heard {0} of {1} beeps</source>
        <translation>माइक्रोफ़ोन ने {1} में से {0} बीप सुनीं</translation>
    </message>
    <message>
        <source>the offset varies by {0} ms from one beep to the next</source>
        <translation>अंतर एक बीप से अगली तक {0} ms बदलता है</translation>
    </message>
    <message>
        <source>the picture &quot;{0}&quot; cannot be read</source>
        <translation>चित्र &quot;{0}&quot; पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>the picture &quot;{0}&quot; has more than {1} MB</source>
        <translation>चित्र &quot;{0}&quot; {1} MB से बड़ा है</translation>
    </message>
    <message>
        <source>the picture &quot;{0}&quot; lies outside the folder of the questions</source>
        <translation>चित्र &quot;{0}&quot; प्रश्नों के फ़ोल्डर से बाहर है</translation>
    </message>
    <message>
        <source>the picture &quot;{0}&quot; stands beside no file</source>
        <translation>चित्र &quot;{0}&quot; किसी फ़ाइल के पास नहीं है</translation>
    </message>
    <message>
        <source>the same id stands on line {0}</source>
        <translation>यही पहचान पंक्ति {0} में है</translation>
    </message>
    <message>
        <source>the same question stands on line {0}</source>
        <translation>यही प्रश्न पंक्ति {0} में है</translation>
    </message>
    <message>
        <source>the word no without quotes</source>
        <translation>बिना उद्धरण का शब्द no</translation>
    </message>
    <message>
        <source>the word yes without quotes</source>
        <translation>बिना उद्धरण का शब्द yes</translation>
    </message>
    <message>
        <source>there is no picture &quot;{0}&quot;</source>
        <translation>चित्र &quot;{0}&quot; नहीं है</translation>
    </message>
    <message>
        <source>this is not CSV: {0}</source>
        <translation>यह CSV नहीं है: {0}</translation>
    </message>
    <message>
        <source>this is not JSON that can be used</source>
        <translation>यह काम का JSON नहीं है</translation>
    </message>
    <message>
        <source>this is not JSON: {0}</source>
        <translation>यह JSON नहीं है: {0}</translation>
    </message>
    <message>
        <source>this is not YAML</source>
        <translation>यह YAML नहीं है</translation>
    </message>
    <message>
        <source>this is not YAML: {0}</source>
        <translation>यह YAML नहीं है: {0}</translation>
    </message>
    <message>
        <source>unknown column &quot;{0}&quot;</source>
        <translation>अज्ञात कॉलम &quot;{0}&quot;</translation>
    </message>
    <message>
        <source>unknown directive &quot;{0}&quot;</source>
        <translation>अज्ञात निर्देश &quot;{0}&quot;</translation>
    </message>
    <message>
        <source>unknown key &quot;{0}&quot;</source>
        <translation>अज्ञात कुंजी &quot;{0}&quot;</translation>
    </message>
    <message>
        <source>values nested too deeply</source>
        <translation>मान बहुत गहरे भीतर रखे हैं</translation>
    </message>
    <message>
        <source>voice detector</source>
        <translation>वाक् संसूचक</translation>
    </message>
    <message>
        <source>voice engine</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>{0} answered with nonsense</source>
        <translation>{0} ने निरर्थक उत्तर दिया</translation>
    </message>
    <message>
        <source>{0} answered with something that is not sound</source>
        <translation>{0} ने जो दिया वह ध्वनि नहीं है</translation>
    </message>
    <message>
        <source>{0} answered with status {1}</source>
        <translation>{0} ने स्थिति {1} के साथ उत्तर दिया</translation>
    </message>
    <message>
        <source>{0} asked to be left alone for another {1} s</source>
        <translation>{0} ने और {1} सेकंड रुकने को कहा</translation>
    </message>
    <message>
        <source>{0} cannot be opened</source>
        <translation>{0} खोला नहीं जा सकता</translation>
    </message>
    <message>
        <source>{0} cannot be read any more</source>
        <translation>{0} अब पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>{0} cannot be used ({1})</source>
        <translation>{0} काम में नहीं लिया जा सकता ({1})</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>{0} लिखा नहीं जा सकता: {1}</translation>
    </message>
    <message>
        <source>{0} cells, but {1} columns</source>
        <translation>{0} खाने, पर {1} कॉलम</translation>
    </message>
    <message>
        <source>{0} columns; {1} are the most</source>
        <translation>{0} कॉलम; अधिक से अधिक {1} हो सकते हैं</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} दिन</translation>
    </message>
    <message>
        <source>{0} did not answer in time</source>
        <translation>{0} ने समय पर उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>{0} did not answer within {1} s</source>
        <translation>{0} ने {1} सेकंड में उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>{0} does not answer</source>
        <translation>{0} उत्तर नहीं देता</translation>
    </message>
    <message>
        <source>{0} does not exist</source>
        <translation>{0} मौजूद नहीं है</translation>
    </message>
    <message>
        <source>{0} ended with status {1}</source>
        <translation>{0} स्थिति {1} के साथ समाप्त हुआ</translation>
    </message>
    <message>
        <source>{0} for {1} s, the first time at {2}</source>
        <translation>{0}, कुल {1} सेकंड, पहली बार {2} पर</translation>
    </message>
    <message>
        <source>{0} gave no picture within {1} seconds</source>
        <translation>{0} ने {1} सेकंड में कोई चित्र नहीं दिया</translation>
    </message>
    <message>
        <source>{0} gave no sound</source>
        <translation>{0} ने ध्वनि नहीं दी</translation>
    </message>
    <message>
        <source>{0} gave no sound in time</source>
        <translation>{0} ने समय पर ध्वनि नहीं दी</translation>
    </message>
    <message>
        <source>{0} gives no picture any more</source>
        <translation>{0} अब चित्र नहीं देता</translation>
    </message>
    <message>
        <source>{0} gives no sound</source>
        <translation>{0} ध्वनि नहीं देता</translation>
    </message>
    <message>
        <source>{0} has been disconnected</source>
        <translation>{0} अलग हो गया है</translation>
    </message>
    <message>
        <source>{0} has stopped giving sound</source>
        <translation>{0} ने ध्वनि देना बंद कर दिया</translation>
    </message>
    <message>
        <source>{0} holds no sound that can be read</source>
        <translation>{0} में पढ़ने योग्य ध्वनि नहीं है</translation>
    </message>
    <message>
        <source>{0} holds no video that can be read</source>
        <translation>{0} में पढ़ने योग्य वीडियो नहीं है</translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation>{0} घंटे</translation>
    </message>
    <message>
        <source>{0} is a folder, not a question file</source>
        <translation>{0} फ़ोल्डर है, प्रश्न फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>{0} is no mark</source>
        <translation>{0} कोई अंक नहीं है</translation>
    </message>
    <message>
        <source>{0} is not a text file</source>
        <translation>{0} पाठ फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>{0} is not an ordinary file</source>
        <translation>{0} साधारण फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>{0} is not installed</source>
        <translation>{0} स्थापित नहीं है</translation>
    </message>
    <message>
        <source>{0} is the last admin and cannot be removed</source>
        <translation>{0} अंतिम admin है और हटाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>{0} may not be used by this account</source>
        <translation>इस खाते को {0} इस्तेमाल करने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} मिनट</translation>
    </message>
    <message>
        <source>{0} questions; {1} are the most</source>
        <translation>{0} प्रश्न; अधिक से अधिक {1} हो सकते हैं</translation>
    </message>
    <message>
        <source>{0} refuses the key</source>
        <translation>{0} कुंजी स्वीकार नहीं करता</translation>
    </message>
    <message>
        <source>{0} s of the recording are missing, the first time at {1}</source>
        <translation>रिकॉर्डिंग के {0} सेकंड नहीं हैं, पहली बार {1} पर</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} सेकंड</translation>
    </message>
    <message>
        <source>{0} sends no picture any more</source>
        <translation>{0} अब चित्र नहीं भेजता</translation>
    </message>
    <message>
        <source>{0} takes no sound</source>
        <translation>{0} ध्वनि नहीं लेता</translation>
    </message>
    <message>
        <source>{0} was ended by signal {1}</source>
        <translation>{0} संकेत {1} से बंद हुआ</translation>
    </message>
    <message>
        <source>{0} where a question is expected</source>
        <translation>जहाँ प्रश्न होना चाहिए वहाँ {0}</translation>
    </message>
    <message>
        <source>{0} where questions are expected</source>
        <translation>जहाँ प्रश्न होने चाहिए वहाँ {0}</translation>
    </message>
    <message>
        <source>{0} where {1} is expected</source>
        <translation>जहाँ {1} होना चाहिए वहाँ {0}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}, and 1 more problem</source>
        <translation>{0}, और 1 और समस्या</translation>
    </message>
    <message>
        <source>{0}, and {1} more problems</source>
        <translation>{0}, और {1} और समस्याएँ</translation>
    </message>
    <message>
        <source>{0}. {1}.</source>
        <translation>{0}। {1}।</translation>
    </message>
    <message>
        <source>Making the video</source>
        <translation>वीडियो बनाया जा रहा है</translation>
    </message>
    <message>
        <source>An interview from {0} was interrupted; {1} of it was saved.</source>
        <translation>{0} का एक साक्षात्कार बीच में रुका; उसका {1} बचा लिया गया।</translation>
    </message>
    <message>
        <source>Install it in the folder of Interview Desktop with: pip install &apos;.[{0}]&apos;</source>
        <translation>इसे Interview Desktop के फ़ोल्डर में इस तरह इंस्टॉल करें: pip install &apos;.[{0}]&apos;</translation>
    </message>
    <message>
        <source>The computer was suspended for {0} seconds. Switch its energy saving off; what was recorded before is kept.</source>
        <translation>कंप्यूटर {0} सेकंड निलंबित रहा। ऊर्जा बचत बंद करें; पहले जो रिकॉर्ड हुआ वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back by {0} seconds. The recording goes on; its times do not depend on it.</source>
        <translation>कंप्यूटर की घड़ी {0} सेकंड पीछे की गई। रिकॉर्डिंग जारी है; उसके समय इस पर निर्भर नहीं हैं।</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set forward by {0} seconds. The recording goes on; its times do not depend on it.</source>
        <translation>कंप्यूटर की घड़ी {0} सेकंड आगे की गई। रिकॉर्डिंग जारी है; उसके समय इस पर निर्भर नहीं हैं।</translation>
    </message>
    <message>
        <source>What is there is kept; check it before the candidate leaves</source>
        <translation>जो है वह सुरक्षित है; उम्मीदवार के जाने से पहले उसे जाँचें</translation>
    </message>
    <message>
        <source>What was recorded until then is kept; start again to go on</source>
        <translation>तब तक जो रिकॉर्ड हुआ वह सुरक्षित है; जारी रखने के लिए फिर शुरू करें</translation>
    </message>
    <message>
        <source>Write &quot;{0}&quot; if that is what was meant</source>
        <translation>यदि यही अर्थ है तो &quot;{0}&quot; लिखें</translation>
    </message>
    <message>
        <source>Write a language tag such as en or pt-BR</source>
        <translation>भाषा का संकेत लिखें, जैसे en या pt-BR</translation>
    </message>
    <message>
        <source>Write a line for each candidate</source>
        <translation>हर व्यक्ति के लिए एक पंक्ति लिखें</translation>
    </message>
    <message>
        <source>Write a list of questions</source>
        <translation>प्रश्नों की सूची लिखें</translation>
    </message>
    <message>
        <source>Write a mark from 1 to 5</source>
        <translation>1 से 5 तक का अंक लिखें</translation>
    </message>
    <message>
        <source>Write a number from {0} to {1}</source>
        <translation>{0} से {1} तक की संख्या लिखें</translation>
    </message>
    <message>
        <source>Write a number of seconds</source>
        <translation>सेकंड की संख्या लिखें</translation>
    </message>
    <message>
        <source>Write it as end_silence: 5</source>
        <translation>ऐसे लिखें: end_silence: 5</translation>
    </message>
    <message>
        <source>Write it as one would say it aloud</source>
        <translation>वैसे लिखें जैसे बोलते हैं</translation>
    </message>
    <message>
        <source>Write it as {0}</source>
        <translation>ऐसे लिखें: {0}</translation>
    </message>
    <message>
        <source>Write it in full, beginning with {0}</source>
        <translation>उसे पूरा लिखें, {0} से शुरू करके</translation>
    </message>
    <message>
        <source>Write its text in quotes</source>
        <translation>उसका पाठ उद्धरण चिह्नों में लिखें</translation>
    </message>
    <message>
        <source>Write marks with texts, as in &quot;1: ...&quot;</source>
        <translation>अंक और पाठ ऐसे लिखें: &quot;1: ...&quot;</translation>
    </message>
    <message>
        <source>Write one question a line, or choose another file</source>
        <translation>हर पंक्ति में एक प्रश्न लिखें, या दूसरी फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Write seconds, from {0} to 3600</source>
        <translation>सेकंड लिखें, {0} से 3600 तक</translation>
    </message>
    <message>
        <source>Write the question after &quot;text:&quot;</source>
        <translation>प्रश्न &quot;text:&quot; के बाद लिखें</translation>
    </message>
    <message>
        <source>Write the question, or leave the line out</source>
        <translation>प्रश्न लिखें, या पंक्ति हटाएँ</translation>
    </message>
    <message>
        <source>Write the questions as a plain list</source>
        <translation>प्रश्न सीधी सूची में लिखें</translation>
    </message>
    <message>
        <source>Write what was said</source>
        <translation>जो कहा गया वह लिखें</translation>
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
        <source>{0}.</source>
        <translation>{0}।</translation>
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
        <source>This is an e-mail address, which says who you are. Type the code on your invitation, or leave it empty.</source>
        <translation>यह एक ई-मेल पता है, जो बताता है कि आप कौन हैं। अपने निमंत्रण पर लिखा कोड डालें, या इसे खाली छोड़ दें।</translation>
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
