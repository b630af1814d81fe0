<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Candidate</name>
    <message>
        <source>Please read the question</source>
        <translation>يرجى قراءة السؤال</translation>
    </message>
    <message>
        <source>Please listen to the question</source>
        <translation>يرجى الاستماع إلى السؤال</translation>
    </message>
    <message>
        <source>to think</source>
        <translation>للتفكير</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>جارٍ التحضير</translation>
    </message>
    <message>
        <source>Saving your interview</source>
        <translation>جارٍ حفظ مقابلتك</translation>
    </message>
    <message>
        <source>Keep answer {0} instead</source>
        <translation>الاحتفاظ بالإجابة {0} بدلاً منها</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>The first question comes next. You need not do anything.</source>
        <translation>يأتي السؤال الأول الآن. لا يلزمك فعل شيء.</translation>
    </message>
    <message>
        <source>The question comes next. You need not do anything.</source>
        <translation>يأتي السؤال الآن. لا يلزمك فعل شيء.</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>وقت للتفكير</translation>
    </message>
    <message>
        <source>Start answer</source>
        <translation>بدء الإجابة</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>عندما تكون مستعدًا</translation>
    </message>
    <message>
        <source>Press Enter to start your answer. There is no hurry.</source>
        <translation>اضغط Enter لبدء إجابتك. لا داعي للعجلة.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>متبقٍّ</translation>
    </message>
    <message>
        <source>Keep this answer?</source>
        <translation>هل تحتفظ بهذه الإجابة؟</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>الاحتفاظ بهذه الإجابة</translation>
    </message>
    <message>
        <source>Your answer is kept. You need not do anything.</source>
        <translation>إجابتك محفوظة. لا يلزمك فعل شيء.</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation>كان هذا السؤال الأخير</translation>
    </message>
    <message>
        <source>Your interview is saved next. Please stay a moment.</source>
        <translation>تُحفظ مقابلتك الآن. يرجى البقاء لحظة.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Everything you have said so far is kept. Go on when you are ready.</source>
        <translation>كل ما قلته حتى الآن محفوظ. تابع عندما تكون مستعدًا.</translation>
    </message>
    <message>
        <source>Everything you have said so far is kept. It goes on by itself when you can be heard again.</source>
        <translation>كل ما قلته حتى الآن محفوظ. تستمر من تلقاء نفسها عندما يُسمع صوتك مجددًا.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>خذ وقتك</translation>
    </message>
    <message>
        <source>Begin whenever you are ready. You have lost nothing.</source>
        <translation>ابدأ متى شئت. لم يفتك شيء.</translation>
    </message>
    <message>
        <source>Your answer goes on afterwards. What you have said so far is kept.</source>
        <translation>تستمر إجابتك بعد ذلك. ما قلته حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>Your turn: I am listening</source>
        <translation>دورك: أنا أستمع</translation>
    </message>
    <message>
        <source>Please come to an end</source>
        <translation>يرجى الإنهاء</translation>
    </message>
    <message>
        <source>Your time is used up. Finish your thought; the next pause ends your answer.</source>
        <translation>انتهى وقتك. أكمل فكرتك؛ الوقفة التالية تنهي إجابتك.</translation>
    </message>
    <message>
        <source>extra time</source>
        <translation>وقت إضافي</translation>
    </message>
    <message>
        <source>Your answer ends in {0}. Speak, or press Enter, to keep answering.</source>
        <translation>تنتهي إجابتك خلال {0}. تكلّم أو اضغط Enter لمواصلة الإجابة.</translation>
    </message>
    <message>
        <source>Next question in {0}. Speak, or press Enter, to keep answering.</source>
        <translation>السؤال التالي خلال {0}. تكلّم أو اضغط Enter لمواصلة الإجابة.</translation>
    </message>
    <message>
        <source>Finished?</source>
        <translation>هل انتهيت؟</translation>
    </message>
    <message>
        <source>Keep answering</source>
        <translation>مواصلة الإجابة</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
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
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>الإجابة مرة أخرى</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>No speech was heard in this answer.</source>
        <translation>لم يُسمع أي كلام في هذه الإجابة.</translation>
    </message>
    <message>
        <source>If you did speak, tell the person in charge.</source>
        <translation>إن كنت قد تحدثت فأخبر الشخص المسؤول.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>In your last answer no speech was heard. If you did speak, tell the person in charge.</source>
        <translation>لم يُسمع أي كلام في إجابتك الأخيرة. إن كنت قد تحدثت فأخبر الشخص المسؤول.</translation>
    </message>
    <message>
        <source>This was your last attempt. The next question follows.</source>
        <translation>كانت هذه محاولتك الأخيرة. يتبع السؤال التالي.</translation>
    </message>
    <message>
        <source>You may answer once more, or keep this answer and go on.</source>
        <translation>يمكنك الإجابة مرة أخرى، أو الاحتفاظ بهذه الإجابة والمتابعة.</translation>
    </message>
    <message>
        <source>You may answer {0} more times, or keep this answer and go on.</source>
        <translation>المرات المتبقية للإجابة: {0}. أو احتفظ بهذه الإجابة وتابع.</translation>
    </message>
    <message>
        <source>The interview begins by itself in a moment.</source>
        <translation>تبدأ المقابلة من تلقاء نفسها بعد لحظة.</translation>
    </message>
    <message>
        <source>Please do not switch the computer off. This takes a moment.</source>
        <translation>يرجى عدم إطفاء الحاسوب. يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>Type your answer; you may speak, too. Pauses are fine: you end it with {0}.</source>
        <translation>اكتب إجابتك، ويمكنك أن تتكلم أيضًا. لا بأس بالتوقف: أنت تنهيها بالضغط على {0}.</translation>
    </message>
    <message>
        <source>Speak, type, or both. While there is text, only the button ends your answer.</source>
        <translation>تكلّم أو اكتب أو كليهما. ما دام هناك نص، لا ينهي إجابتك إلا الزر.</translation>
    </message>
    <message>
        <source>Take your time; pauses are fine. This is the last question.</source>
        <translation>خذ وقتك؛ لا بأس بالوقفات. هذا السؤال الأخير.</translation>
    </message>
    <message>
        <source>Take your time; pauses are fine. The next question follows your answer.</source>
        <translation>خذ وقتك؛ لا بأس بالوقفات. يتبع السؤال التالي إجابتك.</translation>
    </message>
    <message>
        <source>Then you have {0} to think, and up to {1} to answer.</source>
        <translation>ثم لديك {0} للتفكير، وحتى {1} للإجابة.</translation>
    </message>
    <message>
        <source>You may answer again if you are not content.</source>
        <translation>يمكنك الإجابة مرة أخرى إن لم ترضَ عنها.</translation>
    </message>
    <message>
        <source>Then you start your answer yourself, with Enter.</source>
        <translation>ثم تبدأ إجابتك بنفسك بالضغط على Enter.</translation>
    </message>
    <message>
        <source>Then it is your turn to answer, for up to {0}.</source>
        <translation>ثم يأتي دورك للإجابة، حتى {0}.</translation>
    </message>
    <message>
        <source>After it you start your answer yourself. You may start now.</source>
        <translation>بعده تبدأ إجابتك بنفسك. ويمكنك البدء الآن.</translation>
    </message>
    <message>
        <source>Your answer starts when the time is over. You may start now.</source>
        <translation>تبدأ إجابتك عند انتهاء الوقت. ويمكنك البدء الآن.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Camera and sound</source>
        <translation>الكاميرا والصوت</translation>
    </message>
    <message>
        <source>A short check. What you see and say here is not kept.</source>
        <translation>فحص قصير. لا يُحفظ ما يظهر ويقال هنا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Try a practice question</source>
        <translation>تجربة سؤال تدريبي</translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation>بدء المقابلة</translation>
    </message>
    <message>
        <source>Opening the camera …</source>
        <translation>جارٍ فتح الكاميرا …</translation>
    </message>
    <message>
        <source>Opening the microphone …</source>
        <translation>جارٍ فتح الميكروفون …</translation>
    </message>
    <message>
        <source>Room for about {0} of recording.</source>
        <translation>تتسع المساحة لتسجيل نحو {0}.</translation>
    </message>
    <message>
        <source>No loudspeaker was chosen: questions are on the screen only.</source>
        <translation>لم يُختر مكبر صوت: الأسئلة على الشاشة فقط.</translation>
    </message>
    <message>
        <source>Hear the interviewer&apos;s voice.</source>
        <translation>استمع إلى صوت من يجري المقابلة.</translation>
    </message>
    <message>
        <source>The microphone hears nothing: your answers would not be heard.</source>
        <translation>الميكروفون لا يلتقط شيئًا: لن تُسمع إجاباتك.</translation>
    </message>
    <message>
        <source>Continue without sound</source>
        <translation>المتابعة بلا صوت</translation>
    </message>
    <message>
        <source>Start without sound</source>
        <translation>البدء بلا صوت</translation>
    </message>
    <message>
        <source>Continue the interview</source>
        <translation>متابعة المقابلة</translation>
    </message>
    <message>
        <source>Did you hear it? If not, turn the volume up.</source>
        <translation>هل سمعتها؟ إن لم تسمعها فارفع مستوى الصوت.</translation>
    </message>
    <message>
        <source>Did you hear it? If not, turn the volume up or choose another loudspeaker.</source>
        <translation>هل سمعته؟ إن لم تسمعه فارفع الصوت أو اختر مكبرًا آخر.</translation>
    </message>
    <message>
        <source>No sound at all. See that the microphone is not muted, or choose another.</source>
        <translation>لا صوت إطلاقًا. تأكد من أن الميكروفون غير مكتوم، أو اختر غيره.</translation>
    </message>
    <message>
        <source>Too quiet so far. Say a sentence; come closer if the bar stays short.</source>
        <translation>الصوت خافت حتى الآن. قل جملة؛ واقترب إن بقي الشريط قصيرًا.</translation>
    </message>
    <message>
        <source>Clipping: too loud. Move back a little or turn the microphone down.</source>
        <translation>الصوت عالٍ جدًا. ابتعد قليلاً أو اخفض الميكروفون.</translation>
    </message>
    <message>
        <source>Good. You can be heard well.</source>
        <translation>جيد. صوتك مسموع بوضوح.</translation>
    </message>
    <message>
        <source>Listening to the room …</source>
        <translation>جارٍ الاستماع إلى الغرفة …</translation>
    </message>
    <message>
        <source>Noisy room: {0} dB. Close windows, turn fans off.</source>
        <translation>الغرفة صاخبة: {0} dB. أغلق النوافذ وأطفئ المراوح.</translation>
    </message>
    <message>
        <source>Quiet room.</source>
        <translation>الغرفة هادئة.</translation>
    </message>
    <message>
        <source>The interview can begin once camera and microphone work.</source>
        <translation>يمكن أن تبدأ المقابلة عندما تعمل الكاميرا والميكروفون.</translation>
    </message>
    <message>
        <source>Picture of your camera</source>
        <translation>صورة كاميرتك</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Looking at the programs …</source>
        <translation>جارٍ فحص البرامج …</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>For staff: is the sound as late as the picture?</source>
        <translation>للموظفين: هل يتأخر الصوت بقدر الصورة؟</translation>
    </message>
    <message>
        <source>Measure (20 s)</source>
        <translation>قياس (20 s)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Volume of the interviewer&apos;s voice</source>
        <translation>مستوى صوت المُحاور</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>مستوى الميكروفون</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Record a sentence</source>
        <translation>تسجيل جملة</translation>
    </message>
    <message>
        <source>Hear yourself, and see what is understood.</source>
        <translation>استمع إلى نفسك وانظر ما الذي فُهم.</translation>
    </message>
    <message>
        <source>Play a sentence</source>
        <translation>تشغيل جملة</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>مكبر الصوت</translation>
    </message>
    <message>
        <source>It is dark. Turn on a lamp in front of you.</source>
        <translation>المكان مظلم. أضئ مصباحًا أمامك.</translation>
    </message>
    <message>
        <source>The light comes from behind. Turn round, or close the curtain.</source>
        <translation>الضوء يأتي من الخلف. استدر أو أغلق الستارة.</translation>
    </message>
    <message>
        <source>The light is too strong. Turn the lamp away, or move back.</source>
        <translation>الضوء قوي جدًا. أبعد المصباح أو ارجع إلى الخلف.</translation>
    </message>
    <message>
        <source>The camera works, and you sit well in the picture.</source>
        <translation>الكاميرا تعمل، وموضعك في الصورة جيد.</translation>
    </message>
    <message>
        <source>No face was found. If you see yourself well in the picture, that is fine: go on.</source>
        <translation>لم يُعثر على وجه. إذا كنت ترى نفسك جيدًا في الصورة فلا بأس: تابِع.</translation>
    </message>
    <message>
        <source>More than one person is in the picture.</source>
        <translation>في الصورة أكثر من شخص.</translation>
    </message>
    <message>
        <source>You are far away. Come closer, or turn the camera to you.</source>
        <translation>أنت بعيد. اقترب، أو وجّه الكاميرا نحوك.</translation>
    </message>
    <message>
        <source>You are very close. Move back a little.</source>
        <translation>أنت قريب جدًا. تراجع قليلًا.</translation>
    </message>
    <message>
        <source>You sit at the edge of the picture. Move to its middle.</source>
        <translation>أنت عند حافة الصورة. تحرّك إلى وسطها.</translation>
    </message>
    <message>
        <source>Your face is at the upper edge. Tilt the camera up a little.</source>
        <translation>وجهك عند الحافة العليا. أمِل الكاميرا قليلًا إلى الأعلى.</translation>
    </message>
    <message>
        <source>Your face is low in the picture. Tilt the camera down a little.</source>
        <translation>وجهك منخفض في الصورة. أمِل الكاميرا قليلًا إلى الأسفل.</translation>
    </message>
    <message>
        <source>The camera works. Sit so that your face is inside the outline.</source>
        <translation>الكاميرا تعمل. اجلس بحيث يكون وجهك داخل الإطار.</translation>
    </message>
    <message>
        <source>Looking at the disk …</source>
        <translation>جارٍ فحص القرص …</translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation>{0} ساعة</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} دقيقة</translation>
    </message>
    <message>
        <source>Listening for {0} seconds. Say, for example: I can be heard well.</source>
        <translation>جارٍ الاستماع، بالثواني: {0}. قل مثلاً: صوتي مسموع جيدًا.</translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation>لم يُسمع شيء.</translation>
    </message>
    <message>
        <source>Now you hear it …</source>
        <translation>ستسمعه الآن …</translation>
    </message>
    <message>
        <source>Did you hear yourself well? Nothing was kept.</source>
        <translation>هل سمعت نفسك جيدًا؟ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Understood: “{0}”</source>
        <translation>فُهم: «{0}»</translation>
    </message>
    <message>
        <source>No words were understood. Speak up, or come closer.</source>
        <translation>لم تُفهم أي كلمات. ارفع صوتك أو اقترب.</translation>
    </message>
    <message>
        <source>Ready to speak and to listen: {0}.</source>
        <translation>جاهز للكلام والاستماع: {0}.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير موصول</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Before we begin</source>
        <translation>قبل أن نبدأ</translation>
    </message>
    <message>
        <source>Please read what happens in this interview. No device is on yet. Each choice stands by itself.</source>
        <translation>يرجى قراءة ما يحدث في هذه المقابلة. لم يُشغَّل أي جهاز بعد. كل خيار قائم بذاته.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>I agree, continue</source>
        <translation>أوافق، متابعة</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>حفظ نسخة …</translation>
    </message>
    <message>
        <source>Save a copy of this notice</source>
        <translation>حفظ نسخة من هذا الإشعار</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>حُفظت النسخة.</translation>
    </message>
    <message>
        <source>The copy could not be saved.</source>
        <translation>تعذّر حفظ النسخة.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for one on paper.</source>
        <translation>اختر مجلدًا آخر، أو اطلب نسخة ورقية.</translation>
    </message>
    <message>
        <source>I agree that this program may</source>
        <translation>أوافق على أن يقوم هذا البرنامج بما يلي</translation>
    </message>
    <message>
        <source>Needed for the interview. {0}</source>
        <translation>ضروري للمقابلة. {0}</translation>
    </message>
    <message>
        <source>Tick what is needed for the interview to go on.</source>
        <translation>ضع علامة على ما هو ضروري لتستمر المقابلة.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This did not work</source>
        <translation>لم ينجح هذا</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>إظهار السجل</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>العودة إلى البداية</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Please tell the person in charge.</source>
        <translation>يرجى إبلاغ الشخص المسؤول.</translation>
    </message>
    <message>
        <source>We are sorry</source>
        <translation>نعتذر</translation>
    </message>
    <message>
        <source>This program made a mistake. It is not your fault.</source>
        <translation>ارتكب هذا البرنامج خطأ. ليس هذا ذنبك.</translation>
    </message>
    <message>
        <source>Please tell the person in charge</source>
        <translation>يرجى إبلاغ الشخص المسؤول</translation>
    </message>
    <message>
        <source>What happened is written in the log, which holds nothing that you said:
{0}</source>
        <translation>ما حدث مدوَّن في السجل، الذي لا يحوي شيئًا مما قلته:
{0}</translation>
    </message>
    <message>
        <source>Everything recorded so far is kept. It is finished at the next start, or with the command “recover”.</source>
        <translation>كل ما سُجل حتى الآن محفوظ. يُستكمل عند التشغيل التالي، أو بالأمر «recover».</translation>
    </message>
    <message>
        <source>Nothing had been recorded.</source>
        <translation>لم يكن قد سُجل شيء.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>ارتكب البرنامج خطأ. في السجل المزيد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Flash</name>
    <message>
        <source>Measuring sound against picture</source>
        <translation>قياس الصوت مقابل الصورة</translation>
    </message>
    <message>
        <source>Listening and looking …</source>
        <translation>جارٍ الاستماع والمشاهدة …</translation>
    </message>
    <message>
        <source>Please do not speak. Esc stops.</source>
        <translation>يرجى عدم الكلام. Esc للإيقاف.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>جارٍ الإيقاف …</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <source>An interview was interrupted</source>
        <translation>انقطعت مقابلة</translation>
    </message>
    <message>
        <source>Finish as it is</source>
        <translation>إنهاؤها كما هي</translation>
    </message>
    <message>
        <source>Continue this interview</source>
        <translation>متابعة هذه المقابلة</translation>
    </message>
    <message>
        <source>It goes on at the same question, after a look at the devices chosen below. Nothing that was recorded is lost, whatever you choose. If nobody chooses, it is finished as it is {0}.</source>
        <translation>تستمر عند السؤال نفسه، بعد نظرة على الأجهزة المختارة أدناه. لا يضيع شيء مما سُجل، مهما اخترت. وإن لم يختر أحد، تُنهى كما هي {0}.</translation>
    </message>
    <message>
        <source>It is being finished. This may take a minute.</source>
        <translation>جارٍ إنهاؤها. قد يستغرق ذلك دقيقة.</translation>
    </message>
    <message>
        <source>in about a minute</source>
        <translation>خلال دقيقة تقريبًا</translation>
    </message>
    <message>
        <source>in {0} minutes</source>
        <translation>خلال {0} دقيقة</translation>
    </message>
    <message>
        <source>in {0} hours</source>
        <translation>خلال {0} ساعة</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Your picture</source>
        <translation>صورتك</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>انتهى التسجيل.</translation>
    </message>
    <message>
        <source>Hidden while you answer</source>
        <translation>مخفية أثناء إجابتك</translation>
    </message>
    <message>
        <source>Your picture is hidden</source>
        <translation>صورتك مخفية</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>السؤال {0} من {1}</translation>
    </message>
    <message>
        <source>Your interview</source>
        <translation>مقابلتك</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>Key: {0}</source>
        <translation>المفتاح: {0}</translation>
    </message>
    <message>
        <source>●  Recording</source>
        <translation>●  تسجيل</translation>
    </message>
    <message>
        <source>End interview …</source>
        <translation>إنهاء المقابلة …</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>أخذ استراحة</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>مفهوم</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Your typed answer</source>
        <translation>إجابتك المكتوبة</translation>
    </message>
    <message>
        <source>Type your answer here</source>
        <translation>اكتب إجابتك هنا</translation>
    </message>
    <message>
        <source>You may type here, beside what you say</source>
        <translation>يمكنك الكتابة هنا إلى جانب ما تقوله</translation>
    </message>
    <message>
        <source>The interviewer, a drawn face</source>
        <translation>من يجري المقابلة: وجه مرسوم</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>مستوى الميكروفون</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Repeat question</source>
        <translation>إعادة السؤال</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Hide my picture</source>
        <translation>إخفاء صورتي</translation>
    </message>
    <message>
        <source>Show my picture</source>
        <translation>إظهار صورتي</translation>
    </message>
    <message>
        <source>The code that the question is about</source>
        <translation>الشيفرة التي يدور حولها السؤال</translation>
    </message>
    <message>
        <source>Picture: {0}</source>
        <translation>صورة: {0}</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>You may leave now.</source>
        <translation>يمكنك الانصراف الآن.</translation>
    </message>
    <message>
        <source>Please tell the person in charge before you leave.</source>
        <translation>يرجى إبلاغ الشخص المسؤول قبل انصرافك.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>This screen is not used</source>
        <translation>هذه الشاشة غير مستخدمة</translation>
    </message>
    <message>
        <source>The interview is on the other screen.</source>
        <translation>المقابلة على الشاشة الأخرى.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>رمز PIN للموظفين</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>هل تغادر وضع الكشك؟</translation>
    </message>
    <message>
        <source>Staff only. The screens are given back and the window can be closed. The interview goes on.</source>
        <translation>للموظفين فقط. تُعاد الشاشات ويمكن إغلاق النافذة. وتستمر المقابلة.</translation>
    </message>
    <message>
        <source>Staff only. The screens are given back and the window can be closed.</source>
        <translation>للموظفين فقط. تُعاد الشاشات ويمكن إغلاق النافذة.</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>مغادرة وضع الكشك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف الرقم الأخير</translation>
    </message>
    <message>
        <source>Wrong PIN. The next try counts in {0} s.</source>
        <translation>رمز PIN خاطئ. تُحتسب المحاولة التالية بعد {0} s.</translation>
    </message>
    <message>
        <source>Wrong PIN. Try again.</source>
        <translation>رمز PIN خاطئ. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>مزيد من الوقت</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>مسح الآن</translation>
    </message>
    <message>
        <source>This screen is cleared in {0} s.</source>
        <translation>تُمسح هذه الشاشة خلال {0} s.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>What happens</source>
        <translation>ما الذي يحدث</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>ما الذي يُسجَّل</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>إلى أين يذهب</translation>
    </message>
    <message>
        <source>Who listens and decides</source>
        <translation>من يستمع ومن يقرر</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>مدة الاحتفاظ به</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation>تسجيل صوتي</translation>
    </message>
    <message>
        <source>Record my picture and my voice</source>
        <translation>تسجيل صورتي وصوتي</translation>
    </message>
    <message>
        <source>Without this there is no interview on this computer; ask the staff for another way.</source>
        <translation>بدون هذا لا مقابلة على هذا الحاسوب؛ اسأل الموظفين عن طريقة أخرى.</translation>
    </message>
    <message>
        <source>Write down what I say, on this computer</source>
        <translation>كتابة ما أقوله، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Without this, people listen to the recording instead. It changes nothing else.</source>
        <translation>بدون هذا يستمع أشخاص إلى التسجيل. ولا يتغير شيء آخر.</translation>
    </message>
    <message>
        <source>Let a program suggest scores for my answers</source>
        <translation>السماح لبرنامج باقتراح درجات لإجاباتي</translation>
    </message>
    <message>
        <source>Without this, only people judge them. You have no disadvantage by that.</source>
        <translation>بدون هذا يقيّمها أشخاص فقط. ولا يضرك ذلك في شيء.</translation>
    </message>
    <message>
        <source>Use my recording for other purposes, such as training interviewers</source>
        <translation>استخدام تسجيلي لأغراض أخرى، مثل تدريب من يجرون المقابلات</translation>
    </message>
    <message>
        <source>Without this, it is used for this interview only. You have no disadvantage by that.</source>
        <translation>بدون هذا يُستخدم لهذه المقابلة فقط. ولا يضرك ذلك في شيء.</translation>
    </message>
    <message>
        <source>Notice about this interview, version {0}</source>
        <translation>إشعار عن هذه المقابلة، الإصدار {0}</translation>
    </message>
    <message>
        <source>What you may agree to, each by itself</source>
        <translation>ما يمكنك الموافقة عليه، كلٌّ على حدة</translation>
    </message>
    <message>
        <source>You read one question on the screen.</source>
        <translation>تقرأ سؤالاً واحدًا على الشاشة.</translation>
    </message>
    <message>
        <source>You read {0} questions on the screen.</source>
        <translation>تقرأ الأسئلة على الشاشة. عددها: {0}.</translation>
    </message>
    <message>
        <source>A voice asks you one question.</source>
        <translation>يسألك صوت سؤالاً واحدًا.</translation>
    </message>
    <message>
        <source>A voice asks you {0} questions.</source>
        <translation>يسألك صوت الأسئلة. عددها: {0}.</translation>
    </message>
    <message>
        <source>Before each answer you have up to {0} to think.</source>
        <translation>قبل كل إجابة لديك حتى {0} للتفكير.</translation>
    </message>
    <message>
        <source>You answer aloud or by typing, in about {0}.</source>
        <translation>تجيب بصوت مسموع أو كتابةً، في نحو {0}.</translation>
    </message>
    <message>
        <source>You answer aloud, in about {0}.</source>
        <translation>تجيب بصوت مسموع، في نحو {0}.</translation>
    </message>
    <message>
        <source>Each question is answered once.</source>
        <translation>يُجاب عن كل سؤال مرة واحدة.</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>من هو المسؤول</translation>
    </message>
    <message>
        <source>You may answer each question up to {0} times and choose the answer that counts.</source>
        <translation>أقصى عدد لمرات الإجابة عن كل سؤال: {0}. وتختار الإجابة التي تُحتسب.</translation>
    </message>
    <message>
        <source>After a short answer there may be one further question about it.</source>
        <translation>بعد إجابة قصيرة قد يأتي سؤال آخر عنها.</translation>
    </message>
    <message>
        <source>A language model may write the next question from what you have said, in place of one that was prepared; it judges nothing.</source>
        <translation>قد يكتب نموذج لغوي السؤال التالي مما قلته، بدلاً من سؤال مُعدّ؛ وهو لا يقيّم شيئًا.</translation>
    </message>
    <message>
        <source>The screen says what happens next at every moment. You can stop at any time, and then choose whether what was recorded is kept or deleted.</source>
        <translation>تخبرك الشاشة في كل لحظة بما يحدث بعد ذلك. يمكنك التوقف في أي وقت، ثم تختار هل يُحتفظ بما سُجل أم يُحذف.</translation>
    </message>
    <message>
        <source>Before each answer you have time to think: {0} to {1}, depending on the question.</source>
        <translation>قبل كل إجابة لديك وقت للتفكير: من {0} إلى {1}، بحسب السؤال.</translation>
    </message>
    <message>
        <source>Before some answers you have up to {1} to think.</source>
        <translation>قبل بعض الإجابات لديك حتى {1} للتفكير.</translation>
    </message>
    <message>
        <source>You answer aloud or by typing, in about {0} to {1}, depending on the question.</source>
        <translation>تجيب بصوت مسموع أو كتابةً، في نحو {0} إلى {1}، بحسب السؤال.</translation>
    </message>
    <message>
        <source>You answer aloud, in about {0} to {1}, depending on the question.</source>
        <translation>تجيب بصوت مسموع، في نحو {0} إلى {1}، بحسب السؤال.</translation>
    </message>
    <message>
        <source>Your voice, in one piece from the first question to the end; no picture. The microphone is opened only after you have agreed, first for a check of which nothing is kept.</source>
        <translation>صوتك، قطعة واحدة من السؤال الأول حتى النهاية؛ بلا صورة. لا يُفتح الميكروفون إلا بعد موافقتك، أولاً لفحص لا يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>Your picture and your voice, in one piece from the first question to the end. The camera and the microphone are opened only after you have agreed, first for a check of which nothing is kept.</source>
        <translation>صورتك وصوتك، قطعة واحدة من السؤال الأول حتى النهاية. لا تُفتح الكاميرا والميكروفون إلا بعد موافقتك، أولاً لفحص لا يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>To the data folder of this computer ({0}).</source>
        <translation>إلى مجلد البيانات في هذا الحاسوب ({0}).</translation>
    </message>
    <message>
        <source>Nothing is sent to any service on the internet.</source>
        <translation>لا يُرسل شيء إلى أي خدمة على الإنترنت.</translation>
    </message>
    <message>
        <source>Nothing else is sent to any service on the internet.</source>
        <translation>لا يُرسل أي شيء آخر إلى أي خدمة على الإنترنت.</translation>
    </message>
    <message>
        <source>If you agree to that too, the service of {0} does so in its place.</source>
        <translation>إذا وافقت على ذلك أيضًا، تقوم خدمة {0} بذلك بدلاً منه.</translation>
    </message>
    <message>
        <source>It makes mistakes; the recording is what counts.</source>
        <translation>وهو يخطئ؛ والعبرة بالتسجيل.</translation>
    </message>
    <message>
        <source>how well your answers fit descriptions of good answers</source>
        <translation>مدى موافقة إجاباتك لأوصاف الإجابات الجيدة</translation>
    </message>
    <message>
        <source>how closely your answers keep to the questions and their topics, and how correct the language is</source>
        <translation>مدى التزام إجاباتك بالأسئلة ومواضيعها، ومدى صحة اللغة</translation>
    </message>
    <message>
        <source>Only if you agree to it, {0} gets {1}.</source>
        <translation>فقط إذا وافقت على ذلك، يحصل {0} على {1}.</translation>
    </message>
    <message>
        <source>People watch the recording and decide. Programs help them only where you agree to it.</source>
        <translation>يشاهد أشخاص التسجيل ويقررون. ولا تساعدهم البرامج إلا حيث توافق على ذلك.</translation>
    </message>
    <message>
        <source>One on this computer ({0}) writes down what you said.</source>
        <translation>يكتب أحدها على هذا الحاسوب ({0}) ما قلته.</translation>
    </message>
    <message>
        <source>Another may suggest scores: {0}. People see them after their own.</source>
        <translation>وقد يقترح برنامج آخر درجات: {0}. ويراها الأشخاص بعد درجاتهم.</translation>
    </message>
    <message>
        <source>No program decides about you.</source>
        <translation>لا يقرر أي برنامج بشأنك.</translation>
    </message>
    <message>
        <source>The recording is kept for {0} days at least.</source>
        <translation>الحد الأدنى لحفظ التسجيل بالأيام: {0}.</translation>
    </message>
    <message>
        <source>It is deleted after {0} days at the latest.</source>
        <translation>الحد الأقصى قبل حذفه بالأيام: {0}.</translation>
    </message>
    <message>
        <source>It is kept until the people who hold this interview delete it.</source>
        <translation>يُحفظ إلى أن يحذفه المسؤولون عن هذه المقابلة.</translation>
    </message>
    <message>
        <source>Ask them if you want to know what they hold of you, or want it deleted earlier.</source>
        <translation>اسألهم إن أردت معرفة ما لديهم عنك، أو أردت حذفه قبل ذلك.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} ثانية</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} دقيقة</translation>
    </message>
    <message>
        <source>the text of the questions</source>
        <translation>نص الأسئلة</translation>
    </message>
    <message>
        <source>the sound of your answers</source>
        <translation>صوت إجاباتك</translation>
    </message>
    <message>
        <source>the text of your answers</source>
        <translation>نص إجاباتك</translation>
    </message>
    <message>
        <source>speak the questions</source>
        <translation>نطق الأسئلة</translation>
    </message>
    <message>
        <source>write down what I say</source>
        <translation>كتابة ما أقوله</translation>
    </message>
    <message>
        <source>choose questions from what I say</source>
        <translation>اختيار أسئلة مما أقوله</translation>
    </message>
    <message>
        <source>help with scores for my answers</source>
        <translation>المساعدة في درجات إجاباتي</translation>
    </message>
    <message>
        <source>Sent to {0}, outside this computer: {1}. Without this, a program on this computer does it. It changes nothing else.</source>
        <translation>يُرسل إلى {0}، خارج هذا الحاسوب: {1}. بدون هذا يقوم به برنامج على هذا الحاسوب. ولا يتغير شيء آخر.</translation>
    </message>
    <message>
        <source>Let {0} do this: {1}</source>
        <translation>السماح لـ {0} بما يلي: {1}</translation>
    </message>
    <message>
        <source>{0} is responsible for this interview. You reach them at {1}.</source>
        <translation>الجهة المسؤولة عن هذه المقابلة هي {0}؛ للتواصل: {1}.</translation>
    </message>
    <message>
        <source>{0} is responsible for this interview.</source>
        <translation>الجهة المسؤولة عن هذه المقابلة هي {0}.</translation>
    </message>
    <message>
        <source>You reach the people who are responsible for this interview at {0}.</source>
        <translation>للتواصل مع المسؤولين عن هذه المقابلة: {0}.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>You hear the question, answer it aloud, and see and hear yourself.</source>
        <translation>ستسمع السؤال وتجيب عنه بصوت مسموع، ثم ترى نفسك وتسمعها.</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>اسألني</translation>
    </message>
    <message>
        <source>Please listen to the question</source>
        <translation>يرجى الاستماع إلى السؤال</translation>
    </message>
    <message>
        <source>I&apos;m finished</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Your turn: I am listening</source>
        <translation>دورك: أنا أستمع</translation>
    </message>
    <message>
        <source>This is how you look and sound</source>
        <translation>هكذا تبدو وهكذا يُسمع صوتك</translation>
    </message>
    <message>
        <source>That was all. What you said is forgotten.</source>
        <translation>هذا كل شيء. نُسي ما قلته.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>What did you do this morning before you came here?</source>
        <translation>ماذا فعلت هذا الصباح قبل أن تأتي إلى هنا؟</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>This question does not count. Your answer is kept in memory only, and is gone before the first question.</source>
        <translation>هذا السؤال لا يُحتسب. تبقى إجابتك في الذاكرة فقط، وتزول قبل السؤال الأول.</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>صورتك</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>مستوى الميكروفون</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation>بدء المقابلة</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>When something goes wrong</source>
        <translation>إذا حدث خطأ ما</translation>
    </message>
    <message>
        <source>The candidate needs help</source>
        <translation>المرشح يحتاج إلى مساعدة</translation>
    </message>
    <message>
        <source>Hold the keys Ctrl and Shift, press Q, and type the staff PIN. A window opens: “{0}” stops the clock, “{1}” starts it again. Afterwards switch the computer off and on: then it is locked again.</source>
        <translation>اضغط باستمرار على المفتاحين Ctrl وShift، ثم اضغط Q واكتب رمز PIN للموظفين. تُفتح نافذة: «{0}» يوقف الساعة و«{1}» يشغّلها من جديد. بعد ذلك أطفئ الحاسوب وشغّله: عندها يُقفل من جديد.</translation>
    </message>
    <message>
        <source>The microphone is not heard</source>
        <translation>صوت الميكروفون غير مسموع</translation>
    </message>
    <message>
        <source>Press the key on the microphone once. Pull its plug out and push it in again. The interview waits and goes on by itself.</source>
        <translation>اضغط مرة واحدة على زر الميكروفون. انزع القابس ثم أعِده. تنتظر المقابلة وتستمر من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>The candidate&apos;s picture is gone</source>
        <translation>اختفت الصورة</translation>
    </message>
    <message>
        <source>Let the candidate speak on: the sound is still recorded. Push the plug of the camera in again.</source>
        <translation>دع المرشح يواصل الكلام: فالصوت ما زال يُسجَّل. أعِد قابس الكاميرا إلى مكانه.</translation>
    </message>
    <message>
        <source>The screen is black, or nothing moves</source>
        <translation>الشاشة سوداء أو لا شيء يتحرك</translation>
    </message>
    <message>
        <source>Wait for one minute. The program starts again by itself.</source>
        <translation>انتظر دقيقة واحدة. يبدأ البرنامج من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>It stays black, or the power was cut</source>
        <translation>تبقى سوداء أو انقطعت الكهرباء</translation>
    </message>
    <message>
        <source>Hold the computer&apos;s power key until everything is off. Count to ten and switch it on. Press “{0}” when it asks.</source>
        <translation>اضغط باستمرار على زر تشغيل الحاسوب حتى ينطفئ كل شيء. عُدّ إلى عشرة ثم شغّله. اضغط «{0}» عندما يسألك.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Press “{0}”. If it comes back, call.</source>
        <translation>اضغط «{0}». إذا عادت الرسالة فاتصل.</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>أي شيء آخر</translation>
    </message>
    <message>
        <source>Leave everything as it is, and call. Read out what the screen says, and the time.</source>
        <translation>اترك كل شيء كما هو واتصل. اقرأ ما هو مكتوب على الشاشة واذكر الوقت.</translation>
    </message>
    <message>
        <source>Stay calm: what was recorded is kept.</source>
        <translation>حافظ على هدوئك: كل ما سُجِّل محفوظ.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
</context>
<context>
    <name>Reopen</name>
    <message>
        <source>Reopen an answer</source>
        <translation>إعادة فتح إجابة</translation>
    </message>
    <message>
        <source>Have an answer given again?</source>
        <translation>هل تُعاد إجابة؟</translation>
    </message>
    <message>
        <source>The interview goes to that question, and then back to where it is now. The old answer is kept, marked as replaced with your reason; the new one counts.</source>
        <translation>تنتقل المقابلة إلى ذلك السؤال، ثم تعود إلى حيث هي الآن. تبقى الإجابة القديمة محفوظة، معلَّمة بأنها استُبدلت مع السبب الذي تذكره؛ وتُحتسب الجديدة.</translation>
    </message>
    <message>
        <source>For example: nobody could be heard</source>
        <translation>مثلاً: لم يُسمع أحد</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>Have it answered again</source>
        <translation>طلب إجابة جديدة</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation>متابعة المقابلة</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Candidate</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>أُجريت في</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>A person decides. No program makes that decision.</source>
        <translation>يقرر شخص. لا يتخذ أي برنامج هذا القرار.</translation>
    </message>
    <message>
        <source>Interview {0}</source>
        <translation>المقابلة {0}</translation>
    </message>
    <message>
        <source>mean {0}, spread {1}</source>
        <translation>المتوسط {0}، التشتت {1}</translation>
    </message>
    <message>
        <source>{0} beside the program&apos;s, because: {1}</source>
        <translation>{0} إلى جانب درجة البرنامج، لأن: {1}</translation>
    </message>
    <message>
        <source>no score: {0}</source>
        <translation>لا درجة: {0}</translation>
    </message>
    <message>
        <source>{0} of 100</source>
        <translation>{0} من 100</translation>
    </message>
    <message>
        <source>{0} of 100, between {1} and {2}</source>
        <translation>{0} من 100، بين {1} و{2}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Marks of everybody</source>
        <translation>درجات الجميع</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>التشتت</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>عدم تغيير شيء</translation>
    </message>
    <message>
        <source>Correct the transcript</source>
        <translation>تصحيح النص</translation>
    </message>
    <message>
        <source>Write what was said, not what was meant. The words as they were recognised are kept; yours become a new edition of the transcript, marked as corrected by you.</source>
        <translation>اكتب ما قيل، لا ما قُصد. تبقى الكلمات كما فُهمت محفوظة؛ وتصبح كلماتك إصدارًا جديدًا من النص، معلَّمًا بأنك صححته.</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>حفظ التصحيح</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>كلمات الإجابة</translation>
    </message>
    <message>
        <source>Your value beside the program&apos;s</source>
        <translation>قيمتك إلى جانب قيمة البرنامج</translation>
    </message>
    <message>
        <source>{0}: the program&apos;s own score stays where it is. Your value and your reason stand beside it.</source>
        <translation>{0}: تبقى درجة البرنامج مكانها. وتوضع قيمتك والسبب إلى جانبها.</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>وضعها إلى الجانب</translation>
    </message>
    <message>
        <source>Value from 0 to 100</source>
        <translation>قيمة من 0 إلى 100</translation>
    </message>
    <message>
        <source>Why the score is not right</source>
        <translation>لماذا الدرجة غير صحيحة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Rate first: what others and the program think of this answer is shown once your own marks are locked.</source>
        <translation>قيّم أولاً: يظهر رأي الآخرين والبرنامج في هذه الإجابة بعد تثبيت درجاتك.</translation>
    </message>
    <message>
        <source>What people think</source>
        <translation>رأي الأشخاص</translation>
    </message>
    <message>
        <source>Nobody has rated this answer.</source>
        <translation>لم يقيّم أحد هذه الإجابة.</translation>
    </message>
    <message>
        <source>What the program scored</source>
        <translation>درجات البرنامج</translation>
    </message>
    <message>
        <source>The program has not scored this answer.</source>
        <translation>لم يقيّم البرنامج هذه الإجابة.</translation>
    </message>
    <message>
        <source>Look here: {0}</source>
        <translation>انظر هنا: {0}</translation>
    </message>
    <message>
        <source>Mean {0}, spread {1}</source>
        <translation>المتوسط {0}، التشتت {1}</translation>
    </message>
    <message>
        <source>You see this differently. Talk about it before you decide.</source>
        <translation>تختلفون في هذا. ناقشوه قبل أن تقرروا.</translation>
    </message>
    <message>
        <source>none: {0}</source>
        <translation>لا شيء: {0}</translation>
    </message>
    <message>
        <source>{0} of 100, honestly between {1} and {2}</source>
        <translation>{0} من 100، والصدق بين {1} و{2}</translation>
    </message>
    <message>
        <source>{0} of 100</source>
        <translation>{0} من 100</translation>
    </message>
    <message>
        <source>Experimental: the checks on this installation found it wanting.</source>
        <translation>تجريبي: وجدته فحوص هذا التثبيت قاصرًا.</translation>
    </message>
    <message>
        <source>{0} puts {1} beside it: {2}</source>
        <translation>وضع {0} إلى جانبه {1}: {2}</translation>
    </message>
    <message>
        <source>Put your value beside it …</source>
        <translation>وضع قيمتك إلى جانبه …</translation>
    </message>
    <message>
        <source>Put your value beside {0}</source>
        <translation>وضع قيمتك إلى جانب {0}</translation>
    </message>
    <message>
        <source>{0}  “{1}”</source>
        <translation>{0}  «{1}»</translation>
    </message>
    <message>
        <source>Play: {0}</source>
        <translation>تشغيل: {0}</translation>
    </message>
    <message>
        <source>Scores of {0}</source>
        <translation>درجات {0}</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>{0}: {1} of 5</source>
        <translation>{0}: {1} من 5</translation>
    </message>
    <message>
        <source>Why? What did you hear?</source>
        <translation>لماذا؟ ماذا سمعت؟</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>ملاحظة: {0}</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation>كل المقابلات</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Blurred picture</source>
        <translation>صورة ضبابية</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>الصوت فقط</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>النص فقط</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>إخفاء الأسماء</translation>
    </message>
    <message>
        <source>A made-up name for the candidate; names they say of themselves are masked</source>
        <translation>اسم مخترع للمرشح؛ وتُحجب الأسماء التي يذكرها عن نفسه</translation>
    </message>
    <message>
        <source>Report as PDF …</source>
        <translation>تقرير بصيغة PDF …</translation>
    </message>
    <message>
        <source>Transcript, marks and scores as JSON …</source>
        <translation>النص والدرجات والقيم بصيغة JSON …</translation>
    </message>
    <message>
        <source>Subtitles as SRT …</source>
        <translation>ترجمة مصاحبة بصيغة SRT …</translation>
    </message>
    <message>
        <source>Subtitles as WebVTT …</source>
        <translation>ترجمة مصاحبة بصيغة WebVTT …</translation>
    </message>
    <message>
        <source>This answer as a video …</source>
        <translation>هذه الإجابة كفيديو …</translation>
    </message>
    <message>
        <source>There is no answer to this question, and nothing to mark.</source>
        <translation>لا توجد إجابة عن هذا السؤال، ولا شيء لتقييمه.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Candidate before</source>
        <translation>المرشح السابق</translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation>المرشح التالي</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>تصحيح …</translation>
    </message>
    <message>
        <source>Lock my marks</source>
        <translation>تثبيت درجاتي</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>A waved line: not understood well. Click a word to hear it.</source>
        <translation>خط متموج: لم يُفهم جيدًا. انقر على كلمة لسماعها.</translation>
    </message>
    <message>
        <source>This answer</source>
        <translation>هذه الإجابة</translation>
    </message>
    <message>
        <source>Everybody&apos;s marks</source>
        <translation>درجات الجميع</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down go from answer to answer</source>
        <translation>Alt+أعلى وAlt+أسفل للانتقال بين الإجابات</translation>
    </message>
    <message>
        <source>Interview {0}   {1}</source>
        <translation>المقابلة {0}   {1}</translation>
    </message>
    <message>
        <source>What the recording lacks</source>
        <translation>ما ينقص التسجيل</translation>
    </message>
    <message>
        <source>The marks of everybody are shown for answers that you have locked yours for.</source>
        <translation>تظهر درجات الجميع للإجابات التي ثبّتَّ درجاتك لها.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>Keeping …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <source>Your marks are locked.</source>
        <translation>درجاتك مثبتة.</translation>
    </message>
    <message>
        <source>Every word is kept as you type. Lock your marks to see what others think.</source>
        <translation>تُحفظ كل كلمة أثناء الكتابة. ثبّت درجاتك لترى رأي الآخرين.</translation>
    </message>
    <message>
        <source>Left and right go from word to word, Enter plays from there. Words that were not understood well are underlined with a wave.</source>
        <translation>اليسار واليمين للانتقال بين الكلمات، وEnter للتشغيل من هناك. تحت الكلمات التي لم تُفهم جيدًا خط متموج.</translation>
    </message>
    <message>
        <source>{0}.  {1}</source>
        <translation>{0}.  {1}</translation>
    </message>
    <message>
        <source>Corrected by {0}</source>
        <translation>صححه {0}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Skip silences</source>
        <translation>تخطي الصمت</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>There is no recording.</source>
        <translation>لا يوجد تسجيل.</translation>
    </message>
    <message>
        <source>The recording cannot be played: {0}</source>
        <translation>لا يمكن تشغيل التسجيل: {0}</translation>
    </message>
    <message>
        <source>Exported: {0}</source>
        <translation>صُدّر: {0}</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>ارتكب البرنامج خطأ. في السجل المزيد.</translation>
    </message>
    <message>
        <source>No speech was heard.</source>
        <translation>لم يُسمع كلام.</translation>
    </message>
    <message>
        <source>Somebody spoke, but no words could be made out.</source>
        <translation>تكلم شخص، لكن لم تُفهم أي كلمات.</translation>
    </message>
    <message>
        <source>Not transcribed yet.</source>
        <translation>لم يُكتب النص بعد.</translation>
    </message>
    <message>
        <source>The transcription failed. The answer is in the recording.</source>
        <translation>فشلت كتابة النص. الإجابة في التسجيل.</translation>
    </message>
    <message>
        <source>Not transcribed: the candidate did not agree to it.</source>
        <translation>لا نص: لم يوافق المرشح على ذلك.</translation>
    </message>
    <message>
        <source>No words.</source>
        <translation>لا كلمات.</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>لم تتم الإجابة.</translation>
    </message>
    <message>
        <source>Asked, and not answered.</source>
        <translation>طُرح ولم تتم الإجابة عنه.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>لم يُطرح.</translation>
    </message>
    <message>
        <source>Joined from takes {0}, parted by an interruption; all of it counts</source>
        <translation>مجمّعة من المحاولات {0} التي فصلها انقطاع؛ وكلها تُحتسب</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>مكتوب</translation>
    </message>
    <message>
        <source>Typed, until {0}</source>
        <translation>مكتوب، حتى {0}</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>الصلة بالموضوع</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>الشمول</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>Similarity of meaning</source>
        <translation>تشابه المعنى</translation>
    </message>
    <message>
        <source>Similarity of topic</source>
        <translation>تشابه الموضوع</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>الطلاقة</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>معايير التقييم</translation>
    </message>
    <message>
        <source>The answer as a whole</source>
        <translation>الإجابة ككل</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>planned</source>
        <translation>مخطط لها</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>انتهت مبكرًا</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>منقطعة</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>أُجريت في</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Rated by you</source>
        <translation>قيّمتها أنت</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>Search: code, questions, number or id</source>
        <translation>بحث: الرمز أو الأسئلة أو الرقم أو المعرّف</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>All that have begun</source>
        <translation>كل ما بدأ</translation>
    </message>
    <message>
        <source>To be rated by you</source>
        <translation>عليك تقييمها</translation>
    </message>
    <message>
        <source>Planned, running or interrupted</source>
        <translation>مخطط لها أو جارية أو منقطعة</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Nothing was found. Search for less, or show all interviews.</source>
        <translation>لم يُعثر على شيء. ابحث بكلمات أقل، أو اعرض كل المقابلات.</translation>
    </message>
    <message>
        <source>No interview has been held yet.</source>
        <translation>لم تُجرَ أي مقابلة بعد.</translation>
    </message>
    <message>
        <source>Shown: {0}</source>
        <translation>المعروض: {0}</translation>
    </message>
    <message>
        <source>Review interviews</source>
        <translation>مراجعة المقابلات</translation>
    </message>
    <message>
        <source>Recordings and marks are for reviewers. What you open is written down.</source>
        <translation>التسجيلات والدرجات للمراجعين. ويُدوَّن ما تفتحه.</translation>
    </message>
</context>
<context>
    <name>Sets</name>
    <message>
        <source>Question sets</source>
        <translation>مجموعات الأسئلة</translation>
    </message>
    <message>
        <source>Generated and imported questions are asked only as people have approved them.</source>
        <translation>لا تُطرح الأسئلة المولّدة والمستوردة إلا كما اعتمدها أشخاص.</translation>
    </message>
    <message>
        <source>Needed to reject; kept with the decision</source>
        <translation>مطلوب للرفض؛ يُحفظ مع القرار</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>There are no question sets yet. They are written with: questions generate</source>
        <translation>لا توجد مجموعات أسئلة بعد. تُكتب بالأمر: questions generate</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>ارتكب البرنامج خطأ. في السجل مزيد من التفاصيل.</translation>
    </message>
    <message>
        <source>To look at: {0}</source>
        <translation>للمراجعة: {0}</translation>
    </message>
    <message>
        <source>Approved by {0}</source>
        <translation>اعتمدها {0}</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Waiting for approval by {0} people</source>
        <translation>الموافقات المتبقية: {0}</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>بانتظار الاعتماد</translation>
    </message>
    <message>
        <source>The set that is chosen</source>
        <translation>المجموعة المختارة</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{0}. Author: {1}.</source>
        <translation>{0}. المؤلف: {1}.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>{0}: approved by {1}.</source>
        <translation>{0}: اعتمدها {1}.</translation>
    </message>
    <message>
        <source>{0}: rejected by {1}.</source>
        <translation>{0}: رفضها {1}.</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>السؤال {0}</translation>
    </message>
    <message>
        <source>Follow-up: {0}</source>
        <translation>سؤال متابعة: {0}</translation>
    </message>
    <message>
        <source>Mark {0}: {1}</source>
        <translation>الدرجة {0}: {1}</translation>
    </message>
    <message>
        <source>without a description</source>
        <translation>بلا وصف</translation>
    </message>
    <message>
        <source>Picture: {0}</source>
        <translation>صورة: {0}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{0} in the file, {1} in the environment</source>
        <translation>{0} في الملف، {1} في البيئة</translation>
    </message>
    <message>
        <source>The environment variable {0} decides.</source>
        <translation>متغير البيئة {0} هو الذي يقرر.</translation>
    </message>
    <message>
        <source>{0} in the file .env decides.</source>
        <translation>{0} في الملف ‎.env هو الذي يقرر.</translation>
    </message>
    <message>
        <source>The command that started the program decides.</source>
        <translation>الأمر الذي بدأ البرنامج هو الذي يقرر.</translation>
    </message>
    <message>
        <source>The setting {0} decides.</source>
        <translation>الإعداد {0} هو الذي يقرر.</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{0} (not ready: see doctor)</source>
        <translation>{0} (غير جاهز: انظر doctor)</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>حدود الوقت</translation>
    </message>
    <message>
        <source>When an answer ends</source>
        <translation>متى تنتهي الإجابة</translation>
    </message>
    <message>
        <source>The interview</source>
        <translation>المقابلة</translation>
    </message>
    <message>
        <source>Language and voice</source>
        <translation>اللغة والصوت</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>المحركات</translation>
    </message>
    <message>
        <source>Look of the window</source>
        <translation>مظهر النافذة</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>الكشك</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>وقت التفكير</translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>وقت الإجابة</translation>
    </message>
    <message>
        <source>Extra time, which the candidate sees</source>
        <translation>وقت إضافي يراه المرشح</translation>
    </message>
    <message>
        <source>Last extra time</source>
        <translation>آخر وقت إضافي</translation>
    </message>
    <message>
        <source>Attempts at each question</source>
        <translation>عدد المحاولات لكل سؤال</translation>
    </message>
    <message>
        <source>Length for which the disk must have room</source>
        <translation>المدة التي يجب أن يتسع لها القرص</translation>
    </message>
    <message>
        <source>An interrupted interview can be continued for</source>
        <translation>يمكن متابعة مقابلة انقطعت خلال</translation>
    </message>
    <message>
        <source>Silence until “Finished?” is asked</source>
        <translation>الصمت حتى يُسأل «هل انتهيت؟»</translation>
    </message>
    <message>
        <source>“Finished?” counts down for</source>
        <translation>مدة العد التنازلي لـ «هل انتهيت؟»</translation>
    </message>
    <message>
        <source>Silence until the candidate is encouraged</source>
        <translation>الصمت حتى يُشجَّع المرشح</translation>
    </message>
    <message>
        <source>Offer a practice question</source>
        <translation>عرض سؤال للتدريب</translation>
    </message>
    <message>
        <source>Every candidate may pause</source>
        <translation>يحق لكل مرشح أن يتوقف قليلاً</translation>
    </message>
    <message>
        <source>Candidates see themselves</source>
        <translation>يرى المرشحون أنفسهم</translation>
    </message>
    <message>
        <source>Who decides what is asked</source>
        <translation>من يقرر ما يُسأل</translation>
    </message>
    <message>
        <source>Responsible for the interview, in the notice</source>
        <translation>المسؤول عن المقابلة، في الإشعار</translation>
    </message>
    <message>
        <source>Contact for candidates&apos; data, in the notice</source>
        <translation>جهة الاتصال بشأن بيانات المرشحين، في الإشعار</translation>
    </message>
    <message>
        <source>Language of questions that name none</source>
        <translation>لغة الأسئلة التي لا تذكر لغة</translation>
    </message>
    <message>
        <source>Engine that speaks</source>
        <translation>المحرك الذي يتكلم</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>سرعة الكلام</translation>
    </message>
    <message>
        <source>Volume, until a candidate changes it</source>
        <translation>مستوى الصوت إلى أن يغيّره أحد المرشحين</translation>
    </message>
    <message>
        <source>Engine that writes answers down</source>
        <translation>المحرك الذي يكتب الإجابات</translation>
    </message>
    <message>
        <source>Engine that hears whether somebody speaks</source>
        <translation>المحرك الذي يسمع هل يتكلم أحد</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>النموذج اللغوي</translation>
    </message>
    <message>
        <source>Address of a language model of your own</source>
        <translation>عنوان نموذج لغوي خاص بكم</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>حجم النص وعناصر التحكم</translation>
    </message>
    <message>
        <source>The interviewer&apos;s face keeps still</source>
        <translation>يبقى وجه المحاور ساكناً</translation>
    </message>
    <message>
        <source>Start as a kiosk</source>
        <translation>البدء ككشك</translation>
    </message>
    <message>
        <source>Monitor that is left to staff</source>
        <translation>الشاشة المتروكة للموظفين</translation>
    </message>
    <message>
        <source>The candidate is forgotten after</source>
        <translation>يُنسى المرشح بعد</translation>
    </message>
    <message>
        <source>Begin anew when nobody touches it for</source>
        <translation>البدء من جديد إذا لم يلمسه أحد خلال</translation>
    </message>
    <message>
        <source>The system&apos;s own choice</source>
        <translation>اختيار النظام نفسه</translation>
    </message>
    <message>
        <source>The engine&apos;s own choice</source>
        <translation>اختيار المحرك نفسه</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>None: the notice names nobody</source>
        <translation>لا أحد: لا يذكر الإشعار أحدًا</translation>
    </message>
    <message>
        <source>None: the notice names no contact</source>
        <translation>لا شيء: لا يذكر الإشعار جهة اتصال</translation>
    </message>
    <message>
        <source>None; else a name, or a number from 1</source>
        <translation>لا شيء؛ أو اسم، أو رقم ابتداءً من 1</translation>
    </message>
    <message>
        <source>The best that works here</source>
        <translation>أفضل ما يعمل هنا</translation>
    </message>
    <message>
        <source>As the system&apos;s</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائماً</translation>
    </message>
    <message>
        <source>Except while they answer</source>
        <translation>إلا أثناء الإجابة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>The question set alone</source>
        <translation>مجموعة الأسئلة وحدها</translation>
    </message>
    <message>
        <source>The set, and its follow-ups to short answers</source>
        <translation>المجموعة وأسئلتها اللاحقة للإجابات القصيرة</translation>
    </message>
    <message>
        <source>A language model may ask in the set&apos;s place</source>
        <translation>يجوز لنموذج لغوي أن يسأل بدل المجموعة</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} دقيقة</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} مرة</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} ث</translation>
    </message>
    <message>
        <source>Media of the session</source>
        <translation>وسائط الجلسة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النص المكتوب</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Statistics about candidates</source>
        <translation>إحصاءات عن المرشحين</translation>
    </message>
    <message>
        <source>The program&apos;s log</source>
        <translation>سجل البرنامج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>They hold for every interview on this machine from the next one on.</source>
        <translation>تسري على كل مقابلة على هذا الجهاز ابتداءً من المقابلة التالية.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Kept in {0}; the version before stays beside it.</source>
        <translation>تُحفظ في {0}؛ وتبقى النسخة السابقة بجانبها.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>حُفظت الإعدادات.</translation>
    </message>
    <message>
        <source>Some of them hold from the next start of the program on.</source>
        <translation>بعضها يسري ابتداءً من التشغيل التالي للبرنامج.</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>ارتكب البرنامج خطأ. في السجل المزيد.</translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation>يُضبط في مكان آخر</translation>
    </message>
    <message>
        <source>{0}; interviews are in another database</source>
        <translation>{0}؛ المقابلات في قاعدة بيانات أخرى</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>kept at least {0} days</source>
        <translation>يُحفظ {0} يوماً على الأقل</translation>
    </message>
    <message>
        <source>deleted within {0} days</source>
        <translation>يُحذف خلال {0} يوماً</translation>
    </message>
    <message>
        <source>How long interviews are kept</source>
        <translation>مدة حفظ المقابلات</translation>
    </message>
    <message>
        <source>Until people delete them; no rule is set.</source>
        <translation>حتى يحذفها الناس؛ لا قاعدة محددة.</translation>
    </message>
    <message>
        <source>These stand in the file, in .env, or in the environment. Keys are never shown.</source>
        <translation>هذه في الملف أو في ‎.env أو في البيئة. لا تُعرض المفاتيح أبداً.</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>رجوع دون حفظ</translation>
    </message>
    <message>
        <source>set</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>New interview</source>
        <translation>مقابلة جديدة</translation>
    </message>
    <message>
        <source>Choose the questions and the devices. Nothing is recorded yet.</source>
        <translation>اختر الأسئلة والأجهزة. لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Review interviews</source>
        <translation>مراجعة المقابلات</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>الإعدادات …</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>لم تُعثر على كاميرا</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>لم يُعثر على ميكروفون</translation>
    </message>
    <message>
        <source>The system&apos;s loudspeaker</source>
        <translation>مكبر صوت النظام</translation>
    </message>
    <message>
        <source>Connect a camera, and see that no other program uses it.</source>
        <translation>صِل كاميرا، وتأكد من أن برنامجًا آخر لا يستخدمها.</translation>
    </message>
    <message>
        <source>Connect a microphone and allow this program to use it.</source>
        <translation>صِل ميكروفونًا واسمح لهذا البرنامج باستخدامه.</translation>
    </message>
    <message>
        <source>A device is missing</source>
        <translation>جهاز مفقود</translation>
    </message>
    <message>
        <source>Reading the questions …</source>
        <translation>جارٍ قراءة الأسئلة …</translation>
    </message>
    <message>
        <source>These questions cannot be used yet.</source>
        <translation>لا يمكن استخدام هذه الأسئلة بعد.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message>
        <source>After an interruption</source>
        <translation>بعد انقطاع</translation>
    </message>
    <message>
        <source>The battery is at {0} %. Plug the machine in.</source>
        <translation>البطارية عند {0} %. صِل الجهاز بالكهرباء.</translation>
    </message>
    <message>
        <source>Updates wait for a restart. Restart the machine before the interview.</source>
        <translation>تحديثات تنتظر إعادة التشغيل. أعد تشغيل الجهاز قبل المقابلة.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <source>Start a new one instead</source>
        <translation>بدء مقابلة جديدة بدلاً منها</translation>
    </message>
    <message>
        <source>Recordings are kept in {0}</source>
        <translation>تُحفظ التسجيلات في {0}</translation>
    </message>
    <message>
        <source>Choose an approved question set …</source>
        <translation>اختر مجموعة أسئلة معتمدة …</translation>
    </message>
    <message>
        <source>There are no approved questions on this machine yet</source>
        <translation>لا توجد أسئلة معتمدة على هذا الجهاز بعد</translation>
    </message>
    <message>
        <source>Staff bring them in with the commands “questions import FILE” and “questions approve ID”.</source>
        <translation>يضيفها الموظفون بالأمرين “questions import FILE” و“questions approve ID”.</translation>
    </message>
    <message>
        <source>Choose a question file</source>
        <translation>اختيار ملف أسئلة</translation>
    </message>
    <message>
        <source>Question files (*.txt *.yaml *.yml *.json *.csv)</source>
        <translation>ملفات أسئلة (*.txt *.yaml *.yml *.json *.csv)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Question file</source>
        <translation>ملف الأسئلة</translation>
    </message>
    <message>
        <source>Choose a text, YAML, JSON or CSV file, or drop it here</source>
        <translation>اختر ملفًا نصيًا أو YAML أو JSON أو CSV، أو أفلته هنا</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>اختيار ملف …</translation>
    </message>
    <message>
        <source>Question sets …</source>
        <translation>مجموعات الأسئلة …</translation>
    </message>
    <message>
        <source>Approved question set</source>
        <translation>مجموعة أسئلة معتمدة</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>Choose list …</source>
        <translation>اختيار قائمة …</translation>
    </message>
    <message>
        <source>A CSV file with the columns code and name; codes are on the invitations</source>
        <translation>ملف CSV فيه العمودان code وname؛ والرموز مكتوبة على الدعوات</translation>
    </message>
    <message>
        <source>They enter their own code, if they have one</source>
        <translation>يُدخلون رمزهم بأنفسهم إن وُجد</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>ارتكب البرنامج خطأ. في السجل المزيد.</translation>
    </message>
    <message>
        <source>Choose a list of candidates</source>
        <translation>اختيار قائمة مرشحين</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>قوائم (*.csv)</translation>
    </message>
    <message>
        <source>{0} (interviewed on {1})</source>
        <translation>{0} (أُجريت المقابلة في {1})</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>مكبر الصوت</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>من يجري المقابلة</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>1 question, ready to be asked.</source>
        <translation>سؤال واحد، جاهز للطرح.</translation>
    </message>
    <message>
        <source>{0} questions, ready to be asked.</source>
        <translation>الأسئلة الجاهزة للطرح: {0}.</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>السطر {0}: {1}</translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation>وعدد غيرها: {0}.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Usual voice</source>
        <translation>الصوت المعتاد</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>سرعة الكلام</translation>
    </message>
    <message>
        <source>Usual rate</source>
        <translation>السرعة المعتادة</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>الوقفات</translation>
    </message>
    <message>
        <source>Usual pauses</source>
        <translation>الوقفات المعتادة</translation>
    </message>
    <message>
        <source>Longer pauses</source>
        <translation>وقفات أطول</translation>
    </message>
    <message>
        <source>How long the candidate may be silent before they are asked “Finished?”</source>
        <translation>كم يمكن أن يصمت الشخص قبل أن يُسأل «هل انتهيت؟»</translation>
    </message>
    <message>
        <source>Planned interview</source>
        <translation>مقابلة مخططة</translation>
    </message>
    <message>
        <source>A new interview</source>
        <translation>مقابلة جديدة</translation>
    </message>
    <message>
        <source>No. {0}: {1}</source>
        <translation>رقم {0}: {1}</translation>
    </message>
    <message>
        <source>No. {0}: {1}, candidate {2}</source>
        <translation>رقم {0}: {1}، الرمز {2}</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The program made a mistake. The log says more.</source>
        <translation>ارتكب البرنامج خطأ. في السجل المزيد.</translation>
    </message>
    <message>
        <source>Interviews are set up by proctors and admins, who sign in.</source>
        <translation>يُعدّ المقابلات المراقبون والمديرون بعد تسجيل دخولهم.</translation>
    </message>
</context>
<context>
    <name>StaffGate</name>
    <message>
        <source>For staff</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>Enter the staff PIN. The interview goes on meanwhile.</source>
        <translation>أدخل رمز الموظفين. تستمر المقابلة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Enter the staff PIN.</source>
        <translation>أدخل رمز الموظفين.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The staff PIN cannot be asked for</source>
        <translation>لا يمكن طلب رمز الموظفين</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>End the interview?</source>
        <translation>هل تنهي المقابلة؟</translation>
    </message>
    <message>
        <source>You may end it and keep what was recorded, or end it and have everything deleted. Questions that were not asked yet stay unanswered. While you decide, the interview goes on.</source>
        <translation>يمكنك إنهاؤها والاحتفاظ بما سُجل، أو إنهاؤها وحذف كل شيء. تبقى الأسئلة التي لم تُطرح بلا إجابة. وتستمر المقابلة ريثما تقرر.</translation>
    </message>
    <message>
        <source>The window closes when everything is saved.</source>
        <translation>تُغلق النافذة عندما يُحفظ كل شيء.</translation>
    </message>
    <message>
        <source>End and delete …</source>
        <translation>إنهاء وحذف …</translation>
    </message>
    <message>
        <source>End and save</source>
        <translation>إنهاء وحفظ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>هل يُحذف كل شيء؟</translation>
    </message>
    <message>
        <source>The interview ends, and picture, sound and text of it are deleted for good. Nobody can bring them back.</source>
        <translation>تنتهي المقابلة، وتُحذف صورتها وصوتها ونصها نهائيًا. لا يستطيع أحد استعادتها.</translation>
    </message>
    <message>
        <source>Yes, delete everything</source>
        <translation>نعم، احذف كل شيء</translation>
    </message>
</context>
<context>
    <name>Stopped</name>
    <message>
        <source>The kiosk has stopped</source>
        <translation>توقف الكشك</translation>
    </message>
    <message>
        <source>Please tell the person in charge. Everything that was recorded is kept.</source>
        <translation>يرجى إبلاغ الشخص المسؤول. كل ما سُجل محفوظ.</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>The program ended unexpectedly {0} times in a row and is not started again by itself. The screens and keys of this machine are free.</source>
        <translation>انتهى البرنامج فجأة عدة مرات متتالية ({0}) ولن يُشغَّل مجددًا من تلقاء نفسه. شاشات هذا الجهاز ومفاتيحه حرة.</translation>
    </message>
    <message>
        <source>The reason is in the log, which holds nothing anybody said:</source>
        <translation>السبب في السجل، الذي لا يحوي شيئًا مما قاله أحد:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <translation>تشغيل الكشك من جديد</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Thank you</source>
        <translation>شكرًا لك</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>إيصالك</translation>
    </message>
    <message>
        <source>Photograph the square: it holds these lines, and you can always ask about them.</source>
        <translation>صوّر المربع: يحوي هذه الأسطر، ويمكنك دائمًا السؤال عنها.</translation>
    </message>
    <message>
        <source>The receipt as a QR code</source>
        <translation>الإيصال كرمز QR</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>All questions are done and everything is saved. You may leave now.</source>
        <translation>اكتملت جميع الأسئلة وحُفظ كل شيء. يمكنك الانصراف الآن.</translation>
    </message>
    <message>
        <source>All questions are done and everything is saved.</source>
        <translation>اكتملت جميع الأسئلة وحُفظ كل شيء.</translation>
    </message>
    <message>
        <source>The interview was ended early. Everything recorded until then is saved.</source>
        <translation>انتهت المقابلة مبكرًا. كل ما سُجل حتى ذلك الحين محفوظ.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>المقابلة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Notice you agreed to</source>
        <translation>الإشعار الذي وافقت عليه</translation>
    </message>
    <message>
        <source>Somebody should look at this recording before you leave. What for stands with the interview; you need not explain anything.</source>
        <translation>ينبغي أن ينظر أحد في هذا التسجيل قبل مغادرتك. السبب مدوَّن مع المقابلة، ولا حاجة لأن تشرح شيئًا.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>The interview is over, but it could not be deleted yet.</source>
        <translation>انتهت المقابلة، لكن تعذّر حذفها بعد.</translation>
    </message>
    <message>
        <source>They see why, and can delete it with the number below when nothing stands against it any more.</source>
        <translation>يمكنه أن يرى السبب، وأن يحذفها بالرقم أدناه متى زال المانع.</translation>
    </message>
    <message>
        <source>Everything that was recorded is deleted. You may leave now.</source>
        <translation>حُذف كل ما سُجل. يمكنك الانصراف الآن.</translation>
    </message>
    <message>
        <source>People watch the recording and decide; they tell you what comes of it.</source>
        <translation>يشاهد أشخاص التسجيل ويقررون؛ وهم يخبرونك بالنتيجة.</translation>
    </message>
    <message>
        <source>What you said has been written down to help them.</source>
        <translation>كُتب ما قلته لمساعدتهم.</translation>
    </message>
    <message>
        <source>A program may suggest scores, which they see after their own.</source>
        <translation>قد يقترح برنامج درجات، يرونها بعد درجاتهم.</translation>
    </message>
    <message>
        <source>No program judges your answers, as you wished.</source>
        <translation>لا يقيّم أي برنامج إجاباتك، كما أردت.</translation>
    </message>
    <message>
        <source>Please tell the person in charge</source>
        <translation>يرجى إبلاغ الشخص المسؤول</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Preparing the interviewer&apos;s voice</source>
        <translation>جارٍ تحضير الصوت</translation>
    </message>
    <message>
        <source>Opening camera and microphone</source>
        <translation>جارٍ فتح الكاميرا والميكروفون</translation>
    </message>
    <message>
        <source>&quot;anchors&quot; is {0}</source>
        <translation>&quot;anchors&quot; هو {0}</translation>
    </message>
    <message>
        <source>&quot;image_text&quot; without a picture</source>
        <translation>&quot;image_text&quot; بلا صورة</translation>
    </message>
    <message>
        <source>&quot;questions&quot; is {0}</source>
        <translation>&quot;questions&quot; هو {0}</translation>
    </message>
    <message>
        <source>&quot;timing&quot; is {0}</source>
        <translation>&quot;timing&quot; هو {0}</translation>
    </message>
    <message>
        <source>&quot;turns&quot; is {0}</source>
        <translation>&quot;turns&quot; هو {0}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be &quot;{1}&quot;</source>
        <translation>لا يمكن أن تكون قيمة &quot;{0}&quot; هي &quot;{1}&quot;</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot stand here</source>
        <translation>لا مكان لـ &quot;{0}&quot; هنا</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is neither a PNG nor a JPEG</source>
        <translation>&quot;{0}&quot; ليس PNG ولا JPEG</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no language</source>
        <translation>&quot;{0}&quot; ليست لغة</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is out of range</source>
        <translation>&quot;{0}&quot; خارج الحدود</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}</source>
        <translation>&quot;{0}&quot; هو {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; stands after the first question</source>
        <translation>&quot;{0}&quot; يأتي بعد السؤال الأول</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>ثانية واحدة</translation>
    </message>
    <message>
        <source>A correction without words would delete the answer</source>
        <translation>تصحيح بلا كلمات سيمحو الإجابة</translation>
    </message>
    <message>
        <source>A name has 1 to {0} printable characters</source>
        <translation>الاسم من 1 إلى {0} حرفًا قابلًا للطباعة</translation>
    </message>
    <message>
        <source>A password has {0} to {1} characters</source>
        <translation>كلمة المرور من {0} إلى {1} حرفًا</translation>
    </message>
    <message>
        <source>A session with the id {0} exists already</source>
        <translation>توجد جلسة بالمعرّف {0} من قبل</translation>
    </message>
    <message>
        <source>A staff PIN has {0} to {1} digits</source>
        <translation>رمز الموظفين من {0} إلى {1} أرقام</translation>
    </message>
    <message>
        <source>A staff PIN of one digit repeated is guessed at once</source>
        <translation>رمز من رقم واحد مكرر يُخمَّن فورًا</translation>
    </message>
    <message>
        <source>A {0} has no address</source>
        <translation>لا يمكن إعطاء عنوان هنا: {0}</translation>
    </message>
    <message>
        <source>Add the account to the group video and log in again</source>
        <translation>أضف الحساب إلى المجموعة video وسجّل الدخول من جديد</translation>
    </message>
    <message>
        <source>Approve them: questions approve FILE, or ask who may</source>
        <translation>اعتمدها: questions approve FILE، أو اسأل من يحق له ذلك</translation>
    </message>
    <message>
        <source>Ask for what the work needs, or leave it out; in many countries it is unlawful</source>
        <translation>اسأل عما يتطلبه العمل، أو احذفه؛ هذا ممنوع في بلدان كثيرة</translation>
    </message>
    <message>
        <source>Ask openly, without a judgement of your own</source>
        <translation>اسأل سؤالًا مفتوحًا، من غير حكم منك</translation>
    </message>
    <message>
        <source>By whom, why, and what was removed is told by: erase {0}</source>
        <translation>من قام بذلك ولماذا وما الذي أزيل يبيّنه: erase {0}</translation>
    </message>
    <message>
        <source>Camera {0} is not connected</source>
        <translation>الكاميرا {0} غير موصولة</translation>
    </message>
    <message>
        <source>Change both</source>
        <translation>غيّرهما معًا</translation>
    </message>
    <message>
        <source>Check camera, microphone and disk</source>
        <translation>تحقق من الكاميرا والميكروفون والقرص</translation>
    </message>
    <message>
        <source>Check commas, quotes and brackets</source>
        <translation>تحقق من الفواصل وعلامات الاقتباس والأقواس</translation>
    </message>
    <message>
        <source>Check indentation, colons and quotes</source>
        <translation>تحقق من المسافات البادئة والنقطتين وعلامات الاقتباس</translation>
    </message>
    <message>
        <source>Check its address, its power and the network</source>
        <translation>تحقق من العنوان والكهرباء والشبكة</translation>
    </message>
    <message>
        <source>Check its cable, then choose it again or another one</source>
        <translation>تحقق من الكابل، ثم اخترها من جديد أو اختر غيرها</translation>
    </message>
    <message>
        <source>Check its name and folder</source>
        <translation>تحقق من اسمه ومجلده</translation>
    </message>
    <message>
        <source>Check its name and who may read it</source>
        <translation>تحقق من اسمها ومن يحق له قراءتها</translation>
    </message>
    <message>
        <source>Check its number</source>
        <translation>تحقق من رقمها</translation>
    </message>
    <message>
        <source>Check its path, or give the name of a microphone</source>
        <translation>تحقق من المسار، أو أعطِ اسم ميكروفون</translation>
    </message>
    <message>
        <source>Check its power and the network</source>
        <translation>تحقق من الكهرباء والشبكة</translation>
    </message>
    <message>
        <source>Check that it exists and may be used</source>
        <translation>تحقق من أنه موجود ويمكن استعماله</translation>
    </message>
    <message>
        <source>Check that it is switched on and not muted</source>
        <translation>تأكد من أنه يعمل وغير مكتوم</translation>
    </message>
    <message>
        <source>Check that its folder is there and can be written</source>
        <translation>تحقق من أن مجلدها موجود ويمكن الكتابة فيه</translation>
    </message>
    <message>
        <source>Check that its server runs</source>
        <translation>تحقق من أن خادمها يعمل</translation>
    </message>
    <message>
        <source>Check that the file is still there and whole</source>
        <translation>تحقق من أن الملف ما زال موجودًا وسليمًا</translation>
    </message>
    <message>
        <source>Check the data folder</source>
        <translation>تحقق من مجلد البيانات</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>تحقق من القرص</translation>
    </message>
    <message>
        <source>Check the id</source>
        <translation>تحقق من المعرّف</translation>
    </message>
    <message>
        <source>Check the id and the data folder; an interrupted interview needs recover first</source>
        <translation>تحقق من المعرّف ومجلد البيانات؛ المقابلة المنقطعة تحتاج إلى recover أولًا</translation>
    </message>
    <message>
        <source>Check the indentation</source>
        <translation>تحقق من المسافات البادئة</translation>
    </message>
    <message>
        <source>Check the path and the disk</source>
        <translation>تحقق من المسار والقرص</translation>
    </message>
    <message>
        <source>Check the quotes</source>
        <translation>تحقق من علامات الاقتباس</translation>
    </message>
    <message>
        <source>Check the recording before the candidate leaves</source>
        <translation>افحص التسجيل قبل أن يغادر المرشح</translation>
    </message>
    <message>
        <source>Check the sound settings of the system</source>
        <translation>تحقق من إعدادات الصوت في النظام</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>اختر ملف CSV</translation>
    </message>
    <message>
        <source>Choose a file inside it</source>
        <translation>اختر ملفًا داخله</translation>
    </message>
    <message>
        <source>Choose a folder that can be written</source>
        <translation>اختر مجلدًا يمكن الكتابة فيه</translation>
    </message>
    <message>
        <source>Choose a multilingual model</source>
        <translation>اختر نموذجًا متعدد اللغات</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>اختر ملفًا نصيًا</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>اختر غيره</translation>
    </message>
    <message>
        <source>Choose another data folder, or mend its rights</source>
        <translation>اختر مجلد بيانات آخر، أو صحّح صلاحياته</translation>
    </message>
    <message>
        <source>Choose another engine</source>
        <translation>اختر محركًا آخر</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>Choose another id</source>
        <translation>اختر معرّفًا آخر</translation>
    </message>
    <message>
        <source>Choose another id, or leave it out</source>
        <translation>اختر معرّفًا آخر، أو لا تعطِ شيئًا</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>اختر غيرها</translation>
    </message>
    <message>
        <source>Choose another one, or do without it: &quot;No sound&quot; in the window, --speaker none on the command line</source>
        <translation>اختر غيره أو استغنِ عنه: «بلا صوت» في النافذة، أو --speaker none في سطر الأوامر</translation>
    </message>
    <message>
        <source>Choose another voice</source>
        <translation>اختر صوتًا آخر</translation>
    </message>
    <message>
        <source>Choose another voice, or another model: INTERVIEW_GROQ_VOICE_MODEL, INTERVIEW_GROQ_VOICES</source>
        <translation>اختر صوتًا آخر أو نموذجًا آخر: INTERVIEW_GROQ_VOICE_MODEL, INTERVIEW_GROQ_VOICES</translation>
    </message>
    <message>
        <source>Choose another voice, or none for the default</source>
        <translation>اختر صوتًا آخر، أو لا تختر ليكون المعتاد</translation>
    </message>
    <message>
        <source>Choose another, such as four words</source>
        <translation>اختر غيرها، مثل أربع كلمات</translation>
    </message>
    <message>
        <source>Choose one from 1 to 5 first</source>
        <translation>اختر أولًا درجة من 1 إلى 5</translation>
    </message>
    <message>
        <source>Choose one of {0}, or the folder of another model</source>
        <translation>اختر واحدًا من {0}، أو مجلد نموذج آخر</translation>
    </message>
    <message>
        <source>Choose one of: {0}</source>
        <translation>اختر واحدًا من: {0}</translation>
    </message>
    <message>
        <source>Choose one that is: {0}</source>
        <translation>اختر واحدة موجودة: {0}</translation>
    </message>
    <message>
        <source>Choose other times</source>
        <translation>اختر أوقاتًا أخرى</translation>
    </message>
    <message>
        <source>Choose the file with the questions</source>
        <translation>اختر ملف الأسئلة</translation>
    </message>
    <message>
        <source>Choose {0}</source>
        <translation>اختر {0}</translation>
    </message>
    <message>
        <source>Close every other program that uses it, allow its use in the system settings, or choose another one</source>
        <translation>أغلق كل برنامج آخر يستعمله، واسمح به في إعدادات النظام، أو اختر غيره</translation>
    </message>
    <message>
        <source>Close every other program that uses it, or choose another camera</source>
        <translation>أغلق كل برنامج آخر يستعملها، أو اختر كاميرا أخرى</translation>
    </message>
    <message>
        <source>Close every other program that uses it, or choose another one</source>
        <translation>أغلق كل برنامج آخر يستعمله، أو اختر غيره</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>أغلق برامج أخرى</translation>
    </message>
    <message>
        <source>Close other programs; the sound is complete</source>
        <translation>أغلق برامج أخرى؛ الصوت كامل</translation>
    </message>
    <message>
        <source>Close other programs; what is missing is silent in the recording and in the journal</source>
        <translation>أغلق برامج أخرى؛ الناقص صامت في التسجيل ومدوَّن في السجل</translation>
    </message>
    <message>
        <source>Close the other program, then try again</source>
        <translation>أغلق البرنامج الآخر، ثم حاول من جديد</translation>
    </message>
    <message>
        <source>Closing the recording</source>
        <translation>جارٍ إغلاق التسجيل</translation>
    </message>
    <message>
        <source>Continue it in the window, or on a terminal</source>
        <translation>تابعها في النافذة أو في الطرفية</translation>
    </message>
    <message>
        <source>Correct it where it was recorded</source>
        <translation>صحّحها حيث سُجّلت</translation>
    </message>
    <message>
        <source>Darken the room, turn the camera to a face or a wall that the screen lights, or brighten the screen</source>
        <translation>أظلم الغرفة، أو وجّه الكاميرا إلى وجه أو جدار تضيئه الشاشة، أو زِد سطوع الشاشة</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>احذفها</translation>
    </message>
    <message>
        <source>Describe at least the marks 1, 3 and 5, so that all raters mean the same</source>
        <translation>صِف الدرجات 1 و3 و5 على الأقل ليفهمها الجميع بالمعنى نفسه</translation>
    </message>
    <message>
        <source>Describe under image_text what is to be seen, for those who cannot see it</source>
        <translation>صِف في image_text ما يُرى، لمن لا يستطيع أن يراه</translation>
    </message>
    <message>
        <source>Divide it into several files</source>
        <translation>قسّمه إلى عدة ملفات</translation>
    </message>
    <message>
        <source>Divide the file into several</source>
        <translation>قسّم الملف إلى عدة ملفات</translation>
    </message>
    <message>
        <source>Erasing the interview {0} began on {1} UTC and is not complete</source>
        <translation>بدأ محو المقابلة {0} في {1} بالتوقيت العالمي ولم يكتمل</translation>
    </message>
    <message>
        <source>Everything is as it was; it can be continued, or finished as it is</source>
        <translation>كل شيء كما كان؛ يمكن متابعتها أو إنهاؤها كما هي</translation>
    </message>
    <message>
        <source>Finish it with recover, and plan a new one</source>
        <translation>أكملها عبر recover وخطّط لمقابلة جديدة</translation>
    </message>
    <message>
        <source>Free some room</source>
        <translation>أفرغ مساحة</translation>
    </message>
    <message>
        <source>Free some room before the next one</source>
        <translation>أفرغ مساحة قبل المقابلة التالية</translation>
    </message>
    <message>
        <source>Free some room now; before the disk is full the interview ends and everything is kept</source>
        <translation>أفرغ مساحة الآن؛ قبل امتلاء القرص تنتهي المقابلة ويُحفظ كل شيء</translation>
    </message>
    <message>
        <source>Free some room, then run recover</source>
        <translation>أفرغ مساحة، ثم شغّل recover</translation>
    </message>
    <message>
        <source>Free some room; what was recorded is kept</source>
        <translation>أفرغ مساحة؛ ما سُجّل محفوظ</translation>
    </message>
    <message>
        <source>Free some space</source>
        <translation>أفرغ مساحة</translation>
    </message>
    <message>
        <source>Free {0}, or choose another data folder</source>
        <translation>أفرغ {0}، أو اختر مجلد بيانات آخر</translation>
    </message>
    <message>
        <source>Give a WAV file, or the name of a microphone</source>
        <translation>أعطِ ملف WAV أو اسم ميكروفون</translation>
    </message>
    <message>
        <source>Give a camera&apos;s number, the path of a video file, or an address such as rtsp://host/stream</source>
        <translation>أعطِ رقم كاميرا، أو مسار فيديو، أو عنوانًا مثل rtsp://host/stream</translation>
    </message>
    <message>
        <source>Give a code, such as K-1024</source>
        <translation>أعطِ رمزًا مثل K-1024</translation>
    </message>
    <message>
        <source>Give a video file, such as an MP4</source>
        <translation>أعطِ ملف فيديو، مثل MP4</translation>
    </message>
    <message>
        <source>Give another file with the setting kiosk.pin_file</source>
        <translation>حدّد ملفًا آخر بالإعداد kiosk.pin_file</translation>
    </message>
    <message>
        <source>Give each their own</source>
        <translation>أعطِ كل واحد رمزه</translation>
    </message>
    <message>
        <source>Give every question its own id, or none</source>
        <translation>أعطِ كل سؤال معرّفه، أو لا تعطِ شيئًا</translation>
    </message>
    <message>
        <source>Give this user permission to read and write it</source>
        <translation>امنح هذا المستخدم حق قراءتها والكتابة فيها</translation>
    </message>
    <message>
        <source>Give this user permission to read it</source>
        <translation>امنح هذا المستخدم حق قراءته</translation>
    </message>
    <message>
        <source>Give this user write permission, or use another folder</source>
        <translation>امنح هذا المستخدم حق الكتابة، أو استعمل مجلدًا آخر</translation>
    </message>
    <message>
        <source>Go on with it: erase {0}</source>
        <translation>تابع ذلك: erase {0}</translation>
    </message>
    <message>
        <source>Google&apos;s speech service answered with status {0}</source>
        <translation>أجابت خدمة الكلام من Google بالحالة {0}</translation>
    </message>
    <message>
        <source>Google&apos;s speech service cannot be reached</source>
        <translation>يتعذر الوصول إلى خدمة الكلام من Google</translation>
    </message>
    <message>
        <source>Google&apos;s speech service refuses the key</source>
        <translation>ترفض خدمة الكلام من Google المفتاح</translation>
    </message>
    <message>
        <source>Groq&apos;s {0} has no voice {1}</source>
        <translation>ليس في {0} من Groq الصوت {1}</translation>
    </message>
    <message>
        <source>Have them approved as they are now: questions approve FILE</source>
        <translation>اطلب اعتمادها كما هي الآن: questions approve FILE</translation>
    </message>
    <message>
        <source>Have them approved: questions approve {0}</source>
        <translation>اطلب اعتمادها: questions approve {0}</translation>
    </message>
    <message>
        <source>Install or choose another</source>
        <translation>ثبّت غيره أو اختره</translation>
    </message>
    <message>
        <source>Install the package libasound2-data</source>
        <translation>ثبّت الحزمة libasound2-data</translation>
    </message>
    <message>
        <source>Install the packages libportaudio2 and PyAudio</source>
        <translation>ثبّت الحزمتين libportaudio2 و PyAudio</translation>
    </message>
    <message>
        <source>Install the program again</source>
        <translation>أعد تثبيت البرنامج</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>تبقى كما هي</translation>
    </message>
    <message>
        <source>It was held elsewhere, and imported.</source>
        <translation>أُجريت في مكان آخر واستُوردت.</translation>
    </message>
    <message>
        <source>Keep the columns that are used</source>
        <translation>أبقِ الأعمدة المستعملة</translation>
    </message>
    <message>
        <source>Known are: {0}</source>
        <translation>المعروفة: {0}</translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation>احذف واحدًا منهما</translation>
    </message>
    <message>
        <source>List them: users list</source>
        <translation>اعرضها: users list</translation>
    </message>
    <message>
        <source>Look for it in a backup</source>
        <translation>ابحث عنه في نسخة احتياطية</translation>
    </message>
    <message>
        <source>Lower its level in the system&apos;s settings, or move it away</source>
        <translation>اخفض مستواه في إعدادات النظام، أو أبعده</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>صغّرها</translation>
    </message>
    <message>
        <source>Make room or rights there, or name another folder in {0}</source>
        <translation>وفّر هناك مساحة أو صلاحيات، أو حدّد مجلدًا آخر في {0}</translation>
    </message>
    <message>
        <source>Make somebody else an admin before</source>
        <translation>اجعل غيره مديرًا أولًا</translation>
    </message>
    <message>
        <source>Make the first account with the role admin</source>
        <translation>أنشئ أول حساب بالدور admin</translation>
    </message>
    <message>
        <source>Make two questions of it</source>
        <translation>اجعله سؤالين</translation>
    </message>
    <message>
        <source>Marks are 1 to 5</source>
        <translation>الدرجات من 1 إلى 5</translation>
    </message>
    <message>
        <source>Mend GOOGLE_SPEECH_API_KEY</source>
        <translation>صحّح GOOGLE_SPEECH_API_KEY</translation>
    </message>
    <message>
        <source>Mend the key in the settings</source>
        <translation>صحّح المفتاح في الإعدادات</translation>
    </message>
    <message>
        <source>Mend these lines</source>
        <translation>صحّح هذه الأسطر</translation>
    </message>
    <message>
        <source>More than one {0} is called &quot;{1}&quot;</source>
        <translation>يوجد أكثر من واحد: {0} بالاسم &quot;{1}&quot;</translation>
    </message>
    <message>
        <source>Move it closer, or raise its level in the system&apos;s settings</source>
        <translation>قرّبه، أو ارفع مستواه في إعدادات النظام</translation>
    </message>
    <message>
        <source>Move it to another folder, then run recover again</source>
        <translation>انقله إلى مجلد آخر ثم شغّل recover من جديد</translation>
    </message>
    <message>
        <source>Move it to the top of the file</source>
        <translation>ضعه في أول الملف</translation>
    </message>
    <message>
        <source>Move its cable away from power supplies, or plug it into another socket</source>
        <translation>أبعد كابله عن مصادر الكهرباء، أو صِله بمقبس آخر</translation>
    </message>
    <message>
        <source>Move that file away, or use another folder</source>
        <translation>انقل ذلك الملف، أو استعمل مجلدًا آخر</translation>
    </message>
    <message>
        <source>Name it first, or write it out</source>
        <translation>سمِّه أولًا، أو اكتبه كاملًا</translation>
    </message>
    <message>
        <source>Name the columns in its first line: code,name</source>
        <translation>سمِّ الأعمدة في السطر الأول: code,name</translation>
    </message>
    <message>
        <source>Name the columns in the first line, for example: text,type,subtype</source>
        <translation>سمِّ الأعمدة في السطر الأول، مثلًا: text,type,subtype</translation>
    </message>
    <message>
        <source>Name the picture under &quot;image&quot;, or leave the description out</source>
        <translation>اذكر الصورة في &quot;image&quot;، أو احذف الوصف</translation>
    </message>
    <message>
        <source>No recogniser here is valid for the language {0}</source>
        <translation>لا محرك تعرف هنا يصلح للغة {0}</translation>
    </message>
    <message>
        <source>No sound: questions on the screen only</source>
        <translation>بلا صوت: الأسئلة على الشاشة فقط</translation>
    </message>
    <message>
        <source>No voice engine has the voice {0} for the language {1}</source>
        <translation>لا محرك فيه الصوت {0} للغة {1}</translation>
    </message>
    <message>
        <source>No voice here speaks the language {0}</source>
        <translation>لا صوت هنا يتكلم اللغة {0}</translation>
    </message>
    <message>
        <source>Not measurable: {0}. {1}.</source>
        <translation>يتعذر القياس: {0}. {1}.</translation>
    </message>
    <message>
        <source>Not transcribed yet: answer {0}.</source>
        <translation>لم تُفرَّغ بعد: الإجابة {0}.</translation>
    </message>
    <message>
        <source>Nothing has been recorded</source>
        <translation>لم يُسجَّل شيء</translation>
    </message>
    <message>
        <source>Nothing is overwritten; move it away first</source>
        <translation>لا يُستبدل شيء؛ انقله أولًا</translation>
    </message>
    <message>
        <source>Nothing that can be played was recorded of the interview {0}</source>
        <translation>لم يُسجَّل من المقابلة {0} شيء يمكن تشغيله</translation>
    </message>
    <message>
        <source>Nothing was kept; start it again</source>
        <translation>لم يُحفظ شيء؛ ابدأها من جديد</translation>
    </message>
    <message>
        <source>Nothing was recorded, because the recording was never started</source>
        <translation>لم يُسجَّل شيء، لأن التسجيل لم يبدأ</translation>
    </message>
    <message>
        <source>Nothing was recorded: the encoder took no picture and no sound</source>
        <translation>لم يُسجَّل شيء: لم يقبل المرمّز صورة ولا صوتًا</translation>
    </message>
    <message>
        <source>Nothing was recorded: {0}</source>
        <translation>لم يُسجَّل شيء: {0}</translation>
    </message>
    <message>
        <source>Pictures are being lost, because the computer is too slow for the recording</source>
        <translation>تُفقد صور لأن الحاسوب أبطأ من التسجيل</translation>
    </message>
    <message>
        <source>Pictures were being lost</source>
        <translation>كانت تُفقد صور</translation>
    </message>
    <message>
        <source>Piper gave no sound</source>
        <translation>لم يعطِ Piper صوتًا</translation>
    </message>
    <message>
        <source>Piper gave no times for its phonemes</source>
        <translation>لم يعطِ Piper أوقات أصواته</translation>
    </message>
    <message>
        <source>Piper has no voice for the language {0}</source>
        <translation>ليس في Piper صوت للغة {0}</translation>
    </message>
    <message>
        <source>Piper has no voice {0}</source>
        <translation>ليس في Piper الصوت {0}</translation>
    </message>
    <message>
        <source>Plan a new one, or finish it with recover</source>
        <translation>خطّط لمقابلة جديدة، أو أكملها عبر recover</translation>
    </message>
    <message>
        <source>Plug a camera in, or give a video file</source>
        <translation>صِل كاميرا، أو أعطِ فيديو</translation>
    </message>
    <message>
        <source>Plug a {0} in</source>
        <translation>صِل الجهاز: {0}</translation>
    </message>
    <message>
        <source>Plug a {0} in, or do without it: &quot;No sound&quot; in the window, --speaker none on the command line</source>
        <translation>صِل الجهاز ({0}) أو استغنِ عنه: «بلا صوت» في النافذة، أو --speaker none في سطر الأوامر</translation>
    </message>
    <message>
        <source>Plug it in again or choose another one</source>
        <translation>صِله من جديد أو اختر غيره</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one</source>
        <translation>صِله من جديد، أو اختر غيره</translation>
    </message>
    <message>
        <source>Plug the camera in again</source>
        <translation>صِل الكاميرا من جديد</translation>
    </message>
    <message>
        <source>Put it beside the question file and write its name alone</source>
        <translation>ضعها بجانب ملف الأسئلة واكتب اسمها وحده</translation>
    </message>
    <message>
        <source>Put it beside the question file, or mend its name</source>
        <translation>ضعها بجانب ملف الأسئلة، أو صحّح اسمها</translation>
    </message>
    <message>
        <source>Put texts with commas in quotes</source>
        <translation>ضع النصوص التي فيها فواصل بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>Put the questions under &quot;questions:&quot;</source>
        <translation>ضع الأسئلة تحت &quot;questions:&quot;</translation>
    </message>
    <message>
        <source>Put the text in quotes</source>
        <translation>ضع النص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>PyAudio cannot be loaded</source>
        <translation>يتعذر تحميل PyAudio</translation>
    </message>
    <message>
        <source>Questions cannot be saved as {0}</source>
        <translation>يتعذر حفظ الأسئلة باسم {0}</translation>
    </message>
    <message>
        <source>Rate from the transcript</source>
        <translation>قيّم بالاعتماد على النص</translation>
    </message>
    <message>
        <source>Read the question file again that it belongs to</source>
        <translation>اقرأ من جديد ملف الأسئلة الذي تنتمي إليه</translation>
    </message>
    <message>
        <source>Read the questions from a file in its folder</source>
        <translation>اقرأ الأسئلة من ملف في مجلدها</translation>
    </message>
    <message>
        <source>Recording stopped because {0}</source>
        <translation>توقف التسجيل، والسبب: {0}</translation>
    </message>
    <message>
        <source>Recordings are not shown to reviewers here</source>
        <translation>لا تُعرض التسجيلات على المقيّمين هنا</translation>
    </message>
    <message>
        <source>Remove the file, and set a PIN with: kiosk pin</source>
        <translation>احذف الملف، وعيّن رمزًا عبر: kiosk pin</translation>
    </message>
    <message>
        <source>Restart the computer</source>
        <translation>أعد تشغيل الحاسوب</translation>
    </message>
    <message>
        <source>Restart the sound server or the computer</source>
        <translation>أعد تشغيل خادم الصوت أو الحاسوب</translation>
    </message>
    <message>
        <source>Restore it from a backup</source>
        <translation>استعدها من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore the session&apos;s folder</source>
        <translation>استعد مجلد الجلسة</translation>
    </message>
    <message>
        <source>Run recover first</source>
        <translation>شغّل recover أولًا</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>احفظها بترميز UTF-8</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8</source>
        <translation>احفظه نصًا عاديًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>Save the picture anew, as a PNG or JPEG</source>
        <translation>احفظ الصورة من جديد، بصيغة PNG أو JPEG</translation>
    </message>
    <message>
        <source>Save the picture as one of them</source>
        <translation>احفظ الصورة بإحداهما</translation>
    </message>
    <message>
        <source>See that ffmpeg works: run doctor</source>
        <translation>تحقق من أن ffmpeg يعمل: doctor</translation>
    </message>
    <message>
        <source>See that it is plugged in and in order; what was recorded until then is kept</source>
        <translation>تحقق من أنه موصول وسليم؛ ما سُجّل حتى ذلك الحين محفوظ</translation>
    </message>
    <message>
        <source>See that the data folder can be written and has room</source>
        <translation>تحقق من أن مجلد البيانات قابل للكتابة وفيه مساحة</translation>
    </message>
    <message>
        <source>See that the video can be played</source>
        <translation>تحقق من أن الفيديو يعمل</translation>
    </message>
    <message>
        <source>Set {0}</source>
        <translation>عيّن {0}</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>اختصره</translation>
    </message>
    <message>
        <source>Shorten it; if these are several questions, put each on its own line or number them</source>
        <translation>اختصره؛ وإن كان عدة أسئلة فضع كلًا في سطر أو رقّمها</translation>
    </message>
    <message>
        <source>Shortly before the end this was found: {0}. Watch the finished video before you rely on it</source>
        <translation>قبيل النهاية لوحظ ما يلي: {0}. شاهد الفيديو النهائي قبل الاعتماد عليه</translation>
    </message>
    <message>
        <source>Sound of the microphone is being lost, because the computer is too slow</source>
        <translation>يُفقد صوت من الميكروفون لأن الحاسوب بطيء جدًا</translation>
    </message>
    <message>
        <source>Sound of the microphone was being lost</source>
        <translation>كان يُفقد صوت من الميكروفون</translation>
    </message>
    <message>
        <source>Switch on more light, or plug it into another USB port</source>
        <translation>زِد الضوء، أو استعمل منفذ USB آخر</translation>
    </message>
    <message>
        <source>The Whisper model in {0} cannot be loaded: {1}</source>
        <translation>يتعذر تحميل نموذج Whisper في {0}: {1}</translation>
    </message>
    <message>
        <source>The Whisper model {0} does not know the language {1}</source>
        <translation>لا يعرف نموذج Whisper ‏{0} اللغة {1}</translation>
    </message>
    <message>
        <source>The address of the network camera cannot be used</source>
        <translation>لا يمكن استعمال عنوان كاميرا الشبكة</translation>
    </message>
    <message>
        <source>The answer to question {0} cannot be reopened</source>
        <translation>لا يمكن إعادة فتح الإجابة عن السؤال {0}</translation>
    </message>
    <message>
        <source>The answer to question {0} has no words that could be corrected</source>
        <translation>ليس في الإجابة عن السؤال {0} كلمات يمكن تصحيحها</translation>
    </message>
    <message>
        <source>The answers of the interview {0} begin with a key, and there is no keyboard</source>
        <translation>إجابات المقابلة {0} تبدأ بمفتاح، ولا توجد لوحة مفاتيح</translation>
    </message>
    <message>
        <source>The camera gave far too few pictures</source>
        <translation>أعطت الكاميرا صورًا قليلة جدًا</translation>
    </message>
    <message>
        <source>The camera gives far fewer pictures than it should</source>
        <translation>تعطي الكاميرا صورًا أقل بكثير من المطلوب</translation>
    </message>
    <message>
        <source>The camera was gone from {0} to {1}</source>
        <translation>غابت الكاميرا من {0} إلى {1}</translation>
    </message>
    <message>
        <source>The camera works again.</source>
        <translation>تعمل الكاميرا من جديد.</translation>
    </message>
    <message>
        <source>The clip could not be made: {0}</source>
        <translation>تعذر إنشاء المقطع: {0}</translation>
    </message>
    <message>
        <source>The code has more than {0} characters</source>
        <translation>الرمز أطول من {0} حرفًا</translation>
    </message>
    <message>
        <source>The code is an e-mail address, and a code must not say who it is</source>
        <translation>الرمز عنوان بريد إلكتروني، ويجب ألا يدل الرمز على صاحبه</translation>
    </message>
    <message>
        <source>The code is that of line {0}</source>
        <translation>الرمز هو نفسه في السطر {0}</translation>
    </message>
    <message>
        <source>The computer is busy: the recording goes on with a lighter encoder. Close other programs.</source>
        <translation>الحاسوب مشغول: يستمر التسجيل بمرمّز أخف. أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>The computer is busy: the recording goes on with fewer pictures a second. Close other programs.</source>
        <translation>الحاسوب مشغول: يستمر التسجيل بصور أقل في الثانية. أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>The computer is too slow for the recording, which lags behind</source>
        <translation>الحاسوب أبطأ من أن يلحق بالتسجيل، فهو يتأخر</translation>
    </message>
    <message>
        <source>The computer is very hot and may slow down</source>
        <translation>الحاسوب ساخن جدًا وقد يبطؤ</translation>
    </message>
    <message>
        <source>The computer was suspended for {0} s; nothing was recorded then</source>
        <translation>كان الحاسوب في وضع السكون {0} ث؛ لم يُسجَّل شيء حينها</translation>
    </message>
    <message>
        <source>The computer was too slow: from {0} on the picture has half as many frames</source>
        <translation>كان الحاسوب بطيئًا جدًا: من {0} في الفيديو نصف عدد الصور</translation>
    </message>
    <message>
        <source>The computer was very hot</source>
        <translation>كان الحاسوب ساخنًا جدًا</translation>
    </message>
    <message>
        <source>The database {0} cannot be opened</source>
        <translation>يتعذر فتح قاعدة البيانات {0}</translation>
    </message>
    <message>
        <source>The database {0} cannot be reached</source>
        <translation>يتعذر الوصول إلى قاعدة البيانات {0}</translation>
    </message>
    <message>
        <source>The database {0} cannot be read or written</source>
        <translation>تتعذر قراءة قاعدة البيانات {0} أو الكتابة فيها</translation>
    </message>
    <message>
        <source>The database {0} cannot be written</source>
        <translation>تتعذر الكتابة في قاعدة البيانات {0}</translation>
    </message>
    <message>
        <source>The database {0} has no room left on its disk</source>
        <translation>لم يبق لقاعدة البيانات {0} مكان على قرصها</translation>
    </message>
    <message>
        <source>The database {0} is damaged</source>
        <translation>قاعدة البيانات {0} تالفة</translation>
    </message>
    <message>
        <source>The database {0} is held by another program</source>
        <translation>برنامج آخر يمسك بقاعدة البيانات {0}</translation>
    </message>
    <message>
        <source>The database {0} is not a database</source>
        <translation>قاعدة البيانات {0} ليست قاعدة بيانات</translation>
    </message>
    <message>
        <source>The disk is nearly full: the recording has less than ten minutes left</source>
        <translation>القرص شبه ممتلئ: بقي أقل من عشر دقائق للتسجيل</translation>
    </message>
    <message>
        <source>The disk that holds {0} does not take the recording any more: {1}</source>
        <translation>لم يعد قرص {0} يقبل التسجيل: {1}</translation>
    </message>
    <message>
        <source>The disk that holds {0} has {1} left, and the recording needs {2}</source>
        <translation>بقي في قرص {0} مقدار {1}، ويحتاج التسجيل إلى {2}</translation>
    </message>
    <message>
        <source>The disk that holds {0} is full</source>
        <translation>قرص {0} ممتلئ</translation>
    </message>
    <message>
        <source>The disk was nearly full</source>
        <translation>كان القرص شبه ممتلئ</translation>
    </message>
    <message>
        <source>The encoder did not take the end of the recording</source>
        <translation>لم يقبل المرمّز نهاية التسجيل</translation>
    </message>
    <message>
        <source>The engine broke down ({0})</source>
        <translation>تعطل المحرك ({0})</translation>
    </message>
    <message>
        <source>The engine {0} is not installed: {1} is missing</source>
        <translation>{0} غير مثبّت: ينقص {1}</translation>
    </message>
    <message>
        <source>The engine {0} needs a key of {1}</source>
        <translation>يحتاج {0} إلى مفتاح من {1}</translation>
    </message>
    <message>
        <source>The finished file {0} is not as it should be: {1}</source>
        <translation>الملف النهائي {0} ليس كما يجب: {1}</translation>
    </message>
    <message>
        <source>The folder for the session cannot be made: {0}</source>
        <translation>يتعذر إنشاء مجلد الجلسة: {0}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read: {1}</source>
        <translation>تتعذر قراءة المجلد {0}: {1}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written: {1}</source>
        <translation>تتعذر الكتابة في المجلد {0}: {1}</translation>
    </message>
    <message>
        <source>The interview was ended because the disk is nearly full; everything recorded is kept</source>
        <translation>انتهت المقابلة لأن القرص شبه ممتلئ؛ كل ما سُجّل محفوظ</translation>
    </message>
    <message>
        <source>The interview was interrupted at {0} for {1}</source>
        <translation>انقطعت المقابلة عند {0}؛ المدة: {1}</translation>
    </message>
    <message>
        <source>The interview was stopped before its recording went on</source>
        <translation>أُوقفت المقابلة قبل استئناف تسجيلها</translation>
    </message>
    <message>
        <source>The interview was stopped before the recording began</source>
        <translation>أُوقفت المقابلة قبل بدء التسجيل</translation>
    </message>
    <message>
        <source>The interview {0} cannot be continued: it has ended, or nothing was recorded</source>
        <translation>لا يمكن متابعة المقابلة {0}: إما انتهت أو لم يُسجَّل شيء</translation>
    </message>
    <message>
        <source>The interview {0} is not finished</source>
        <translation>المقابلة {0} غير مكتملة</translation>
    </message>
    <message>
        <source>The interview {0} is running</source>
        <translation>المقابلة {0} جارية</translation>
    </message>
    <message>
        <source>The interview {0} was erased on {1} UTC</source>
        <translation>مُحيت المقابلة {0} في {1} بالتوقيت العالمي</translation>
    </message>
    <message>
        <source>The interview {0} was interrupted at question {1} of {2}, {3} in, {4} ago</source>
        <translation>انقطعت المقابلة {0} عند السؤال {1} من {2} بعد {3}؛ قبل {4}</translation>
    </message>
    <message>
        <source>The journal cannot be written: {0}</source>
        <translation>تتعذر كتابة السجل: {0}</translation>
    </message>
    <message>
        <source>The journal was changed after it was written, at line {0} or before it</source>
        <translation>غُيّر السجل بعد كتابته، عند السطر {0} أو قبله</translation>
    </message>
    <message>
        <source>The journal {0} cannot be read: {1}</source>
        <translation>تتعذر قراءة السجل {0}: {1}</translation>
    </message>
    <message>
        <source>The library of eSpeak NG does not load: {0}</source>
        <translation>لا تُحمَّل مكتبة eSpeak NG: {0}</translation>
    </message>
    <message>
        <source>The list {0} cannot be read: {1}</source>
        <translation>تتعذر قراءة القائمة {0}: {1}</translation>
    </message>
    <message>
        <source>The list {0} cannot be used</source>
        <translation>لا يمكن استعمال القائمة {0}</translation>
    </message>
    <message>
        <source>The list {0} has no column code or name</source>
        <translation>ليس في القائمة {0} عمود code أو name</translation>
    </message>
    <message>
        <source>The list {0} is larger than 5 MB</source>
        <translation>القائمة {0} أكبر من 5 ميغابايت</translation>
    </message>
    <message>
        <source>The list {0} is not written in UTF-8</source>
        <translation>القائمة {0} ليست مكتوبة بترميز UTF-8</translation>
    </message>
    <message>
        <source>The list {0} names nobody</source>
        <translation>القائمة {0} لا تذكر أحدًا</translation>
    </message>
    <message>
        <source>The lock of a session cannot be written: {0}</source>
        <translation>تتعذر كتابة قفل الجلسة: {0}</translation>
    </message>
    <message>
        <source>The loudspeaker does not answer</source>
        <translation>مكبر الصوت لا يستجيب</translation>
    </message>
    <message>
        <source>The loudspeaker has stopped taking sound</source>
        <translation>لم يعد مكبر الصوت يقبل الصوت</translation>
    </message>
    <message>
        <source>The mark for answer {0} is locked</source>
        <translation>درجة الإجابة {0} مثبّتة</translation>
    </message>
    <message>
        <source>The microphone distorted</source>
        <translation>كان الميكروفون يشوّه الصوت</translation>
    </message>
    <message>
        <source>The microphone hummed</source>
        <translation>كان في الميكروفون طنين</translation>
    </message>
    <message>
        <source>The microphone hums</source>
        <translation>في الميكروفون طنين</translation>
    </message>
    <message>
        <source>The microphone is silent</source>
        <translation>الميكروفون صامت</translation>
    </message>
    <message>
        <source>The microphone is so quiet that words cannot be understood</source>
        <translation>الميكروفون خافت حتى لا تُفهم الكلمات</translation>
    </message>
    <message>
        <source>The microphone is too loud and distorts</source>
        <translation>الميكروفون عالٍ جدًا ويشوّه الصوت</translation>
    </message>
    <message>
        <source>The microphone recorded only digital silence</source>
        <translation>لم يسجّل الميكروفون سوى صمت رقمي</translation>
    </message>
    <message>
        <source>The microphone was gone from {0} to {1}</source>
        <translation>غاب الميكروفون من {0} إلى {1}</translation>
    </message>
    <message>
        <source>The microphone was silent</source>
        <translation>كان الميكروفون صامتًا</translation>
    </message>
    <message>
        <source>The microphone was too quiet to be understood</source>
        <translation>كان الميكروفون أخفت من أن يُفهم</translation>
    </message>
    <message>
        <source>The microphone works again.</source>
        <translation>يعمل الميكروفون من جديد.</translation>
    </message>
    <message>
        <source>The model that finds faces cannot be loaded</source>
        <translation>يتعذر تحميل النموذج الذي يجد الوجوه</translation>
    </message>
    <message>
        <source>The model {0} cannot be written to {1}: {2}</source>
        <translation>تتعذر كتابة النموذج {0} في {1}: {2}</translation>
    </message>
    <message>
        <source>The name or the password is wrong, or the account is locked or disabled</source>
        <translation>الاسم أو كلمة المرور خطأ، أو الحساب مقفل أو معطّل</translation>
    </message>
    <message>
        <source>The next speech engine is tried</source>
        <translation>يُجرَّب محرك الصوت التالي</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <translation>الصورة سوداء</translation>
    </message>
    <message>
        <source>The picture of a question cannot be kept in {0}: {1}</source>
        <translation>يتعذر حفظ صورة سؤال في {0}: {1}</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>الصورة متوقفة</translation>
    </message>
    <message>
        <source>The picture stood still</source>
        <translation>كانت الصورة متوقفة</translation>
    </message>
    <message>
        <source>The picture was black</source>
        <translation>كانت الصورة سوداء</translation>
    </message>
    <message>
        <source>The picture {0}… of a question is missing, or was changed</source>
        <translation>صورة السؤال {0}… مفقودة أو غُيّرت</translation>
    </message>
    <message>
        <source>The place of {0} in the recording was not written down and is estimated</source>
        <translation>لم يُدوَّن موضع {0} في التسجيل وهو مقدَّر</translation>
    </message>
    <message>
        <source>The program of the {0} engine does not start: {1}</source>
        <translation>لا يبدأ برنامج {0}: {1}</translation>
    </message>
    <message>
        <source>The program of the {0} engine ended unexpectedly (status {1})</source>
        <translation>انتهى برنامج {0} فجأة (الحالة {1})</translation>
    </message>
    <message>
        <source>The program was interrupted after the recording; the files were made later</source>
        <translation>انقطع البرنامج بعد التسجيل؛ أُنشئت الملفات لاحقًا</translation>
    </message>
    <message>
        <source>The program was interrupted; the recording was recovered up to {0}</source>
        <translation>انقطع البرنامج؛ استُعيد التسجيل حتى {0}</translation>
    </message>
    <message>
        <source>The question file {0} cannot be read: {1}</source>
        <translation>تتعذر قراءة ملف الأسئلة {0}: {1}</translation>
    </message>
    <message>
        <source>The question file {0} cannot be used: {1}</source>
        <translation>لا يمكن استعمال ملف الأسئلة {0}: {1}</translation>
    </message>
    <message>
        <source>The question file {0} has no questions</source>
        <translation>ليس في ملف الأسئلة {0} أسئلة</translation>
    </message>
    <message>
        <source>The question file {0} has the ending {1}, which is no format of questions</source>
        <translation>ينتهي ملف الأسئلة {0} بـ {1}، وهو ليس صيغة للأسئلة</translation>
    </message>
    <message>
        <source>The question file {0} has {1} MB; question files have at most {2} MB</source>
        <translation>حجم ملف الأسئلة {0} هو {1} ميغابايت؛ الحد الأقصى {2} ميغابايت</translation>
    </message>
    <message>
        <source>The question file {0} is empty</source>
        <translation>ملف الأسئلة {0} فارغ</translation>
    </message>
    <message>
        <source>The question file {0} may not be read</source>
        <translation>لا يُسمح بقراءة ملف الأسئلة {0}</translation>
    </message>
    <message>
        <source>The question set {0} was rejected</source>
        <translation>رُفضت مجموعة الأسئلة {0}</translation>
    </message>
    <message>
        <source>The questions cannot be saved as {0}: {1}</source>
        <translation>يتعذر حفظ الأسئلة باسم {0}: {1}</translation>
    </message>
    <message>
        <source>The questions of the set {0} are not approved yet</source>
        <translation>لم تُعتمد أسئلة المجموعة {0} بعد</translation>
    </message>
    <message>
        <source>The questions of the set {0} were changed after they were entered</source>
        <translation>غُيّرت أسئلة المجموعة {0} بعد إدخالها</translation>
    </message>
    <message>
        <source>The questions of the set {0} were rejected</source>
        <translation>رُفضت أسئلة المجموعة {0}</translation>
    </message>
    <message>
        <source>The recogniser was closed</source>
        <translation>أُغلق محرك التعرف</translation>
    </message>
    <message>
        <source>The recording broke off at {0}: nothing after it was recorded</source>
        <translation>توقّف التسجيل عند {0}: لم يُسجَّل شيء بعد ذلك</translation>
    </message>
    <message>
        <source>The recording cannot go on: {0} What was recorded so far is kept.</source>
        <translation>لا يمكن أن يستمر التسجيل: {0} ما سُجّل حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>The recording could not be looked into: {0}</source>
        <translation>تعذر فحص التسجيل: {0}</translation>
    </message>
    <message>
        <source>The recording itself is kept in the session&apos;s folder; run recover on it</source>
        <translation>التسجيل نفسه محفوظ في مجلد الجلسة؛ شغّل recover عليه</translation>
    </message>
    <message>
        <source>The recording lagged behind</source>
        <translation>كان التسجيل يتأخر</translation>
    </message>
    <message>
        <source>The recording {0} is not as it should be: {1}</source>
        <translation>التسجيل {0} ليس كما يجب: {1}</translation>
    </message>
    <message>
        <source>The recording {0} is not in its folder</source>
        <translation>التسجيل {0} ليس في مجلده</translation>
    </message>
    <message>
        <source>The service of {0} was not agreed to</source>
        <translation>لم تُقبل خدمة {0}</translation>
    </message>
    <message>
        <source>The service was ended in the middle of the interview.</source>
        <translation>أُوقفت الخدمة في منتصف المقابلة.</translation>
    </message>
    <message>
        <source>The session of the interview {0} is not here</source>
        <translation>جلسة المقابلة {0} ليست هنا</translation>
    </message>
    <message>
        <source>The sound could not be aligned with its text</source>
        <translation>تعذرت مطابقة الصوت مع نصه</translation>
    </message>
    <message>
        <source>The sound system cannot be started</source>
        <translation>لا يبدأ نظام الصوت</translation>
    </message>
    <message>
        <source>The sound system cannot be used: PortAudio broke off</source>
        <translation>لا يمكن استعمال نظام الصوت: توقف PortAudio</translation>
    </message>
    <message>
        <source>The sound system does not answer</source>
        <translation>نظام الصوت لا يستجيب</translation>
    </message>
    <message>
        <source>The speech service gave no sound</source>
        <translation>لم تعطِ خدمة الصوت صوتًا</translation>
    </message>
    <message>
        <source>The speech service has no voice {0} for {1}</source>
        <translation>ليس في خدمة الصوت الصوت {0} للغة {1}</translation>
    </message>
    <message>
        <source>The staff PIN cannot be kept in {0}: {1}</source>
        <translation>يتعذر حفظ رمز الموظفين في {0}: {1}</translation>
    </message>
    <message>
        <source>The staff PIN cannot be read from {0}: {1}</source>
        <translation>تتعذر قراءة رمز الموظفين من {0}: {1}</translation>
    </message>
    <message>
        <source>The video and the transcript are complete, but: {0}</source>
        <translation>الفيديو والنص كاملان، لكن: {0}</translation>
    </message>
    <message>
        <source>The video could not be made, because {0}</source>
        <translation>تعذر إنشاء الفيديو، والسبب: {0}</translation>
    </message>
    <message>
        <source>The {0} engine did not answer within {1} s</source>
        <translation>لم يجب المحرك {0} خلال {1} ث</translation>
    </message>
    <message>
        <source>The {0} engine was closed</source>
        <translation>أُغلق المحرك {0}</translation>
    </message>
    <message>
        <source>There is a file {0} already</source>
        <translation>هناك ملف {0} بالفعل</translation>
    </message>
    <message>
        <source>There is a file {0} that is not the transcript of this session</source>
        <translation>هناك ملف {0} ليس نص هذه الجلسة</translation>
    </message>
    <message>
        <source>There is a file {0} that is not the video of this session</source>
        <translation>هناك ملف {0} ليس فيديو هذه الجلسة</translation>
    </message>
    <message>
        <source>There is a session with the id {0} already</source>
        <translation>هناك جلسة بالمعرّف {0} بالفعل</translation>
    </message>
    <message>
        <source>There is an account {0} already</source>
        <translation>هناك حساب {0} بالفعل</translation>
    </message>
    <message>
        <source>There is no Whisper model {0}</source>
        <translation>لا يوجد نموذج Whisper باسم {0}</translation>
    </message>
    <message>
        <source>There is no account {0}</source>
        <translation>لا يوجد حساب {0}</translation>
    </message>
    <message>
        <source>There is no admin yet</source>
        <translation>لا يوجد مدير بعد</translation>
    </message>
    <message>
        <source>There is no camera or video file called that</source>
        <translation>لا توجد كاميرا ولا فيديو بهذا الاسم</translation>
    </message>
    <message>
        <source>There is no camera or video file called {0}</source>
        <translation>لا توجد كاميرا ولا فيديو باسم {0}</translation>
    </message>
    <message>
        <source>There is no default {0}</source>
        <translation>لا يوجد جهاز افتراضي: {0}</translation>
    </message>
    <message>
        <source>There is no interview {0}</source>
        <translation>لا توجد مقابلة {0}</translation>
    </message>
    <message>
        <source>There is no interview {0} in {1}</source>
        <translation>لا توجد مقابلة {0} في {1}</translation>
    </message>
    <message>
        <source>There is no mark to be locked</source>
        <translation>لا توجد درجة لتثبيتها</translation>
    </message>
    <message>
        <source>There is no question file {0}</source>
        <translation>لا يوجد ملف أسئلة {0}</translation>
    </message>
    <message>
        <source>There is no recording to make a video of</source>
        <translation>لا يوجد تسجيل يُصنع منه فيديو</translation>
    </message>
    <message>
        <source>There is no video of the interview {0}</source>
        <translation>لا يوجد فيديو للمقابلة {0}</translation>
    </message>
    <message>
        <source>There is no {0} called &quot;{1}&quot;</source>
        <translation>غير موجود: {0} بالاسم &quot;{1}&quot;</translation>
    </message>
    <message>
        <source>There is no {0} named {1}</source>
        <translation>غير معروف: {0} بالاسم {1}</translation>
    </message>
    <message>
        <source>There is no {0} on this machine: none of {1} is installed</source>
        <translation>غير موجود على هذا الجهاز: {0}؛ لا شيء مما يلي مثبّت: {1}</translation>
    </message>
    <message>
        <source>There is nothing between these times of the video</source>
        <translation>لا شيء في الفيديو بين هذين الوقتين</translation>
    </message>
    <message>
        <source>These questions are not approved</source>
        <translation>هذه الأسئلة غير معتمدة</translation>
    </message>
    <message>
        <source>Transcribe it first: recover</source>
        <translation>فرّغها أولًا: recover</translation>
    </message>
    <message>
        <source>Treat the record of this session as untrustworthy</source>
        <translation>لا تثق بسجل هذه الجلسة</translation>
    </message>
    <message>
        <source>Try again when the room is quiet</source>
        <translation>حاول من جديد حين تهدأ الغرفة</translation>
    </message>
    <message>
        <source>Try again with nothing else running and steady light; some wireless devices have no steady delay</source>
        <translation>حاول من جديد بلا برامج أخرى وبضوء ثابت؛ بعض الأجهزة اللاسلكية ليس لها تأخر ثابت</translation>
    </message>
    <message>
        <source>Try again, or choose another camera</source>
        <translation>حاول مرة أخرى أو اختر كاميرا أخرى</translation>
    </message>
    <message>
        <source>Try again, or choose another microphone</source>
        <translation>حاول من جديد، أو اختر ميكروفونًا آخر</translation>
    </message>
    <message>
        <source>Try again; {0} wrong passwords lock an account for {1} minutes</source>
        <translation>حاول من جديد؛ بعد {0} كلمات مرور خاطئة يُقفل الحساب {1} دقيقة</translation>
    </message>
    <message>
        <source>Turn the loudspeaker up, unplug headphones, and let nobody speak</source>
        <translation>ارفع مكبر الصوت، وافصل السماعات، ولا يتكلم أحد</translation>
    </message>
    <message>
        <source>Uncover its vents, or close other programs</source>
        <translation>اكشف فتحات التهوية، أو أغلق برامج أخرى</translation>
    </message>
    <message>
        <source>Uncover the lens, or switch on the light</source>
        <translation>اكشف العدسة، أو شغّل الضوء</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again</source>
        <translation>افصله ثم صِله من جديد</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera</source>
        <translation>افصلها ثم صِلها من جديد، أو اختر كاميرا أخرى</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another one</source>
        <translation>افصله ثم صِله من جديد، أو اختر غيره</translation>
    </message>
    <message>
        <source>Use a folder with a model in CTranslate2&apos;s format</source>
        <translation>استعمل مجلدًا فيه نموذج بصيغة CTranslate2</translation>
    </message>
    <message>
        <source>Use a name that ends in {0}</source>
        <translation>استعمل اسمًا ينتهي بـ {0}</translation>
    </message>
    <message>
        <source>Use at most {0} words, and sentences of at most {1}</source>
        <translation>استعمل {0} كلمة على الأكثر، وجملًا من {1} على الأكثر</translation>
    </message>
    <message>
        <source>Use one of {0}</source>
        <translation>استعمل واحدًا من {0}</translation>
    </message>
    <message>
        <source>Use shorter words and sentences</source>
        <translation>استعمل كلمات وجملًا أقصر</translation>
    </message>
    <message>
        <source>Wait until it has ended</source>
        <translation>انتظر حتى تنتهي</translation>
    </message>
    <message>
        <source>Wait until it has ended, or end it</source>
        <translation>انتظر حتى تنتهي، أو أنهِها</translation>
    </message>
    <message>
        <source>Waiting for the last transcript</source>
        <translation>بانتظار النص الأخير</translation>
    </message>
    <message>
        <source>Write &quot;# language: {0}&quot; at the top of a text file, &quot;language: {0}&quot; in YAML</source>
        <translation>اكتب &quot;# language: {0}&quot; في أول ملف نصي، و&quot;language: {0}&quot; في YAML</translation>
    </message>
    <message>
        <source>Write it after &quot;code: |&quot;</source>
        <translation>اكتبه بعد &quot;code: |&quot;</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>مجموعة مفاتيح</translation>
    </message>
    <message>
        <source>a key must be a word</source>
        <translation>يجب أن يكون المفتاح كلمة</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a list of {0}; {1} are the most</source>
        <translation>قائمة من {0}؛ الحد الأقصى {1}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a picture without &quot;image_text&quot;</source>
        <translation>صورة بلا &quot;image_text&quot;</translation>
    </message>
    <message>
        <source>a question of {0} characters; {1} are the most</source>
        <translation>سؤال من {0} حرفًا؛ الحد الأقصى {1}</translation>
    </message>
    <message>
        <source>a question without &quot;text&quot;</source>
        <translation>سؤال بلا &quot;text&quot;</translation>
    </message>
    <message>
        <source>a question without words</source>
        <translation>سؤال بلا كلمات</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a text of {0} characters; {1} are the most</source>
        <translation>نص من {0} حرفًا؛ الحد الأقصى {1}</translation>
    </message>
    <message>
        <source>a voice cannot say &quot;{0}&quot;</source>
        <translation>لا يستطيع صوت أن ينطق &quot;{0}&quot;</translation>
    </message>
    <message>
        <source>age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>an anchor whose mark is not 1 to 5</source>
        <translation>وصف درجته ليست من 1 إلى 5</translation>
    </message>
    <message>
        <source>characters that cannot be shown, spoken or stored</source>
        <translation>حروف لا يمكن عرضها أو نطقها أو حفظها</translation>
    </message>
    <message>
        <source>code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>criminal records</source>
        <translation>السوابق الجنائية</translation>
    </message>
    <message>
        <source>eSpeak NG does not start</source>
        <translation>لا يبدأ eSpeak NG</translation>
    </message>
    <message>
        <source>eSpeak NG gave no sound</source>
        <translation>لم يعطِ eSpeak NG صوتًا</translation>
    </message>
    <message>
        <source>eSpeak NG has no voice for the language {0}</source>
        <translation>ليس في eSpeak NG صوت للغة {0}</translation>
    </message>
    <message>
        <source>eSpeak NG has no voice {0}</source>
        <translation>ليس في eSpeak NG الصوت {0}</translation>
    </message>
    <message>
        <source>eSpeak NG has no voice {0} for the language {1}</source>
        <translation>ليس في eSpeak NG الصوت {0} للغة {1}</translation>
    </message>
    <message>
        <source>edge-tts cannot be used ({0})</source>
        <translation>لا يمكن استعمال edge-tts ({0})</translation>
    </message>
    <message>
        <source>edge-tts has no voice {0}</source>
        <translation>ليس في edge-tts الصوت {0}</translation>
    </message>
    <message>
        <source>family</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>ffmpeg cannot be started: {0}</source>
        <translation>لا يبدأ ffmpeg: {0}</translation>
    </message>
    <message>
        <source>gTTS cannot be reached ({0})</source>
        <translation>يتعذر الوصول إلى gTTS ({0})</translation>
    </message>
    <message>
        <source>gTTS gave no sound</source>
        <translation>لم يعطِ gTTS صوتًا</translation>
    </message>
    <message>
        <source>gTTS has no voice {0}</source>
        <translation>ليس في gTTS الصوت {0}</translation>
    </message>
    <message>
        <source>habits</source>
        <translation>العادات</translation>
    </message>
    <message>
        <source>health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>it asks about something personal: {0}</source>
        <translation>يسأل عن أمر شخصي: {0}</translation>
    </message>
    <message>
        <source>it asks nearly the same as question {0}</source>
        <translation>يسأل تقريبًا ما يسأله السؤال {0}</translation>
    </message>
    <message>
        <source>it asks two things at once</source>
        <translation>يسأل عن أمرين معًا</translation>
    </message>
    <message>
        <source>it has {0} questions; {1} are the most</source>
        <translation>أسئلته {0}؛ الحد الأقصى {1}</translation>
    </message>
    <message>
        <source>it has {0} words, too many to keep in mind from hearing them</source>
        <translation>كلماته {0}، وهي أكثر مما يُحفظ عند السماع</translation>
    </message>
    <message>
        <source>it is hard to understand when heard</source>
        <translation>يصعب فهمه عند السماع</translation>
    </message>
    <message>
        <source>it seems to be in another language ({0}) than the set says ({1})</source>
        <translation>يبدو أنه بلغة أخرى ({0}) غير التي تذكرها المجموعة ({1})</translation>
    </message>
    <message>
        <source>it suggests an answer</source>
        <translation>يوحي بإجابة</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation>السطر {0}: {1}</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>مكبر الصوت</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>military service</source>
        <translation>الخدمة العسكرية</translation>
    </message>
    <message>
        <source>money and housing</source>
        <translation>المال والسكن</translation>
    </message>
    <message>
        <source>no column is named &quot;text&quot;</source>
        <translation>لا يوجد عمود اسمه &quot;text&quot;</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing before is named &quot;&amp;{0}&quot;</source>
        <translation>لا شيء قبله اسمه &quot;&amp;{0}&quot;</translation>
    </message>
    <message>
        <source>nothing says what an answer that earns {0} looks like</source>
        <translation>لا شيء يصف إجابة تستحق {0}</translation>
    </message>
    <message>
        <source>only {0} flashes and beeps were found together</source>
        <translation>لم يُعثر معًا إلا على {0} من الومضات والصفارات</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>pay history</source>
        <translation>الأجر السابق</translation>
    </message>
    <message>
        <source>pocketsphinx does not know the language {0}</source>
        <translation>لا يعرف pocketsphinx اللغة {0}</translation>
    </message>
    <message>
        <source>politics or trade unions</source>
        <translation>السياسة أو النقابات</translation>
    </message>
    <message>
        <source>recogniser</source>
        <translation>التعرف على الكلام</translation>
    </message>
    <message>
        <source>religion</source>
        <translation>الدين</translation>
    </message>
    <message>
        <source>sex and gender</source>
        <translation>الجنس والنوع</translation>
    </message>
    <message>
        <source>sound and picture together (±{0} ms, {1} flashes and beeps)</source>
        <translation>الصوت والصورة معًا (±{0} م‌ث، الومضات والصفارات: {1})</translation>
    </message>
    <message>
        <source>sound {0} ms early (±{1} ms, {2} flashes and beeps)</source>
        <translation>الصوت مبكر {0} م‌ث (±{1} م‌ث، الومضات والصفارات: {2})</translation>
    </message>
    <message>
        <source>sound {0} ms late (±{1} ms, {2} flashes and beeps)</source>
        <translation>الصوت متأخر {0} م‌ث (±{1} م‌ث، الومضات والصفارات: {2})</translation>
    </message>
    <message>
        <source>the camera saw {0} of {1} flashes of the screen</source>
        <translation>رأت الكاميرا {0} من {1} من ومضات الشاشة</translation>
    </message>
    <message>
        <source>the column &quot;{0}&quot; is there twice</source>
        <translation>العمود &quot;{0}&quot; مكرر</translation>
    </message>
    <message>
        <source>the key &quot;questions&quot; is missing</source>
        <translation>المفتاح &quot;questions&quot; ناقص</translation>
    </message>
    <message>
        <source>the key &quot;{0}&quot; is there twice</source>
        <translation>المفتاح &quot;{0}&quot; مكرر</translation>
    </message>
    <message>
        <source>the mark {0} is there twice</source>
        <translation>الدرجة {0} مكررة</translation>
    </message>
    <message>
        <source>the microphone heard {0} of {1} beeps</source>
        <translation>سمع الميكروفون {0} من {1} من الصفارات</translation>
    </message>
    <message>
        <source>the offset varies by {0} ms from one beep to the next</source>
        <translation>يتغير الفارق {0} م‌ث من صفارة إلى أخرى</translation>
    </message>
    <message>
        <source>the picture &quot;{0}&quot; cannot be read</source>
        <translation>تتعذر قراءة الصورة &quot;{0}&quot;</translation>
    </message>
    <message>
        <source>the picture &quot;{0}&quot; has more than {1} MB</source>
        <translation>الصورة &quot;{0}&quot; أكبر من {1} ميغابايت</translation>
    </message>
    <message>
        <source>the picture &quot;{0}&quot; lies outside the folder of the questions</source>
        <translation>الصورة &quot;{0}&quot; خارج مجلد الأسئلة</translation>
    </message>
    <message>
        <source>the picture &quot;{0}&quot; stands beside no file</source>
        <translation>الصورة &quot;{0}&quot; ليست بجانب ملف</translation>
    </message>
    <message>
        <source>the same id stands on line {0}</source>
        <translation>المعرّف نفسه في السطر {0}</translation>
    </message>
    <message>
        <source>the same question stands on line {0}</source>
        <translation>السؤال نفسه في السطر {0}</translation>
    </message>
    <message>
        <source>the word no without quotes</source>
        <translation>الكلمة no بلا علامتي اقتباس</translation>
    </message>
    <message>
        <source>the word yes without quotes</source>
        <translation>الكلمة yes بلا علامتي اقتباس</translation>
    </message>
    <message>
        <source>there is no picture &quot;{0}&quot;</source>
        <translation>لا توجد صورة &quot;{0}&quot;</translation>
    </message>
    <message>
        <source>this is not CSV: {0}</source>
        <translation>هذا ليس CSV: {0}</translation>
    </message>
    <message>
        <source>this is not JSON that can be used</source>
        <translation>هذا JSON لا يمكن استعماله</translation>
    </message>
    <message>
        <source>this is not JSON: {0}</source>
        <translation>هذا ليس JSON: {0}</translation>
    </message>
    <message>
        <source>this is not YAML</source>
        <translation>هذا ليس YAML</translation>
    </message>
    <message>
        <source>this is not YAML: {0}</source>
        <translation>هذا ليس YAML: {0}</translation>
    </message>
    <message>
        <source>unknown column &quot;{0}&quot;</source>
        <translation>عمود غير معروف &quot;{0}&quot;</translation>
    </message>
    <message>
        <source>unknown directive &quot;{0}&quot;</source>
        <translation>توجيه غير معروف &quot;{0}&quot;</translation>
    </message>
    <message>
        <source>unknown key &quot;{0}&quot;</source>
        <translation>مفتاح غير معروف &quot;{0}&quot;</translation>
    </message>
    <message>
        <source>values nested too deeply</source>
        <translation>قيم متداخلة بعمق زائد</translation>
    </message>
    <message>
        <source>voice detector</source>
        <translation>كاشف الكلام</translation>
    </message>
    <message>
        <source>voice engine</source>
        <translation>محرك الصوت</translation>
    </message>
    <message>
        <source>{0} answered with nonsense</source>
        <translation>أجاب {0} بما لا معنى له</translation>
    </message>
    <message>
        <source>{0} answered with something that is not sound</source>
        <translation>أجاب {0} بما ليس صوتًا</translation>
    </message>
    <message>
        <source>{0} answered with status {1}</source>
        <translation>أجاب {0} بالحالة {1}</translation>
    </message>
    <message>
        <source>{0} asked to be left alone for another {1} s</source>
        <translation>طلب {0} أن يُترك {1} ث أخرى</translation>
    </message>
    <message>
        <source>{0} cannot be opened</source>
        <translation>يتعذر فتح {0}</translation>
    </message>
    <message>
        <source>{0} cannot be read any more</source>
        <translation>لم تعد قراءة {0} ممكنة</translation>
    </message>
    <message>
        <source>{0} cannot be used ({1})</source>
        <translation>لا يمكن استعمال {0} ({1})</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>تتعذر كتابة {0}: {1}</translation>
    </message>
    <message>
        <source>{0} cells, but {1} columns</source>
        <translation>الخلايا: {0}، لكن الأعمدة: {1}</translation>
    </message>
    <message>
        <source>{0} columns; {1} are the most</source>
        <translation>الأعمدة: {0}؛ الحد الأقصى {1}</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>الأيام: {0}</translation>
    </message>
    <message>
        <source>{0} did not answer in time</source>
        <translation>لم يجب {0} في الوقت</translation>
    </message>
    <message>
        <source>{0} did not answer within {1} s</source>
        <translation>لم يجب {0} خلال {1} ث</translation>
    </message>
    <message>
        <source>{0} does not answer</source>
        <translation>{0} لا يستجيب</translation>
    </message>
    <message>
        <source>{0} does not exist</source>
        <translation>{0} غير موجود</translation>
    </message>
    <message>
        <source>{0} ended with status {1}</source>
        <translation>انتهى {0} بالحالة {1}</translation>
    </message>
    <message>
        <source>{0} for {1} s, the first time at {2}</source>
        <translation>{0}، {1} ث في المجموع، أول مرة عند {2}</translation>
    </message>
    <message>
        <source>{0} gave no picture within {1} seconds</source>
        <translation>لم يعطِ {0} صورة خلال {1} ثانية</translation>
    </message>
    <message>
        <source>{0} gave no sound</source>
        <translation>لم يعطِ {0} صوتًا</translation>
    </message>
    <message>
        <source>{0} gave no sound in time</source>
        <translation>لم يعطِ {0} صوتًا في الوقت</translation>
    </message>
    <message>
        <source>{0} gives no picture any more</source>
        <translation>لم يعد {0} يعطي صورة</translation>
    </message>
    <message>
        <source>{0} gives no sound</source>
        <translation>{0} لا يعطي صوتًا</translation>
    </message>
    <message>
        <source>{0} has been disconnected</source>
        <translation>فُصل {0}</translation>
    </message>
    <message>
        <source>{0} has stopped giving sound</source>
        <translation>توقف {0} عن إعطاء الصوت</translation>
    </message>
    <message>
        <source>{0} holds no sound that can be read</source>
        <translation>لا يحتوي {0} على صوت مقروء</translation>
    </message>
    <message>
        <source>{0} holds no video that can be read</source>
        <translation>لا يحتوي {0} على فيديو مقروء</translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation>الساعات: {0}</translation>
    </message>
    <message>
        <source>{0} is a folder, not a question file</source>
        <translation>{0} مجلد وليس ملف أسئلة</translation>
    </message>
    <message>
        <source>{0} is no mark</source>
        <translation>{0} ليست درجة</translation>
    </message>
    <message>
        <source>{0} is not a text file</source>
        <translation>{0} ليس ملفًا نصيًا</translation>
    </message>
    <message>
        <source>{0} is not an ordinary file</source>
        <translation>{0} ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>{0} is not installed</source>
        <translation>{0} غير مثبّت</translation>
    </message>
    <message>
        <source>{0} is the last admin and cannot be removed</source>
        <translation>{0} آخر مدير ولا يمكن حذفه</translation>
    </message>
    <message>
        <source>{0} may not be used by this account</source>
        <translation>لا يُسمح لهذا الحساب باستعمال {0}</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>الدقائق: {0}</translation>
    </message>
    <message>
        <source>{0} questions; {1} are the most</source>
        <translation>الأسئلة: {0}؛ الحد الأقصى {1}</translation>
    </message>
    <message>
        <source>{0} refuses the key</source>
        <translation>يرفض {0} المفتاح</translation>
    </message>
    <message>
        <source>{0} s of the recording are missing, the first time at {1}</source>
        <translation>ينقص {0} ث من التسجيل، أول مرة عند {1}</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>الثواني: {0}</translation>
    </message>
    <message>
        <source>{0} sends no picture any more</source>
        <translation>لم يعد {0} يرسل صورة</translation>
    </message>
    <message>
        <source>{0} takes no sound</source>
        <translation>{0} لا يقبل الصوت</translation>
    </message>
    <message>
        <source>{0} was ended by signal {1}</source>
        <translation>أُنهي {0} بالإشارة {1}</translation>
    </message>
    <message>
        <source>{0} where a question is expected</source>
        <translation>{0} حيث يُنتظر سؤال</translation>
    </message>
    <message>
        <source>{0} where questions are expected</source>
        <translation>{0} حيث تُنتظر أسئلة</translation>
    </message>
    <message>
        <source>{0} where {1} is expected</source>
        <translation>{0} حيث يُنتظر {1}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}, and 1 more problem</source>
        <translation>{0}، ومشكلة أخرى</translation>
    </message>
    <message>
        <source>{0}, and {1} more problems</source>
        <translation>{0}، ومشكلات أخرى: {1}</translation>
    </message>
    <message>
        <source>{0}. {1}.</source>
        <translation>{0}. {1}.</translation>
    </message>
    <message>
        <source>Making the video</source>
        <translation>جارٍ إنشاء الفيديو</translation>
    </message>
    <message>
        <source>An interview from {0} was interrupted; {1} of it was saved.</source>
        <translation>انقطعت مقابلة من {0}؛ حُفظ منها {1}.</translation>
    </message>
    <message>
        <source>Install it in the folder of Interview Desktop with: pip install &apos;.[{0}]&apos;</source>
        <translation>ثبّته في مجلد Interview Desktop عبر: pip install &apos;.[{0}]&apos;</translation>
    </message>
    <message>
        <source>The computer was suspended for {0} seconds. Switch its energy saving off; what was recorded before is kept.</source>
        <translation>كان الحاسوب في وضع السكون {0} ث. أوقف توفير الطاقة؛ ما سُجّل قبل ذلك محفوظ.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back by {0} seconds. The recording goes on; its times do not depend on it.</source>
        <translation>أُخّرت ساعة الحاسوب {0} ث. يستمر التسجيل؛ أوقاته لا تعتمد عليها.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set forward by {0} seconds. The recording goes on; its times do not depend on it.</source>
        <translation>قُدّمت ساعة الحاسوب {0} ث. يستمر التسجيل؛ أوقاته لا تعتمد عليها.</translation>
    </message>
    <message>
        <source>What is there is kept; check it before the candidate leaves</source>
        <translation>الموجود محفوظ؛ تحقق منه قبل أن يغادر المرشح</translation>
    </message>
    <message>
        <source>What was recorded until then is kept; start again to go on</source>
        <translation>ما سُجّل حتى ذلك الحين محفوظ؛ ابدأ من جديد للمتابعة</translation>
    </message>
    <message>
        <source>Write &quot;{0}&quot; if that is what was meant</source>
        <translation>اكتب &quot;{0}&quot; إن كان هو المقصود</translation>
    </message>
    <message>
        <source>Write a language tag such as en or pt-BR</source>
        <translation>اكتب رمز لغة مثل en أو pt-BR</translation>
    </message>
    <message>
        <source>Write a line for each candidate</source>
        <translation>اكتب سطرًا لكل شخص</translation>
    </message>
    <message>
        <source>Write a list of questions</source>
        <translation>اكتب قائمة أسئلة</translation>
    </message>
    <message>
        <source>Write a mark from 1 to 5</source>
        <translation>اكتب درجة من 1 إلى 5</translation>
    </message>
    <message>
        <source>Write a number from {0} to {1}</source>
        <translation>اكتب عددًا من {0} إلى {1}</translation>
    </message>
    <message>
        <source>Write a number of seconds</source>
        <translation>اكتب عدد الثواني</translation>
    </message>
    <message>
        <source>Write it as end_silence: 5</source>
        <translation>اكتبه هكذا: end_silence: 5</translation>
    </message>
    <message>
        <source>Write it as one would say it aloud</source>
        <translation>اكتبه كما يُقال بصوت عالٍ</translation>
    </message>
    <message>
        <source>Write it as {0}</source>
        <translation>اكتبه هكذا: {0}</translation>
    </message>
    <message>
        <source>Write it in full, beginning with {0}</source>
        <translation>اكتبه كاملًا، مبتدئًا بـ {0}</translation>
    </message>
    <message>
        <source>Write its text in quotes</source>
        <translation>اكتب نصه بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>Write marks with texts, as in &quot;1: ...&quot;</source>
        <translation>اكتب درجات مع نصوص، مثل &quot;1: ...&quot;</translation>
    </message>
    <message>
        <source>Write one question a line, or choose another file</source>
        <translation>اكتب سؤالًا في كل سطر، أو اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>Write seconds, from {0} to 3600</source>
        <translation>اكتب ثواني، من {0} إلى 3600</translation>
    </message>
    <message>
        <source>Write the question after &quot;text:&quot;</source>
        <translation>اكتب السؤال بعد &quot;text:&quot;</translation>
    </message>
    <message>
        <source>Write the question, or leave the line out</source>
        <translation>اكتب السؤال، أو احذف السطر</translation>
    </message>
    <message>
        <source>Write the questions as a plain list</source>
        <translation>اكتب الأسئلة في قائمة بسيطة</translation>
    </message>
    <message>
        <source>Write what was said</source>
        <translation>اكتب ما قيل</translation>
    </message>
    <message>
        <source>Writing the transcript</source>
        <translation>جارٍ كتابة النص</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>The microphone has gone.</source>
        <translation>اختفى الميكروفون.</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>You can be heard again.</source>
        <translation>صوتك مسموع من جديد.</translation>
    </message>
    <message>
        <source>Thank you. Please tell the staff that the recording has to be checked.</source>
        <translation>شكرًا لك. يرجى إخبار الموظفين بأن التسجيل يحتاج إلى فحص.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Watching an interview</source>
        <translation>متابعة مقابلة</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>جارٍ التحضير</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>مستوى الميكروفون</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>The interview</source>
        <translation>المقابلة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Note this moment</source>
        <translation>دوّن هذه اللحظة</translation>
    </message>
    <message>
        <source>Repeat the question</source>
        <translation>إعادة السؤال</translation>
    </message>
    <message>
        <source>Skip the question</source>
        <translation>تخطي السؤال</translation>
    </message>
    <message>
        <source>Reopen an answer …</source>
        <translation>إعادة فتح إجابة …</translation>
    </message>
    <message>
        <source>End the interview …</source>
        <translation>إنهاء المقابلة …</translation>
    </message>
    <message>
        <source>Yes, end it and save everything</source>
        <translation>نعم، أنهها واحفظ كل شيء</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>+ {0}</source>
        <translation>+ {0}</translation>
    </message>
    <message>
        <source>{0} more for this answer</source>
        <translation>{0} إضافية لهذه الإجابة</translation>
    </message>
    <message>
        <source>Time limits from the next answer on</source>
        <translation>حدود الوقت من الإجابة التالية</translation>
    </message>
    <message>
        <source>Time limits: {0} times</source>
        <translation>مضاعفة حدود الوقت: {0}</translation>
    </message>
    <message>
        <source>Wait longer in silences</source>
        <translation>انتظار أطول عند الصمت</translation>
    </message>
    <message>
        <source>From the next answer on</source>
        <translation>من الإجابة التالية</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>ملاحظة: {0}</translation>
    </message>
    <message>
        <source>The interview is over. Everything is saved.</source>
        <translation>انتهت المقابلة. حُفظ كل شيء.</translation>
    </message>
    <message>
        <source>The interview broke off. What was recorded is kept.</source>
        <translation>انقطعت المقابلة. ما سُجل محفوظ.</translation>
    </message>
    <message>
        <source>Question {0} of {1}: {2}</source>
        <translation>السؤال {0} من {1}: {2}</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>انظر هنا</translation>
    </message>
    <message>
        <source>A short break. Please stay where you are.</source>
        <translation>استراحة قصيرة. يرجى البقاء في مكانك.</translation>
    </message>
    <message>
        <source>Time limits and silences are changed from the next answer on.</source>
        <translation>تتغير حدود الوقت والصمت من الإجابة التالية.</translation>
    </message>
    <message>
        <source>Running for {0}</source>
        <translation>جارية منذ {0}</translation>
    </message>
    <message>
        <source>this answer {0}</source>
        <translation>هذه الإجابة {0}</translation>
    </message>
    <message>
        <source>room for {0} minutes</source>
        <translation>تتسع المساحة بالدقائق لـ {0}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The candidate is welcomed</source>
        <translation>يُرحَّب بالمرشح</translation>
    </message>
    <message>
        <source>It is explained why a question comes again</source>
        <translation>يُشرح سبب عودة سؤال</translation>
    </message>
    <message>
        <source>The question is spoken</source>
        <translation>يُنطق السؤال</translation>
    </message>
    <message>
        <source>The candidate thinks</source>
        <translation>المرشح يفكر</translation>
    </message>
    <message>
        <source>The candidate may begin with a key</source>
        <translation>يمكن للمرشح البدء بمفتاح</translation>
    </message>
    <message>
        <source>The candidate answers</source>
        <translation>المرشح يجيب</translation>
    </message>
    <message>
        <source>“Finished?” counts down</source>
        <translation>العد التنازلي لـ «هل انتهيت؟»</translation>
    </message>
    <message>
        <source>The interviewer speaks in the middle of an answer</source>
        <translation>كلام في وسط إجابة</translation>
    </message>
    <message>
        <source>The candidate decides whether to keep the answer</source>
        <translation>المرشح يقرر هل يحتفظ بالإجابة</translation>
    </message>
    <message>
        <source>The next question is being chosen</source>
        <translation>يُختار السؤال التالي</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>The candidate is thanked</source>
        <translation>يُشكر المرشح</translation>
    </message>
    <message>
        <source>Everything is being saved</source>
        <translation>يُحفظ كل شيء</translation>
    </message>
    <message>
        <source>The microphone is silent. Check that it is on and not muted.</source>
        <translation>الميكروفون صامت. تأكد من أنه يعمل وغير مكتوم.</translation>
    </message>
    <message>
        <source>The microphone is too quiet to be understood. Move it closer.</source>
        <translation>الميكروفون خافت بحيث لا يُفهم. قرّبه.</translation>
    </message>
    <message>
        <source>The microphone distorts. Lower its level, or move it away.</source>
        <translation>الميكروفون يشوّه الصوت. اخفض مستواه أو أبعده.</translation>
    </message>
    <message>
        <source>The microphone hums. Keep its cable away from power supplies.</source>
        <translation>في الميكروفون طنين. أبعد سلكه عن محولات الكهرباء.</translation>
    </message>
    <message>
        <source>Sound is being lost. Close other programs.</source>
        <translation>يُفقد بعض الصوت. أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>The picture is black. Uncover the lens, or switch on the light.</source>
        <translation>الصورة سوداء. اكشف العدسة أو أضئ النور.</translation>
    </message>
    <message>
        <source>The picture stands still. Plug the camera in again.</source>
        <translation>الصورة متوقفة. أعد توصيل الكاميرا.</translation>
    </message>
    <message>
        <source>The camera gives far too few pictures. Switch on more light.</source>
        <translation>تعطي الكاميرا صورًا قليلة جدًا. أضئ مزيدًا من النور.</translation>
    </message>
    <message>
        <source>The recording lags behind. Close other programs.</source>
        <translation>التسجيل يتأخر. أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>Pictures are being lost. Close other programs.</source>
        <translation>تُفقد بعض الصور. أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some room now.</source>
        <translation>القرص ممتلئ تقريبًا. أفرغ مساحة الآن.</translation>
    </message>
    <message>
        <source>The computer is very hot. Uncover its vents.</source>
        <translation>الحاسوب ساخن جدًا. أفسح فتحات تهويته.</translation>
    </message>
    <message>
        <source>Updates wait for a restart. Do not let the machine restart now.</source>
        <translation>تنتظر التحديثات إعادة تشغيل. لا تدعوا الجهاز يُعاد تشغيله الآن.</translation>
    </message>
    <message>
        <source>room for more than a day</source>
        <translation>تتسع المساحة لأكثر من يوم</translation>
    </message>
    <message>
        <source>room for {0} hours</source>
        <translation>تتسع المساحة بالساعات لـ {0}</translation>
    </message>
    <message>
        <source>Time limits as usual</source>
        <translation>حدود الوقت كالمعتاد</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Before your interview begins: choose your language, and say what you need.</source>
        <translation>قبل أن تبدأ مقابلتك: اختر لغتك، وقل ما تحتاج إليه.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>No device is on yet.</source>
        <translation>لم يُشغَّل أي جهاز بعد.</translation>
    </message>
    <message>
        <source>On your invitation; leave it empty if you have none</source>
        <translation>على دعوتك؛ اتركه فارغًا إن لم يكن لديك</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>رمزك</translation>
    </message>
    <message>
        <source>This is an e-mail address, which says who you are. Type the code on your invitation, or leave it empty.</source>
        <translation>هذا عنوان بريد إلكتروني يدل على هويتك. اكتب الرمز الموجود في دعوتك أو اترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>I need an adjustment</source>
        <translation>أحتاج إلى تسهيل</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Nobody who judges your answers, and no program, is told what you choose here.</source>
        <translation>لا يُخبَر أحد ممن يقيّمون إجاباتك، ولا أي برنامج، بما تختاره هنا.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>مرحبًا بعودتك</translation>
    </message>
    <message>
        <source>Your interview goes on at the question where it was interrupted. Please choose once more what you need on the screen: it was not written down anywhere. Time limits, the interviewer&apos;s voice and whether you are filmed stay as they were.</source>
        <translation>تستمر مقابلتك من السؤال الذي انقطعت عنده. يُرجى أن تختار مرة أخرى ما تحتاجه على الشاشة، فهو لم يُدوَّن في أي مكان. أما المدد الزمنية وصوت المُحاور وتصويرك من عدمه فتبقى كما كانت.</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>الوقت المعتاد</translation>
    </message>
    <message>
        <source>A quarter more time</source>
        <translation>ربع الوقت إضافةً</translation>
    </message>
    <message>
        <source>Half as much time again</source>
        <translation>نصف الوقت إضافةً</translation>
    </message>
    <message>
        <source>Twice the time</source>
        <translation>ضعف الوقت</translation>
    </message>
    <message>
        <source>Longer silences before an answer ends</source>
        <translation>صمت أطول قبل انتهاء الإجابة</translation>
    </message>
    <message>
        <source>A slower voice</source>
        <translation>صوت أبطأ</translation>
    </message>
    <message>
        <source>Breaks when I need one</source>
        <translation>استراحات عند الحاجة</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>نص كبير</translation>
    </message>
    <message>
        <source>Everything spoken stays readable</source>
        <translation>يبقى كل ما يُقال مقروءًا</translation>
    </message>
    <message>
        <source>Type my answers</source>
        <translation>كتابة إجاباتي</translation>
    </message>
    <message>
        <source>No camera, sound only</source>
        <translation>بلا كاميرا، صوت فقط</translation>
    </message>
    <message>
        <source>Keyboard only</source>
        <translation>لوحة المفاتيح فقط</translation>
    </message>
</context>
</TS>
