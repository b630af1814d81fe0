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
        <source>Staff only. The screens are given back and the window can be closed. An interview that runs goes on.</source>
        <translation>للموظفين فقط. تُعاد الشاشات ويمكن إغلاق النافذة. وتستمر المقابلة الجارية.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>مغادرة وضع الكشك</translation>
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
        <source>Only if you agree to it below, {0} gets {1}.</source>
        <translation>فقط إذا وافقت أدناه، تحصل {0} على {1}.</translation>
    </message>
    <message>
        <source>Nothing else is sent to any service on the internet.</source>
        <translation>لا يُرسل أي شيء آخر إلى أي خدمة على الإنترنت.</translation>
    </message>
    <message>
        <source>People watch the recording and decide.</source>
        <translation>يشاهد أشخاص التسجيل ويقررون.</translation>
    </message>
    <message>
        <source>If you agree below, a program on this computer ({0}) writes down what you said.</source>
        <translation>إذا وافقت أدناه، يكتب برنامج على هذا الحاسوب ({0}) ما قلته.</translation>
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
        <source>If you agree below, a program may suggest scores: {0}. People see them after their own.</source>
        <translation>إذا وافقت أدناه، قد يقترح برنامج درجات: {0}. ويراها الأشخاص بعد درجاتهم.</translation>
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
</context>
<context>
    <name>Practice</name>
    <message>
        <source>You hear the question, answer it aloud, and hear yourself.</source>
        <translation>تسمع السؤال، وتجيب عنه بصوت مسموع، ثم تسمع نفسك.</translation>
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
        <source>This is how you sound</source>
        <translation>هكذا يبدو صوتك</translation>
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
        <source>Microphone level</source>
        <translation>مستوى الميكروفون</translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation>بدء المقابلة</translation>
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
        <source>Nothing was answered.</source>
        <translation>لم يُجب عن شيء.</translation>
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
        <source>All interviews</source>
        <translation>كل المقابلات</translation>
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
        <source>Enter the staff PIN. An interview that runs goes on meanwhile.</source>
        <translation>أدخل رمز الموظفين. تستمر المقابلة الجارية في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
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
        <source>Seal</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>The interview is over, but it could not be deleted yet.</source>
        <translation>انتهت المقابلة، لكن تعذّر حذفها بعد.</translation>
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
        <source>Closing the recording</source>
        <translation>جارٍ إغلاق التسجيل</translation>
    </message>
    <message>
        <source>Waiting for the last transcript</source>
        <translation>بانتظار النص الأخير</translation>
    </message>
    <message>
        <source>Making the video</source>
        <translation>جارٍ إنشاء الفيديو</translation>
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
