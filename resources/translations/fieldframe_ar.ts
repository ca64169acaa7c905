<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New catalog…</source>
        <translation>كتالوج جديد…</translation>
    </message>
    <message>
        <source>Make an empty catalog in a folder of your choice</source>
        <translation>إنشاء كتالوج فارغ في مجلد تحدّده</translation>
    </message>
    <message>
        <source>Open catalog…</source>
        <translation>فتح كتالوج…</translation>
    </message>
    <message>
        <source>Open a catalog that is there already</source>
        <translation>فتح كتالوج موجود</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Read folders, cards and files into the catalog</source>
        <translation>إدخال المجلدات وبطاقات الذاكرة والملفات إلى الكتالوج</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Write copies with their captions and credits into a folder</source>
        <translation>حفظ نسخ في مجلد مع تعليقاتها واعتماداتها</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Close the catalog and the program</source>
        <translation>إغلاق الكتالوج والبرنامج</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>التراجع عن آخر تعديل</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>إعادة ما تم التراجع عنه</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select everything that is shown</source>
        <translation>تحديد كل المعروض</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Type words to find in captions, credits and places</source>
        <translation>كتابة كلمات للبحث عنها في التعليقات والاعتمادات والأماكن</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>الرجوع إلى الموضع السابق</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>The front page of the library</source>
        <translation>الصفحة الأولى للمكتبة</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>All pictures of this place side by side</source>
        <translation>كل صور هذا الموضع جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>المكبّرة</translation>
    </message>
    <message>
        <source>One picture as large as the window</source>
        <translation>صورة واحدة بحجم النافذة</translation>
    </message>
    <message>
        <source>Zoom to 1:1</source>
        <translation>تكبير 1:1</translation>
    </message>
    <message>
        <source>Every pixel of the picture, and back</source>
        <translation>كل بكسل في الصورة، ثم العودة</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Go to the picture after this one</source>
        <translation>الانتقال إلى الصورة التالية</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Go to the picture before this one</source>
        <translation>الانتقال إلى الصورة السابقة</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>لوحة البيانات</translation>
    </message>
    <message>
        <source>Show or hide the fields of the selected pictures</source>
        <translation>إظهار حقول الصور المحددة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Use the whole screen, and back</source>
        <translation>استخدام الشاشة كاملة، ثم العودة</translation>
    </message>
    <message>
        <source>Imports and exports…</source>
        <translation>عمليات الاستيراد والتصدير…</translation>
    </message>
    <message>
        <source>What runs, what is done and what failed</source>
        <translation>ما يجري وما اكتمل وما تعذّر</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dark greys: the best ground for judging pictures</source>
        <translation>درجات رمادية داكنة: أفضل خلفية للحكم على الصور</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light greys</source>
        <translation>درجات رمادية فاتحة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Dark or light, as the desktop says</source>
        <translation>داكن أو فاتح، وفق إعداد سطح المكتب</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Mark as an editors’ pick</source>
        <translation>وضع علامة اختيار المحررين</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Mark as not to be used</source>
        <translation>وضع علامة عدم الاستخدام</translation>
    </message>
    <message>
        <source>Remove pick or reject</source>
        <translation>إزالة الاختيار أو الاستبعاد</translation>
    </message>
    <message>
        <source>Leave it undecided</source>
        <translation>تركها دون قرار</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>بلا نجوم</translation>
    </message>
    <message>
        <source>Take the stars away</source>
        <translation>إزالة النجوم</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>نجمة واحدة</translation>
    </message>
    <message>
        <source>Rate with 1 star</source>
        <translation>التقييم بنجمة واحدة</translation>
    </message>
    <message>
        <source>2 stars</source>
        <translation>نجمتان</translation>
    </message>
    <message>
        <source>Rate with 2 stars</source>
        <translation>التقييم بنجمتين</translation>
    </message>
    <message>
        <source>3 stars</source>
        <translation>3 نجوم</translation>
    </message>
    <message>
        <source>Rate with 3 stars</source>
        <translation>التقييم بـ 3 نجوم</translation>
    </message>
    <message>
        <source>4 stars</source>
        <translation>4 نجوم</translation>
    </message>
    <message>
        <source>Rate with 4 stars</source>
        <translation>التقييم بـ 4 نجوم</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 نجوم</translation>
    </message>
    <message>
        <source>Rate with 5 stars</source>
        <translation>التقييم بـ 5 نجوم</translation>
    </message>
    <message>
        <source>Red label</source>
        <translation>علامة حمراء</translation>
    </message>
    <message>
        <source>Give it the red label; once more takes it away</source>
        <translation>وضع العلامة الحمراء؛ والتكرار يزيلها</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>العلامة اللونية</translation>
    </message>
    <message>
        <source>Yellow label</source>
        <translation>علامة صفراء</translation>
    </message>
    <message>
        <source>Give it the yellow label; once more takes it away</source>
        <translation>وضع العلامة الصفراء؛ والتكرار يزيلها</translation>
    </message>
    <message>
        <source>Green label</source>
        <translation>علامة خضراء</translation>
    </message>
    <message>
        <source>Give it the green label; once more takes it away</source>
        <translation>وضع العلامة الخضراء؛ والتكرار يزيلها</translation>
    </message>
    <message>
        <source>Blue label</source>
        <translation>علامة زرقاء</translation>
    </message>
    <message>
        <source>Give it the blue label; once more takes it away</source>
        <translation>وضع العلامة الزرقاء؛ والتكرار يزيلها</translation>
    </message>
    <message>
        <source>Add to gallery…</source>
        <translation>إضافة إلى معرض…</translation>
    </message>
    <message>
        <source>Put the selected pictures into a gallery that is there</source>
        <translation>وضع الصور المحددة في معرض موجود</translation>
    </message>
    <message>
        <source>Remove from this gallery</source>
        <translation>إزالة من هذا المعرض</translation>
    </message>
    <message>
        <source>Take them out of the gallery; they stay in the catalog</source>
        <translation>إخراجها من المعرض مع بقائها في الكتالوج</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>كل الاختصارات في لمحة</translation>
    </message>
    <message>
        <source>Close catalog</source>
        <translation>إغلاق الكتالوج</translation>
    </message>
    <message>
        <source>Close the catalog and keep the window</source>
        <translation>إغلاق الكتالوج مع إبقاء النافذة</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Nothing is selected any more</source>
        <translation>ترك كل شيء دون تحديد</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>عكس التحديد</translation>
    </message>
    <message>
        <source>Select what is not selected, and only that</source>
        <translation>تحديد غير المحدد وحده</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>Select the picked of those shown</source>
        <translation>تحديد المختارة من المعروض</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Select the rejected of those shown</source>
        <translation>تحديد المستبعدة من المعروض</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>دون قرار</translation>
    </message>
    <message>
        <source>Select those neither picked nor rejected</source>
        <translation>تحديد ما ليس مختارًا ولا مستبعدًا</translation>
    </message>
    <message>
        <source>Without stars</source>
        <translation>بلا نجوم</translation>
    </message>
    <message>
        <source>Select those shown that have just so many stars</source>
        <translation>تحديد ما له هذا العدد من النجوم بالضبط من المعروض</translation>
    </message>
    <message>
        <source>With 1 star</source>
        <translation>ذات النجمة الواحدة</translation>
    </message>
    <message>
        <source>With 2 stars</source>
        <translation>ذات النجمتين</translation>
    </message>
    <message>
        <source>With 3 stars</source>
        <translation>ذات 3 نجوم</translation>
    </message>
    <message>
        <source>With 4 stars</source>
        <translation>ذات 4 نجوم</translation>
    </message>
    <message>
        <source>With 5 stars</source>
        <translation>ذات 5 نجوم</translation>
    </message>
    <message>
        <source>Advanced search</source>
        <translation>بحث متقدم</translation>
    </message>
    <message>
        <source>Search by field, date, pick, rating and release</source>
        <translation>البحث بالحقل والتاريخ والاختيار والتقييم وإقرار الموافقة</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Theme, language, keys, previews and your name</source>
        <translation>السمة واللغة والاختصارات والمعاينات واسمك</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>الانتقال إلى…</translation>
    </message>
    <message>
        <source>Go to a file name or a word, with everything still shown</source>
        <translation>الانتقال إلى اسم ملف أو كلمة مع بقاء كل شيء ظاهرًا</translation>
    </message>
    <message>
        <source>Fold group</source>
        <translation>طي المجموعة</translation>
    </message>
    <message>
        <source>Show the heading of this group alone, and back</source>
        <translation>إظهار عنوان هذه المجموعة وحده، ثم العودة</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>نسخ الملفات</translation>
    </message>
    <message>
        <source>Copy the files and their paths, for other programs</source>
        <translation>نسخ الملفات ومساراتها لبرامج أخرى</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>إظهار في مدير الملفات</translation>
    </message>
    <message>
        <source>Open the folder that holds the file</source>
        <translation>فتح المجلد الذي يحوي الملف</translation>
    </message>
    <message>
        <source>Remove from catalog</source>
        <translation>إزالة من الكتالوج</translation>
    </message>
    <message>
        <source>Forget the selected pictures; their files stay where they are</source>
        <translation>إسقاط الصور المحددة من الكتالوج مع بقاء ملفاتها حيث هي</translation>
    </message>
    <message>
        <source>Auto advance</source>
        <translation>التقدم التلقائي</translation>
    </message>
    <message>
        <source>A pick, a rating or a label also moves to the next picture, as Shift and Caps Lock do</source>
        <translation>ينتقل الاختيار أو التقييم أو العلامة اللونية أيضًا إلى الصورة التالية، كما مع Shift وCaps Lock</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Put the selected pictures one place earlier in the gallery</source>
        <translation>تقديم الصور المحددة موضعًا واحدًا في المعرض</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Put the selected pictures one place later in the gallery</source>
        <translation>تأخير الصور المحددة موضعًا واحدًا في المعرض</translation>
    </message>
    <message>
        <source>About Fieldframe</source>
        <translation>حول Fieldframe</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>الإصدار والترخيص</translation>
    </message>
    <message>
        <source>Copy metadata…</source>
        <translation>نسخ البيانات الوصفية…</translation>
    </message>
    <message>
        <source>Choose which fields of this picture others are to get</source>
        <translation>تحديد حقول هذه الصورة التي ستُنقل إلى غيرها</translation>
    </message>
    <message>
        <source>Paste metadata</source>
        <translation>لصق البيانات الوصفية</translation>
    </message>
    <message>
        <source>Give the copied fields to the selected pictures</source>
        <translation>نقل الحقول المنسوخة إلى الصور المحددة</translation>
    </message>
    <message>
        <source>New gallery…</source>
        <translation>معرض جديد…</translation>
    </message>
    <message>
        <source>Make a gallery of the selected pictures, or an empty one</source>
        <translation>إنشاء معرض من الصور المحددة، أو معرض فارغ</translation>
    </message>
    <message>
        <source>Move to another gallery…</source>
        <translation>نقل إلى معرض آخر…</translation>
    </message>
    <message>
        <source>Take them out of this gallery and put them into another</source>
        <translation>إخراجها من هذا المعرض ووضعها في معرض آخر</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <translation>استخدام كغلاف</translation>
    </message>
    <message>
        <source>Let this picture stand for the gallery on Home</source>
        <translation>جعل هذه الصورة ممثلة للمعرض في الرئيسية</translation>
    </message>
    <message>
        <source>Split off selection…</source>
        <translation>فصل التحديد…</translation>
    </message>
    <message>
        <source>Move the selected pictures to a new gallery with the same credit and categories</source>
        <translation>نقل الصور المحددة إلى معرض جديد بالاعتماد والفئات نفسها</translation>
    </message>
    <message>
        <source>Editors’ pick</source>
        <translation>اختيار المحررين</translation>
    </message>
    <message>
        <source>Show the gallery among the editors’ picks, or no longer</source>
        <translation>عرض المعرض ضمن اختيارات المحررين، أو إزالته منها</translation>
    </message>
    <message>
        <source>Rename gallery</source>
        <translation>إعادة تسمية المعرض</translation>
    </message>
    <message>
        <source>Give the gallery another title</source>
        <translation>تغيير عنوان المعرض</translation>
    </message>
    <message>
        <source>Duplicate gallery…</source>
        <translation>تكرار المعرض…</translation>
    </message>
    <message>
        <source>Make a second gallery with the same pictures and texts</source>
        <translation>إنشاء معرض ثانٍ بالصور والنصوص نفسها</translation>
    </message>
    <message>
        <source>Merge into another gallery…</source>
        <translation>دمج في معرض آخر…</translation>
    </message>
    <message>
        <source>Put all its pictures at the end of another gallery, and delete this one</source>
        <translation>وضع كل صوره في نهاية معرض آخر، وحذف هذا المعرض</translation>
    </message>
    <message>
        <source>Delete gallery</source>
        <translation>حذف المعرض</translation>
    </message>
    <message>
        <source>Delete the gallery; its pictures stay in the catalog</source>
        <translation>حذف المعرض مع بقاء صوره في الكتالوج</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>فئة جديدة…</translation>
    </message>
    <message>
        <source>Make a category, in the sidebar below the one that is current</source>
        <translation>إنشاء فئة، في الشريط الجانبي تحت الفئة الحالية</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>حفظ البحث…</translation>
    </message>
    <message>
        <source>Keep what is searched for in the sidebar, by a name</source>
        <translation>حفظ هذا البحث في الشريط الجانبي باسم</translation>
    </message>
    <message>
        <source>Look or play</source>
        <translation>عرض أو تشغيل</translation>
    </message>
    <message>
        <source>A picture in the loupe, video and sound in the system’s player</source>
        <translation>الصورة في المكبّرة، والفيديو والصوت في مشغّل النظام</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>The selected pictures side by side, nine at most</source>
        <translation>الصور المحددة جنبًا إلى جنب، تسع على الأكثر</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>إخراج من المقارنة</translation>
    </message>
    <message>
        <source>The next candidate comes in its place; nothing is marked</source>
        <translation>تحل الصورة المرشحة التالية محلها؛ ولا توضع أي علامة</translation>
    </message>
    <message>
        <source>Zoom together</source>
        <translation>تكبير متزامن</translation>
    </message>
    <message>
        <source>Pictures that are compared show the same part, as closely</source>
        <translation>تعرض الصور المقارَنة الجزء نفسه بالتكبير نفسه</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <source>As large as the window lets the whole picture be</source>
        <translation>بأكبر حجم تتسع له النافذة للصورة كاملة</translation>
    </message>
    <message>
        <source>Fill the window</source>
        <translation>ملء النافذة</translation>
    </message>
    <message>
        <source>No room left beside the picture</source>
        <translation>دون فراغ حول الصورة</translation>
    </message>
    <message>
        <source>2:1</source>
        <translation>2:1</translation>
    </message>
    <message>
        <source>Two pixels of the screen for each of the picture</source>
        <translation>بكسلان على الشاشة لكل بكسل في الصورة</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Look more closely, as with the wheel</source>
        <translation>النظر عن قرب، كما بالعجلة</translation>
    </message>
    <message>
        <source>Less close</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>See more of the picture, as with the wheel</source>
        <translation>رؤية جزء أكبر من الصورة، كما بالعجلة</translation>
    </message>
    <message>
        <source>Look left</source>
        <translation>التحريك إلى اليسار</translation>
    </message>
    <message>
        <source>Move over a picture that is larger than the window</source>
        <translation>التحرك داخل صورة أكبر من النافذة</translation>
    </message>
    <message>
        <source>Look right</source>
        <translation>التحريك إلى اليمين</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>التحريك إلى الأعلى</translation>
    </message>
    <message>
        <source>Look down</source>
        <translation>التحريك إلى الأسفل</translation>
    </message>
    <message>
        <source>Caption over the picture</source>
        <translation>التعليق فوق الصورة</translation>
    </message>
    <message>
        <source>Show or hide caption and credit in the loupe</source>
        <translation>إظهار التعليق والاعتماد في المكبّرة أو إخفاؤهما</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>شريط الصور</translation>
    </message>
    <message>
        <source>Show or hide the row of pictures under loupe and compare</source>
        <translation>إظهار صف الصور تحت المكبّرة والمقارنة أو إخفاؤه</translation>
    </message>
    <message>
        <source>Second window</source>
        <translation>نافذة ثانية</translation>
    </message>
    <message>
        <source>The current picture in a window of its own, on another screen</source>
        <translation>الصورة الحالية في نافذة مستقلة على شاشة أخرى</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>تدوير إلى اليسار</translation>
    </message>
    <message>
        <source>Show it turned to the left; its file stays as it is</source>
        <translation>عرضها مدارة إلى اليسار مع بقاء ملفها كما هو</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>تدوير إلى اليمين</translation>
    </message>
    <message>
        <source>Show it turned to the right; its file stays as it is</source>
        <translation>عرضها مدارة إلى اليمين مع بقاء ملفها كما هو</translation>
    </message>
    <message>
        <source>Write caption</source>
        <translation>كتابة التعليق</translation>
    </message>
    <message>
        <source>Go to the caption in the inspector; Esc comes back</source>
        <translation>الانتقال إلى التعليق في لوحة البيانات؛ ومفتاح Esc للرجوع</translation>
    </message>
    <message>
        <source>Categories…</source>
        <translation>الفئات…</translation>
    </message>
    <message>
        <source>Choose the categories of the gallery shown, or make one</source>
        <translation>اختيار فئات المعرض المعروض أو إنشاء فئة</translation>
    </message>
    <message>
        <source>Publish date…</source>
        <translation>تاريخ النشر…</translation>
    </message>
    <message>
        <source>Say when the gallery shown is published; Enter means today</source>
        <translation>تحديد موعد نشر المعرض المعروض؛ ومفتاح Enter يعني اليوم</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>Every picture of the catalog</source>
        <translation>كل صور الكتالوج</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>آخر استيراد</translation>
    </message>
    <message>
        <source>What the last import brought</source>
        <translation>ما جاء به آخر استيراد</translation>
    </message>
    <message>
        <source>Picked pictures</source>
        <translation>الصور المختارة</translation>
    </message>
    <message>
        <source>The pictures that are editors’ picks</source>
        <translation>الصور التي اختارها المحررون</translation>
    </message>
    <message>
        <source>Write into files</source>
        <translation>كتابة في الملفات</translation>
    </message>
    <message>
        <source>Put what was changed into the chosen files, or into all</source>
        <translation>كتابة التعديلات في الملفات المحددة أو في كل الملفات</translation>
    </message>
    <message>
        <source>Look for changes in files</source>
        <translation>البحث عن تغييرات في الملفات</translation>
    </message>
    <message>
        <source>Read files again that other programs have changed</source>
        <translation>إعادة قراءة الملفات التي غيّرتها برامج أخرى</translation>
    </message>
    <message>
        <source>Conflicts with files…</source>
        <translation>التعارضات مع الملفات…</translation>
    </message>
    <message>
        <source>Fields that were changed here and by another program</source>
        <translation>الحقول التي عُدّلت هنا وفي برنامج آخر</translation>
    </message>
    <message>
        <source>Same as the picture before</source>
        <translation>مثل الصورة السابقة</translation>
    </message>
    <message>
        <source>Give the field what the picture before this one has in it</source>
        <translation>إعطاء الحقل ما في الصورة السابقة</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>القوالب…</translation>
    </message>
    <message>
        <source>Make, keep and apply templates of captions and credits</source>
        <translation>إنشاء قوالب التعليقات والاعتمادات وحفظها وتطبيقها</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>بحث واستبدال…</translation>
    </message>
    <message>
        <source>Replace words in many captions, with every change seen before</source>
        <translation>استبدال كلمات في تعليقات كثيرة، مع معاينة كل تعديل مسبقًا</translation>
    </message>
    <message>
        <source>Captions from a table…</source>
        <translation>تعليقات من جدول…</translation>
    </message>
    <message>
        <source>Take captions and credits from a CSV file, a row a picture</source>
        <translation>أخذ التعليقات والاعتمادات من ملف CSV، صف لكل صورة</translation>
    </message>
    <message>
        <source>Code replacements…</source>
        <translation>رموز الاستبدال…</translation>
    </message>
    <message>
        <source>Short codes that become names and places while one types</source>
        <translation>رموز قصيرة تتحول إلى أسماء وأماكن أثناء الكتابة</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>الخطأ الإملائي التالي</translation>
    </message>
    <message>
        <source>Go to the next marked word and see what may be meant</source>
        <translation>الانتقال إلى الكلمة المعلَّمة التالية وعرض الاقتراحات</translation>
    </message>
    <message>
        <source>Mend in this field</source>
        <translation>تصحيح في هذا الحقل</translation>
    </message>
    <message>
        <source>Mend the first thing that house style finds where you type</source>
        <translation>تصحيح أول ما يرصده أسلوب الدار في حقل الكتابة</translation>
    </message>
    <message>
        <source>Check house style…</source>
        <translation>التحقق من أسلوب الدار…</translation>
    </message>
    <message>
        <source>What in captions, credits and other fields does not follow the rules of the house</source>
        <translation>ما يخالف قواعد الدار في التعليقات والاعتمادات وسائر الحقول</translation>
    </message>
    <message>
        <source>Credits…</source>
        <translation>الاعتمادات…</translation>
    </message>
    <message>
        <source>Understand credit lines, unite spellings, write them in house style</source>
        <translation>فهم سطور الاعتماد وتوحيد كتابتها وصياغتها بأسلوب الدار</translation>
    </message>
    <message>
        <source>Web library…</source>
        <translation>مكتبة ويب…</translation>
    </message>
    <message>
        <source>A web site of the gallery or selection, with search</source>
        <translation>موقع ويب للمعرض أو للتحديد، مع البحث</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>تصدير بصيغة</translation>
    </message>
    <message>
        <source>Photo story…</source>
        <translation>قصة مصورة…</translation>
    </message>
    <message>
        <source>One long page of pictures and texts</source>
        <translation>صفحة طويلة من الصور والنصوص</translation>
    </message>
    <message>
        <source>Newsletter…</source>
        <translation>نشرة إخبارية…</translation>
    </message>
    <message>
        <source>An e-mail with pictures, credits and links</source>
        <translation>رسالة بريد بصور واعتمادات وروابط</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>ورقة تلامس…</translation>
    </message>
    <message>
        <source>A PDF with a grid of pictures, captions and credits</source>
        <translation>ملف PDF بشبكة من الصور والتعليقات والاعتمادات</translation>
    </message>
    <message>
        <source>Handover…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Files and galleries for another Fieldframe to take in</source>
        <translation>ملفات ومعارض ليستوردها Fieldframe آخر</translation>
    </message>
    <message>
        <source>Stories and newsletters…</source>
        <translation>القصص والنشرات الإخبارية…</translation>
    </message>
    <message>
        <source>Write photo stories, news pages and newsletters</source>
        <translation>كتابة القصص المصورة وصفحات الأخبار والنشرات الإخبارية</translation>
    </message>
    <message>
        <source>Choose keywords…</source>
        <translation>اختيار الكلمات المفتاحية…</translation>
    </message>
    <message>
        <source>Tick the keywords of the selected pictures in the tree of all</source>
        <translation>وضع علامة على الكلمات المفتاحية للصور المحددة في الشجرة الكاملة</translation>
    </message>
    <message>
        <source>Consents…</source>
        <translation>الموافقات…</translation>
    </message>
    <message>
        <source>What people agreed to: keep it, change it, take it back</source>
        <translation>ما وافق عليه الأشخاص: حفظه وتعديله وسحبه</translation>
    </message>
    <message>
        <source>Where did this picture go?…</source>
        <translation>أين ذهبت هذه الصورة؟…</translation>
    </message>
    <message>
        <source>Every export that has it: when, for whom, as which file</source>
        <translation>كل تصدير يحويها: متى ولمن وبأي ملف</translation>
    </message>
    <message>
        <source>Mark areas to cover</source>
        <translation>تحديد المناطق المراد تغطيتها</translation>
    </message>
    <message>
        <source>Draw over the faces that are covered where none may be shown</source>
        <translation>الرسم فوق الوجوه التي تُغطى حيث لا يجوز إظهار أي وجه</translation>
    </message>
</context>
<context>
    <name>AssetMarks</name>
    <message>
        <source>no caption</source>
        <translation>بلا تعليق</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>بلا اعتماد</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>What you wrote here is not saved.</source>
        <translation>ما كتبته هنا غير محفوظ.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>الحفظ والإغلاق</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>الإغلاق دون حفظ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>الرجوع</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln galler(y/ies)</source>
        <translation>
            <numerusform>لا معارض</numerusform>
            <numerusform>معرض واحد</numerusform>
            <numerusform>معرضان</numerusform>
            <numerusform>%Ln معارض</numerusform>
            <numerusform>%Ln معرضًا</numerusform>
            <numerusform>%Ln معرض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%Ln نجوم</numerusform>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>%Ln نجمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%Ln حقول</numerusform>
            <numerusform>%Ln حقلًا</numerusform>
            <numerusform>%Ln حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) not written into files</source>
        <translation>
            <numerusform>لا صور غير مكتوبة في الملفات</numerusform>
            <numerusform>صورة واحدة غير مكتوبة في ملفها</numerusform>
            <numerusform>صورتان غير مكتوبتين في الملفات</numerusform>
            <numerusform>%Ln صور غير مكتوبة في الملفات</numerusform>
            <numerusform>%Ln صورة غير مكتوبة في الملفات</numerusform>
            <numerusform>%Ln صورة غير مكتوبة في الملفات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Photo story</source>
        <translation>قصة مصورة</translation>
    </message>
    <message>
        <source>News page</source>
        <translation>صفحة أخبار</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>نشرة إخبارية</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>مقدمة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>معرض</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>روابط</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>It is not there. If it is on a drive that is away, connect it.</source>
        <translation>غير موجود. إذا كان على قرص غير موصول، فصِل القرص.</translation>
    </message>
    <message>
        <source>The system does not let you at it. Check its permissions.</source>
        <translation>لا يسمح النظام بالوصول إليه. تحقّق من أذوناته.</translation>
    </message>
    <message>
        <source>It is damaged or could not be read.</source>
        <translation>تالف أو تعذّرت قراءته.</translation>
    </message>
    <message>
        <source>It is not a kind of file Fieldframe takes.</source>
        <translation>لا يدعم Fieldframe هذا النوع من الملفات.</translation>
    </message>
    <message>
        <source>It is too large to be opened safely.</source>
        <translation>أكبر من أن يُفتح بأمان.</translation>
    </message>
    <message>
        <source>Reading it took too long and was stopped.</source>
        <translation>استغرقت القراءة وقتًا طويلًا فأُوقفت.</translation>
    </message>
    <message>
        <source>Reading it failed badly; nothing else was touched.</source>
        <translation>فشلت القراءة فشلًا كبيرًا؛ ولم يتأثر شيء آخر.</translation>
    </message>
    <message>
        <source>It changed while it was read. Try again when it is no longer written.</source>
        <translation>تغيّر أثناء القراءة. أعد المحاولة بعد انتهاء كتابته.</translation>
    </message>
    <message>
        <source>It is already there. Choose another name.</source>
        <translation>موجود من قبل. اكتب اسمًا آخر.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>القرص ممتلئ. أفسح مساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>تعذّرت الكتابة.</translation>
    </message>
    <message>
        <source>Another program has this catalog open for writing. Close it there first.</source>
        <translation>هذا الكتالوج مفتوح للكتابة في برنامج آخر. أغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Fieldframe. Update to open it.</source>
        <translation>حفظته نسخة أحدث من Fieldframe. حدِّث البرنامج لفتحه.</translation>
    </message>
    <message>
        <source>It is damaged. A copy stands in its snapshots folder.</source>
        <translation>تالف. توجد نسخة منه في مجلد «snapshots» التابع له.</translation>
    </message>
    <message>
        <source>The catalog is open for reading only.</source>
        <translation>الكتالوج مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>It was changed again since, so this was left alone.</source>
        <translation>تغيّر مرة أخرى منذ ذلك الحين، فتُرك كما هو.</translation>
    </message>
    <message>
        <source>Several things have this name.</source>
        <translation>عدة عناصر تحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>This can’t be used.</source>
        <translation>لا يمكن استخدام هذا.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Something went wrong inside Fieldframe.</source>
        <translation>حدث خطأ داخلي في Fieldframe.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>FieldSources</name>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>IPTC-IIM</source>
        <translation>IPTC-IIM</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>sidecar</source>
        <translation>ملف مرافق</translation>
    </message>
    <message>
        <source>video’s own</source>
        <translation>الفيديو نفسه</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>يدوي</translation>
    </message>
    <message>
        <source>template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>table</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Nothing is said here.</source>
        <translation>لا شيء مذكور هنا.</translation>
    </message>
    <message>
        <source>Only %1 characters; at least %2 are wanted.</source>
        <translation>عدد الأحرف: %1 فقط؛ الحد الأدنى المطلوب: %2.</translation>
    </message>
    <message>
        <source>%1 characters; at most %2 are wanted.</source>
        <translation>عدد الأحرف: %1؛ الحد الأقصى المطلوب: %2.</translation>
    </message>
    <message>
        <source>The caption does not name the place: %1.</source>
        <translation>التعليق لا يذكر المكان: %1.</translation>
    </message>
    <message>
        <source>The picture has a position, but no place.</source>
        <translation>للصورة إحداثيات، لكن بلا اسم مكان.</translation>
    </message>
    <message>
        <source>The code %2 is of %3, but the country is %1.</source>
        <translation>الرمز %2 يخص %3، لكن البلد هو %1.</translation>
    </message>
    <message>
        <source>The caption does not say when: %1.</source>
        <translation>التعليق لا يذكر التاريخ: %1.</translation>
    </message>
    <message>
        <source>The caption speaks of %1, but the picture was taken on %2.</source>
        <translation>التعليق يذكر %1، لكن الصورة التُقطت في %2.</translation>
    </message>
    <message>
        <source>The date is %1, but the camera wrote %2.</source>
        <translation>التاريخ هو %1، لكن الكاميرا سجّلت %2.</translation>
    </message>
    <message>
        <source>The caption does not name who is shown: %1.</source>
        <translation>التعليق لا يسمّي من يظهر في الصورة: %1.</translation>
    </message>
    <message>
        <source>Words: %1. At least %2 are wanted to say what happens.</source>
        <translation>الكلمات: %1. الحد الأدنى المطلوب لوصف ما يحدث: %2.</translation>
    </message>
    <message>
        <source>Not in house style. Its form is %1.</source>
        <translation>مخالف لأسلوب الدار. الصيغة المعتمدة: %1.</translation>
    </message>
    <message>
        <source>The credit says %1, but the picture is of %2.</source>
        <translation>سطر الاعتماد يذكر %1، لكن الصورة تعود إلى %2.</translation>
    </message>
    <message>
        <source>No creator is named.</source>
        <translation>لم يُذكر منشئ.</translation>
    </message>
    <message>
        <source>%1 is an agency; the creator is a person.</source>
        <translation>%1 وكالة؛ أما المنشئ فشخص.</translation>
    </message>
    <message>
        <source>The notice says %1, but the picture is of %2.</source>
        <translation>الإشعار يذكر %1، لكن الصورة تعود إلى %2.</translation>
    </message>
    <message>
        <source>Read in a wrong character set: “%1” was “%2”.</source>
        <translation>قُرئ بترميز أحرف خاطئ: «%1» كان «%2».</translation>
    </message>
    <message>
        <source>Characters were lost; nobody can bring them back.</source>
        <translation>فُقدت أحرف ولا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>Written for a web page: “%1” is “%2”.</source>
        <translation>مكتوب لصفحة ويب: «%1» تعني «%2».</translation>
    </message>
    <message>
        <source>The file says different things: %1 counts, %2 says “%3”.</source>
        <translation>الملف يتناقض: المعتمد %1، أما %2 فيذكر «%3».</translation>
    </message>
    <message>
        <source>%1 bytes; IIM takes %2. Cut for older programs: “%3”.</source>
        <translation>عدد البايتات: %1؛ الحد في IIM: %2. مقتطع للبرامج الأقدم: «%3».</translation>
    </message>
    <message>
        <source>Nothing is said for those who can’t see the picture.</source>
        <translation>لا وصف لمن لا يستطيع رؤية الصورة.</translation>
    </message>
    <message>
        <source>%1 characters; at most %2 are advised.</source>
        <translation>عدد الأحرف: %1؛ الحد الأقصى المستحسن: %2.</translation>
    </message>
    <message>
        <source>The caption is missing in this language: %1.</source>
        <translation>التعليق ناقص بهذه اللغة: %1.</translation>
    </message>
    <message>
        <source>Somebody aged %1 is named, and there is no model release.</source>
        <translation>ذُكر اسم شخص (العمر: %1) دون موافقة الأشخاص.</translation>
    </message>
    <message>
        <source>“%1”: write “%2”.</source>
        <translation>«%1»: اكتب «%2».</translation>
    </message>
    <message>
        <source>This is no address of a web page: %1</source>
        <translation>هذا ليس عنوان صفحة ويب: %1</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>«%1» مكرر مرتين.</translation>
    </message>
    <message>
        <source>Several blanks in a row.</source>
        <translation>عدة مسافات متتالية.</translation>
    </message>
    <message>
        <source>A quotation mark of another kind: %1</source>
        <translation>علامة اقتباس من نوع آخر: %1</translation>
    </message>
    <message>
        <source>The embargo was over on %1.</source>
        <translation>انتهى حظر النشر في %1.</translation>
    </message>
    <message>
        <source>Not to be used since %1.</source>
        <translation>غير قابلة للاستخدام منذ %1.</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>الحقول المطلوبة</translation>
    </message>
    <message>
        <source>Length of captions</source>
        <translation>طول التعليقات</translation>
    </message>
    <message>
        <source>Who, what, where, when</source>
        <translation>من، ماذا، أين، متى</translation>
    </message>
    <message>
        <source>Form of credit lines</source>
        <translation>صيغة سطور الاعتماد</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>المنشئون</translation>
    </message>
    <message>
        <source>Years of copyright</source>
        <translation>سنوات حقوق النشر</translation>
    </message>
    <message>
        <source>Wrong characters</source>
        <translation>أحرف خاطئة</translation>
    </message>
    <message>
        <source>Files that contradict themselves</source>
        <translation>ملفات متناقضة</translation>
    </message>
    <message>
        <source>Room in IIM</source>
        <translation>السعة في IIM</translation>
    </message>
    <message>
        <source>Alt texts</source>
        <translation>النصوص البديلة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>القاصرون</translation>
    </message>
    <message>
        <source>Words not to be used</source>
        <translation>كلمات غير مسموح بها</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation>عناوين الويب</translation>
    </message>
    <message>
        <source>Repeated words</source>
        <translation>الكلمات المكررة</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>المسافات</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>علامات الاقتباس</translation>
    </message>
    <message>
        <source>Embargoes</source>
        <translation>حظر النشر</translation>
    </message>
    <message>
        <source>“%1” is not to be used.</source>
        <translation>«%1» غير مسموح باستخدامها.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>No stars</source>
        <translation>بلا نجوم</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Mixed: %1 different headlines</source>
        <translation>قيم مختلفة: عدد العناوين الرئيسية %1</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق الصورة</translation>
    </message>
    <message>
        <source>Mixed: %1 different captions</source>
        <translation>قيم مختلفة: عدد التعليقات %1</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>Mixed: %1 different alt texts</source>
        <translation>قيم مختلفة: عدد النصوص البديلة %1</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>سطر الاعتماد</translation>
    </message>
    <message>
        <source>Mixed: %1 different credit lines</source>
        <translation>قيم مختلفة: عدد سطور الاعتماد %1</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>المنشئون</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>إشعار حقوق النشر</translation>
    </message>
    <message>
        <source>Mixed: %1 different copyright notices</source>
        <translation>قيم مختلفة: عدد إشعارات حقوق النشر %1</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>شروط الاستخدام</translation>
    </message>
    <message>
        <source>Mixed: %1 different usage terms</source>
        <translation>قيم مختلفة: عدد شروط الاستخدام %1</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Mixed: %1 different instructions</source>
        <translation>قيم مختلفة: عدد التعليمات %1</translation>
    </message>
    <message>
        <source>Sublocation</source>
        <translation>الموقع الفرعي</translation>
    </message>
    <message>
        <source>Mixed: %1 different sublocations</source>
        <translation>قيم مختلفة: عدد المواقع الفرعية %1</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Mixed: %1 different cities</source>
        <translation>قيم مختلفة: عدد المدن %1</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>الولاية أو المحافظة</translation>
    </message>
    <message>
        <source>Mixed: %1 different states</source>
        <translation>قيم مختلفة: عدد الولايات أو المحافظات %1</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Mixed: %1 different countries</source>
        <translation>قيم مختلفة: عدد البلدان %1</translation>
    </message>
    <message>
        <source>Mixed: %1 different codes</source>
        <translation>قيم مختلفة: عدد الرموز %1</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>الكلمات المفتاحية</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>تاريخ الالتقاط</translation>
    </message>
    <message>
        <source>Mixed: %1 different dates</source>
        <translation>قيم مختلفة: عدد التواريخ %1</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Mixed: %1 different ratings</source>
        <translation>قيم مختلفة: عدد التقييمات %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>العلامة اللونية</translation>
    </message>
    <message>
        <source>Mixed: %1 different labels</source>
        <translation>قيم مختلفة: عدد العلامات اللونية %1</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Unlimited releases</source>
        <translation>إقرارات غير محدودة</translation>
    </message>
    <message>
        <source>Limited or incomplete releases</source>
        <translation>إقرارات محدودة أو غير مكتملة</translation>
    </message>
    <message>
        <source>Caption writer</source>
        <translation>كاتب التعليق</translation>
    </message>
    <message>
        <source>Mixed: %1 different writers</source>
        <translation>قيم مختلفة: عدد الكتّاب %1</translation>
    </message>
    <message>
        <source>Add a creator</source>
        <translation>إضافة منشئ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Mixed: %1 different sources</source>
        <translation>قيم مختلفة: عدد المصادر %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>إضافة كلمة مفتاحية</translation>
    </message>
    <message>
        <source>People shown</source>
        <translation>الأشخاص الظاهرون</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Mixed: %1 different events</source>
        <translation>قيم مختلفة: عدد الأحداث %1</translation>
    </message>
    <message>
        <source>Model release</source>
        <translation>موافقة الأشخاص</translation>
    </message>
    <message>
        <source>Mixed: %1 different answers</source>
        <translation>قيم مختلفة: عدد الإجابات %1</translation>
    </message>
    <message>
        <source>Model release numbers</source>
        <translation>أرقام موافقات الأشخاص</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <source>Property release</source>
        <translation>موافقة المالك</translation>
    </message>
    <message>
        <source>Property release numbers</source>
        <translation>أرقام موافقات المالك</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>حظر النشر حتى</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 من %2 بايت</translation>
    </message>
    <message>
        <source>%1 of %2 bytes: programs that read IIM alone see “%3”</source>
        <translation>%1 من %2 بايت: البرامج التي تقرأ IIM وحده ترى «%3»</translation>
    </message>
    <message>
        <source>Neither allowed nor prohibited</source>
        <translation>غير مسموح ولا محظور</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Not for training AI</source>
        <translation>ليس لتدريب الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Not for training generative AI</source>
        <translation>ليس لتدريب الذكاء الاصطناعي التوليدي</translation>
    </message>
    <message>
        <source>Prohibited, but for search engines</source>
        <translation>محظور إلا لمحركات البحث</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Prohibited, see other constraints</source>
        <translation>محظور، انظر القيود الأخرى</translation>
    </message>
    <message>
        <source>Prohibited, see the rights in the file</source>
        <translation>محظور، انظر الحقوق في الملف</translation>
    </message>
    <message>
        <source>Prohibited, see the rights it links to</source>
        <translation>محظور، انظر الحقوق المرتبطة</translation>
    </message>
    <message>
        <source>Digital camera</source>
        <translation>كاميرا رقمية</translation>
    </message>
    <message>
        <source>Several frames of a camera</source>
        <translation>عدة لقطات من كاميرا</translation>
    </message>
    <message>
        <source>Scanned negative</source>
        <translation>نيغاتيف ممسوح ضوئيًا</translation>
    </message>
    <message>
        <source>Scanned slide</source>
        <translation>شريحة ممسوحة ضوئيًا</translation>
    </message>
    <message>
        <source>Scanned print</source>
        <translation>مطبوعة ممسوحة ضوئيًا</translation>
    </message>
    <message>
        <source>Edited by a person</source>
        <translation>حرّرها شخص</translation>
    </message>
    <message>
        <source>Composite of captures</source>
        <translation>مركّبة من لقطات</translation>
    </message>
    <message>
        <source>Enhanced by an algorithm</source>
        <translation>محسّنة بخوارزمية</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>لقطة شاشة</translation>
    </message>
    <message>
        <source>Made from data</source>
        <translation>مصنوعة من بيانات</translation>
    </message>
    <message>
        <source>Drawn or painted digitally</source>
        <translation>مرسومة رقميًا</translation>
    </message>
    <message>
        <source>Composite with synthetic parts</source>
        <translation>مركّبة مع أجزاء اصطناعية</translation>
    </message>
    <message>
        <source>Composite with AI generated parts</source>
        <translation>مركّبة مع أجزاء ولّدها الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>AI generated</source>
        <translation>ولّدها الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Made by an algorithm</source>
        <translation>صنعتها خوارزمية</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>25 or over</source>
        <translation>25 فأكثر</translation>
    </message>
    <message>
        <source>14 or under</source>
        <translation>14 فأقل</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Mixed: %1 different titles</source>
        <translation>متنوّع: عدد العناوين المختلفة %1</translation>
    </message>
    <message>
        <source>Extended description</source>
        <translation>الوصف الموسّع</translation>
    </message>
    <message>
        <source>Mixed: %1 different descriptions</source>
        <translation>متنوّع: عدد الأوصاف المختلفة %1</translation>
    </message>
    <message>
        <source>Creator’s job title</source>
        <translation>المسمى الوظيفي للمنشئ</translation>
    </message>
    <message>
        <source>Mixed: %1 different job titles</source>
        <translation>متنوّع: عدد المسميات المختلفة %1</translation>
    </message>
    <message>
        <source>Creator’s contact</source>
        <translation>بيانات الاتصال بالمنشئ</translation>
    </message>
    <message>
        <source>Mixed: %1 different contacts</source>
        <translation>متنوّع: عدد بيانات الاتصال المختلفة %1</translation>
    </message>
    <message>
        <source>Web statement of rights</source>
        <translation>بيان الحقوق على الويب</translation>
    </message>
    <message>
        <source>Mixed: %1 different addresses</source>
        <translation>متنوّع: عدد العناوين المختلفة %1</translation>
    </message>
    <message>
        <source>Licensors</source>
        <translation>مانحو الترخيص</translation>
    </message>
    <message>
        <source>Mixed: %1 different licensors</source>
        <translation>متنوّع: عدد مانحي الترخيص المختلفين %1</translation>
    </message>
    <message>
        <source>Supplier’s image number</source>
        <translation>رقم الصورة لدى المورّد</translation>
    </message>
    <message>
        <source>Mixed: %1 different numbers</source>
        <translation>متنوّع: عدد الأرقام المختلفة %1</translation>
    </message>
    <message>
        <source>Data mining</source>
        <translation>التنقيب في البيانات</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Mixed: %1 different latitudes</source>
        <translation>متنوّع: عدد خطوط العرض المختلفة %1</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>Mixed: %1 different longitudes</source>
        <translation>متنوّع: عدد خطوط الطول المختلفة %1</translation>
    </message>
    <message>
        <source>Altitude in metres</source>
        <translation>الارتفاع بالأمتار</translation>
    </message>
    <message>
        <source>Mixed: %1 different altitudes</source>
        <translation>متنوّع: عدد الارتفاعات المختلفة %1</translation>
    </message>
    <message>
        <source>Where it was made</source>
        <translation>مكان الالتقاط</translation>
    </message>
    <message>
        <source>Mixed: %1 different places</source>
        <translation>متنوّع: عدد الأماكن المختلفة %1</translation>
    </message>
    <message>
        <source>Places shown</source>
        <translation>الأماكن الظاهرة</translation>
    </message>
    <message>
        <source>Organisations shown</source>
        <translation>المنظمات الظاهرة</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>إضافة منظمة</translation>
    </message>
    <message>
        <source>Age of the youngest</source>
        <translation>عمر الأصغر سنًّا</translation>
    </message>
    <message>
        <source>Keyword tree</source>
        <translation>شجرة الكلمات المفتاحية</translation>
    </message>
    <message>
        <source>Add a path: Place|Africa</source>
        <translation>إضافة مسار: مكان|أفريقيا</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Mixed: %1 different genres</source>
        <translation>متنوّع: عدد الأنواع المختلفة %1</translation>
    </message>
    <message>
        <source>Scene codes</source>
        <translation>رموز المشهد</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>إضافة رمز</translation>
    </message>
    <message>
        <source>Subject codes</source>
        <translation>رموز الموضوع</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>طريقة الإنشاء</translation>
    </message>
    <message>
        <source>Job number</source>
        <translation>رقم المهمة</translation>
    </message>
    <message>
        <source>Mixed: %1 different job numbers</source>
        <translation>متنوّع: عدد أرقام المهام المختلفة %1</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>لا يُستخدم بعد</translation>
    </message>
    <message>
        <source>Image identifier</source>
        <translation>معرّف الصورة</translation>
    </message>
    <message>
        <source>Mixed: %1 different identifiers</source>
        <translation>متنوّع: عدد المعرّفات المختلفة %1</translation>
    </message>
    <message>
        <source>Credit and rights</source>
        <translation>الاعتماد والحقوق</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>World region</source>
        <translation>منطقة العالم</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Copyright owners</source>
        <translation>مالكو حقوق النشر</translation>
    </message>
    <message>
        <source>Mixed: %1 different owners</source>
        <translation>متنوّع: عدد المالكين المختلفين %1</translation>
    </message>
    <message>
        <source>Image creators</source>
        <translation>منشئو الصورة</translation>
    </message>
    <message>
        <source>Mixed: %1 different creators</source>
        <translation>متنوّع: عدد المنشئين المختلفين %1</translation>
    </message>
    <message>
        <source>Image supplier</source>
        <translation>مورّد الصورة</translation>
    </message>
    <message>
        <source>Mixed: %1 different suppliers</source>
        <translation>متنوّع: عدد المورّدين المختلفين %1</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>المساهمون</translation>
    </message>
    <message>
        <source>Mixed: %1 different contributors</source>
        <translation>متنوّع: عدد المساهمين المختلفين %1</translation>
    </message>
    <message>
        <source>Other constraints</source>
        <translation>قيود أخرى</translation>
    </message>
    <message>
        <source>Mixed: %1 different constraints</source>
        <translation>متنوّع: عدد القيود المختلفة %1</translation>
    </message>
    <message>
        <source>People in detail</source>
        <translation>الأشخاص بالتفصيل</translation>
    </message>
    <message>
        <source>Mixed: %1 different people</source>
        <translation>متنوّع: عدد الأشخاص المختلفين %1</translation>
    </message>
    <message>
        <source>Organisation codes</source>
        <translation>رموز المنظمات</translation>
    </message>
    <message>
        <source>Ages of models</source>
        <translation>أعمار الأشخاص المصوَّرين</translation>
    </message>
    <message>
        <source>Add an age</source>
        <translation>إضافة عمر</translation>
    </message>
    <message>
        <source>About the models</source>
        <translation>عن الأشخاص المصوَّرين</translation>
    </message>
    <message>
        <source>Mixed: %1 different notes</source>
        <translation>متنوّع: عدد الملاحظات المختلفة %1</translation>
    </message>
    <message>
        <source>Event identifiers</source>
        <translation>معرّفات الحدث</translation>
    </message>
    <message>
        <source>Add an identifier</source>
        <translation>إضافة معرّف</translation>
    </message>
    <message>
        <source>Terms about the image</source>
        <translation>مصطلحات عن الصورة</translation>
    </message>
    <message>
        <source>Mixed: %1 different terms</source>
        <translation>متنوّع: عدد المصطلحات المختلفة %1</translation>
    </message>
    <message>
        <source>Genre terms</source>
        <translation>مصطلحات النوع</translation>
    </message>
    <message>
        <source>Artworks shown</source>
        <translation>الأعمال الفنية الظاهرة</translation>
    </message>
    <message>
        <source>Mixed: %1 different artworks</source>
        <translation>متنوّع: عدد الأعمال الفنية المختلفة %1</translation>
    </message>
    <message>
        <source>Products shown</source>
        <translation>المنتجات الظاهرة</translation>
    </message>
    <message>
        <source>Mixed: %1 different products</source>
        <translation>متنوّع: عدد المنتجات المختلفة %1</translation>
    </message>
    <message>
        <source>AI system</source>
        <translation>نظام الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Mixed: %1 different systems</source>
        <translation>متنوّع: عدد الأنظمة المختلفة %1</translation>
    </message>
    <message>
        <source>AI system’s version</source>
        <translation>إصدار نظام الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Mixed: %1 different versions</source>
        <translation>متنوّع: عدد الإصدارات المختلفة %1</translation>
    </message>
    <message>
        <source>AI prompt</source>
        <translation>موجّه الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Mixed: %1 different prompts</source>
        <translation>متنوّع: عدد الموجّهات المختلفة %1</translation>
    </message>
    <message>
        <source>AI prompt’s writer</source>
        <translation>كاتب موجّه الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Registry entries</source>
        <translation>قيود السجل</translation>
    </message>
    <message>
        <source>Mixed: %1 different entries</source>
        <translation>متنوّع: عدد قيود السجل المختلفة %1</translation>
    </message>
    <message>
        <source>Largest width</source>
        <translation>أقصى عرض</translation>
    </message>
    <message>
        <source>Mixed: %1 different widths</source>
        <translation>متنوّع: عدد قيم العرض المختلفة %1</translation>
    </message>
    <message>
        <source>Largest height</source>
        <translation>أقصى ارتفاع</translation>
    </message>
    <message>
        <source>Mixed: %1 different heights</source>
        <translation>متنوّع: عدد قيم الارتفاع المختلفة %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>المعجم</translation>
    </message>
    <message>
        <source>Refined by</source>
        <translation>محدَّد بـ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>المنشئ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>رقم الجرد</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Write degrees, as in 47.44 or 47 26 24 N.</source>
        <translation>اكتب درجات، مثل ‎47.44‎ أو ‎47 26 24 N‎.</translation>
    </message>
    <message>
        <source>Write a date as in 2018, 2018-04 or 2018-04-17, with a time as in 2018-04-17T19:42.</source>
        <translation>اكتب تاريخًا مثل ‎2018‎ أو ‎2018-04‎ أو ‎2018-04-17‎، ومع الوقت مثل ‎2018-04-17T19:42‎.</translation>
    </message>
    <message>
        <source>Write a number, as in 12.5.</source>
        <translation>اكتب رقمًا، مثل ‎12.5‎.</translation>
    </message>
    <message>
        <source>License from</source>
        <translation>الترخيص من</translation>
    </message>
    <message>
        <source>License until</source>
        <translation>الترخيص حتى</translation>
    </message>
</context>
<context>
    <name>GroupHeading</name>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>by a template</source>
        <translation>بقالب</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>بالدمج</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>from a table</source>
        <translation>من جدول</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Taken out of the catalog</source>
        <translation>أُخرجت من الكتالوج</translation>
    </message>
    <message>
        <source>Brought back to the catalog</source>
        <translation>أُعيدت إلى الكتالوج</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>by find and replace</source>
        <translation>بالبحث والاستبدال</translation>
    </message>
    <message>
        <source>taken back to an earlier time</source>
        <translation>بالرجوع إلى وقت سابق</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>إدخال يدوي</translation>
    </message>
    <message>
        <source>by the import</source>
        <translation>بالاستيراد</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>, </source>
        <comment>between two keys for the same</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>معرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>فتح كتالوج حديث</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a submenu and an action in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>العلامة اللونية</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>تصدير بصيغة</translation>
    </message>
</context>
<context>
    <name>PresetWords</name>
    <message>
        <source>Files for the web</source>
        <translation>ملفات للويب</translation>
    </message>
    <message>
        <source>JPEGs of 2048 pixels with their captions, for web sites and editors.</source>
        <translation>صور JPEG بمقاس 2048 بكسل مع تعليقاتها، لمواقع الويب والمحررين.</translation>
    </message>
    <message>
        <source>Files for print</source>
        <translation>ملفات للطباعة</translation>
    </message>
    <message>
        <source>Files in the original’s size, for print.</source>
        <translation>ملفات بحجم الأصل، للطباعة.</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>وسائل التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>Small JPEGs for social media.</source>
        <translation>صور JPEG صغيرة لوسائل التواصل الاجتماعي.</translation>
    </message>
    <message>
        <source>Press pack</source>
        <translation>حزمة صحفية</translation>
    </message>
    <message>
        <source>Pictures, captions and terms of use in one ZIP for newsrooms.</source>
        <translation>صور وتعليقات وشروط استخدام في ملف ZIP واحد لغرف الأخبار.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>The original files with everything that is known of them.</source>
        <translation>الملفات الأصلية مع كل ما هو معروف عنها.</translation>
    </message>
    <message>
        <source>Web library</source>
        <translation>مكتبة ويب</translation>
    </message>
    <message>
        <source>A web site of the galleries, with search, that needs no server.</source>
        <translation>موقع ويب للمعارض، مع البحث، لا يحتاج إلى خادم.</translation>
    </message>
    <message>
        <source>Photo story</source>
        <translation>قصة مصورة</translation>
    </message>
    <message>
        <source>One long page of pictures and texts.</source>
        <translation>صفحة طويلة من الصور والنصوص.</translation>
    </message>
    <message>
        <source>News page</source>
        <translation>صفحة أخبار</translation>
    </message>
    <message>
        <source>A page of news with a lead and pictures.</source>
        <translation>صفحة أخبار بمقدمة وصور.</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>نشرة إخبارية</translation>
    </message>
    <message>
        <source>An e-mail with its web version.</source>
        <translation>رسالة بريد مع نسختها على الويب.</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>ورقة تلامس</translation>
    </message>
    <message>
        <source>A PDF to choose from: twelve pictures a page with caption and credit.</source>
        <translation>ملف PDF للاختيار منه: اثنتا عشرة صورة في الصفحة مع التعليق وسطر الاعتماد.</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Files and galleries for another Fieldframe to take in.</source>
        <translation>ملفات ومعارض ليستوردها Fieldframe آخر.</translation>
    </message>
    <message>
        <source>Release day</source>
        <translation>يوم النشر</translation>
    </message>
    <message>
        <source>The press pack and the web library, one after the other.</source>
        <translation>الحزمة الصحفية ومكتبة الويب، واحدة بعد الأخرى.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>للتنزيل</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للعرض</translation>
    </message>
    <message>
        <source>Small picture for lists</source>
        <translation>صورة صغيرة للقوائم</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>AVIF</source>
        <translation>AVIF</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>The original file</source>
        <translation>الملف الأصلي</translation>
    </message>
    <message>
        <source>sRGB</source>
        <translation>sRGB</translation>
    </message>
    <message>
        <source>Display P3</source>
        <translation>Display P3</translation>
    </message>
    <message>
        <source>As the original</source>
        <translation>كالأصل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>خفيف</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>قياسي</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Linear where it shows</source>
        <translation>خطي حيث يظهر الفرق</translation>
    </message>
    <message>
        <source>Always linear</source>
        <translation>خطي دائمًا</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>أعلى اليسار</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>أعلى اليمين</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>وسط</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>أسفل اليسار</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>أسفل اليمين</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Ourselves</source>
        <translation>نحن أنفسنا</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>كما هو مسجّل</translation>
    </message>
    <message>
        <source>Within 25 km</source>
        <translation>في نطاق 25 كم</translation>
    </message>
    <message>
        <source>The country alone</source>
        <translation>البلد فقط</translation>
    </message>
    <message>
        <source>No place at all</source>
        <translation>بلا أي مكان</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>For errors</source>
        <translation>عند الأخطاء</translation>
    </message>
    <message>
        <source>For warnings and errors</source>
        <translation>عند التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>For every finding</source>
        <translation>عند كل مخالفة</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>As the language is read</source>
        <translation>حسب اتجاه قراءة اللغة</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Everything may be told</source>
        <translation>يجوز الإفصاح عن كل شيء</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>بلا مكان</translation>
    </message>
    <message>
        <source>No name and no place</source>
        <translation>بلا اسم ولا مكان</translation>
    </message>
    <message>
        <source>No face, no name, no place</source>
        <translation>بلا وجه ولا اسم ولا مكان</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Partners only</source>
        <translation>الشركاء فقط</translation>
    </message>
    <message>
        <source>Nobody outside</source>
        <translation>لا أحد من الخارج</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>سُحبت في %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
</context>
<context>
    <name>PublishDate</name>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>The form of a date: QDate::toString()&apos;s letters.</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>RenditionForm</name>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>SearchColumn</name>
    <message>
        <source>headline</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>تعليق الصورة</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>alt text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>المنشئ</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>الكلمات المفتاحية</translation>
    </message>
    <message>
        <source>city</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>الحقوق</translation>
    </message>
    <message>
        <source>other fields</source>
        <translation>حقول أخرى</translation>
    </message>
</context>
<context>
    <name>SearchDoubts</name>
    <message>
        <source>“%1” is no date: try 2024, 2024-05, 2024-05-31 or 2023..2024.</source>
        <translation>«%1» ليس تاريخًا: جرّب 2024 أو 2024-05 أو 2024-05-31 أو 2023..2024.</translation>
    </message>
    <message>
        <source>“%1” is no rating: try 3, &gt;=3 or 1..3.</source>
        <translation>«%1» ليس تقييمًا: جرّب 3 أو ‎&gt;=3‎ أو 1..3.</translation>
    </message>
    <message>
        <source>“%1” is no pick: try yes, no or rejected.</source>
        <translation>«%1» ليس اختيارًا: جرّب yes أو no أو rejected.</translation>
    </message>
    <message>
        <source>“%1” is no field: try caption, credit or keywords.</source>
        <translation>«%1» ليس حقلًا: جرّب caption أو credit أو keywords.</translation>
    </message>
    <message>
        <source>“%1” is no kind: try image, video or audio.</source>
        <translation>«%1» ليس نوعًا: جرّب image أو video أو audio.</translation>
    </message>
    <message>
        <source>“%1” is no release: try yes, limited, no, na or missing.</source>
        <translation>«%1» ليس إقرار موافقة: جرّب yes أو limited أو no أو na أو missing.</translation>
    </message>
    <message>
        <source>“%1” is searched as words.</source>
        <translation>يجري البحث عن «%1» ككلمات.</translation>
    </message>
    <message>
        <source>There is no field “%1”: it is searched as words.</source>
        <translation>لا يوجد حقل «%1»: يجري البحث عنه ككلمات.</translation>
    </message>
    <message>
        <source>No gallery is called “%1”.</source>
        <translation>لا يوجد معرض باسم «%1».</translation>
    </message>
    <message>
        <source>No category is called “%1”.</source>
        <translation>لا توجد فئة باسم «%1».</translation>
    </message>
    <message>
        <source>Nothing has the label “%1”.</source>
        <translation>لا شيء يحمل العلامة اللونية «%1».</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>All videos</source>
        <translation>كل مقاطع الفيديو</translation>
    </message>
    <message>
        <source>All audio</source>
        <translation>كل المقاطع الصوتية</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>آخر استيراد</translation>
    </message>
    <message>
        <source>Editors’ picks</source>
        <translation>اختيارات المحررين</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>المعارض</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>This drive is away. Its pictures, captions and picks stay: what you see comes from the catalog’s own previews.</source>
        <translation>هذا القرص غير موصول. صوره وتعليقاتها واختياراتها محفوظة: ما تراه مأخوذ من معاينات الكتالوج نفسه.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Pick</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Remove from the catalog</source>
        <translation>إزالة من الكتالوج</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Change of galleries</source>
        <translation>تعديل المعارض</translation>
    </message>
    <message>
        <source>Change of categories</source>
        <translation>تعديل الفئات</translation>
    </message>
    <message>
        <source>Change of saved searches</source>
        <translation>تعديل عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation>القالب «%1»</translation>
    </message>
    <message>
        <source>Table “%1”</source>
        <translation>الجدول «%1»</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>استبدال «%1»</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Back to an earlier time</source>
        <translation>الرجوع إلى وقت سابق</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2, by %3, %4</source>
        <translation>%1 للصورة %2، بواسطة %3، %4</translation>
    </message>
    <message>
        <source>Change of documents</source>
        <translation>تغيير المستندات</translation>
    </message>
    <message>
        <source>Change of people</source>
        <translation>تغيير الأشخاص</translation>
    </message>
    <message>
        <source>Change of consents</source>
        <translation>تغيير الموافقات</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>gallery</source>
        <translation>معرض</translation>
    </message>
    <message>
        <source>category</source>
        <translation>فئة</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>منشئ</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>كلمة مفتاحية</translation>
    </message>
    <message>
        <source>city</source>
        <translation>مدينة</translation>
    </message>
    <message>
        <source>country</source>
        <translation>بلد</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
</context>
<context>
    <name>UnsavedTexts</name>
    <message>
        <source>Not everything is saved</source>
        <translation>لم يُحفظ كل شيء</translation>
    </message>
    <message>
        <source>What you typed here could not be saved:</source>
        <translation>تعذّر حفظ ما كتبته هنا:</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>الرجوع إليه</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>الإغلاق دون حفظه</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>The consent was withdrawn on %1.</source>
        <translation>سُحبت الموافقة في %1.</translation>
    </message>
    <message>
        <source>The consent was withdrawn on %1: %2</source>
        <translation>سُحبت الموافقة في %1: %2</translation>
    </message>
    <message>
        <source>The consent ended on %1.</source>
        <translation>انتهت الموافقة في %1.</translation>
    </message>
    <message>
        <source>The consent is for %1 only.</source>
        <translation>تقتصر الموافقة على: %1.</translation>
    </message>
    <message>
        <source>The consent is not for this use.</source>
        <translation>لا تشمل الموافقة هذا الاستخدام.</translation>
    </message>
    <message>
        <source>No guardian agreed for the child.</source>
        <translation>لم يوافق أي ولي أمر نيابة عن الطفل.</translation>
    </message>
    <message>
        <source>There is no full release by those shown (%1).</source>
        <translation>لا يوجد إقرار كامل من الأشخاص الظاهرين (%1).</translation>
    </message>
    <message>
        <source>There is no full release of the property shown (%1).</source>
        <translation>لا يوجد إقرار كامل للملكية الظاهرة (%1).</translation>
    </message>
    <message>
        <source>It shows a child, and nobody’s consent is recorded.</source>
        <translation>يظهر فيها طفل، ولا توجد موافقة مسجّلة من أحد.</translation>
    </message>
    <message>
        <source>Faces must be covered, and none is marked.</source>
        <translation>يجب تغطية الوجوه، ولم يُحدَّد أي وجه.</translation>
    </message>
    <message>
        <source>Faces must be covered, which only pictures allow.</source>
        <translation>يجب تغطية الوجوه، وهذا ممكن في الصور وحدها.</translation>
    </message>
    <message>
        <source>Names must go, none is recorded, and there seem to be some in: %1</source>
        <translation>يجب حذف الأسماء، ولا اسم مسجّل، ويبدو أن بعضها موجود في: %1</translation>
    </message>
    <message>
        <source>The original file would leave, and can’t be changed.</source>
        <translation>سيخرج الملف الأصلي، ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>Leaves as it is</source>
        <translation>يخرج كما هو</translation>
    </message>
    <message>
        <source>Leaves changed</source>
        <translation>يخرج معدّلًا</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Without its position</source>
        <translation>بلا موقعه الجغرافي</translation>
    </message>
    <message>
        <source>Its position within 25 km</source>
        <translation>موقعه الجغرافي في نطاق 25 كم</translation>
    </message>
    <message>
        <source>Its place less exactly</source>
        <translation>مكانه بدقة أقل</translation>
    </message>
    <message>
        <source>Without names of places</source>
        <translation>بلا أسماء أماكن</translation>
    </message>
    <message>
        <source>“%1” instead of a name</source>
        <translation>«%1» بدلًا من الاسم</translation>
    </message>
    <message>
        <source>Names replaced</source>
        <translation>استُبدلت الأسماء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s) covered</source>
        <translation>
            <numerusform>لا مناطق مغطاة</numerusform>
            <numerusform>منطقة واحدة مغطاة</numerusform>
            <numerusform>منطقتان مغطاتان</numerusform>
            <numerusform>%Ln مناطق مغطاة</numerusform>
            <numerusform>%Ln منطقة مغطاة</numerusform>
            <numerusform>%Ln منطقة مغطاة</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file name</source>
        <translation>اسم ملف آخر</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>بدون: %1</translation>
    </message>
    <message>
        <source>Without serial numbers, history and previews</source>
        <translation>بلا أرقام تسلسلية أو سجل أو معاينات</translation>
    </message>
    <message>
        <source>Under embargo until %1.</source>
        <translation>محظور النشر حتى %1.</translation>
    </message>
    <message>
        <source>An embargo whose end is not clear: %1</source>
        <translation>حظر نشر نهايته غير واضحة: %1</translation>
    </message>
    <message>
        <source>Not to be used since %1.</source>
        <translation>غير قابلة للاستخدام منذ %1.</translation>
    </message>
    <message>
        <source>It is not for so many people.</source>
        <translation>ليس لهذا العدد من الناس.</translation>
    </message>
    <message>
        <source>“%1” is not for so many people.</source>
        <translation>«%1» ليس لهذا العدد من الناس.</translation>
    </message>
    <message>
        <source>Its instructions rule this out: %1</source>
        <translation>تعليماته تستبعد ذلك: %1</translation>
    </message>
    <message>
        <source>House style: %1</source>
        <translation>أسلوب الدار: %1</translation>
    </message>
    <message>
        <source>Nobody: it ends by itself</source>
        <translation>لا أحد: ينتهي من تلقاء نفسه</translation>
    </message>
    <message>
        <source>An editor</source>
        <translation>محرر</translation>
    </message>
    <message>
        <source>Whoever keeps releases and consents</source>
        <translation>المسؤول عن الإقرارات والموافقات</translation>
    </message>
    <message>
        <source>The person shown, or the guardian</source>
        <translation>الشخص الظاهر أو ولي الأمر</translation>
    </message>
    <message>
        <source>Only with its credit</source>
        <translation>مع سطر الاعتماد فقط</translation>
    </message>
    <message>
        <source>Not for archives</source>
        <translation>ليس للأرشيف</translation>
    </message>
    <message>
        <source>Not for sale</source>
        <translation>ليس للبيع</translation>
    </message>
    <message>
        <source>Not for: %1</source>
        <translation>ليس لأجل: %1</translation>
    </message>
    <message>
        <source>Let go: %1</source>
        <translation>أُفرج عنه: %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AboutDialog</name>
    <message>
        <source>About Fieldframe</source>
        <translation>حول Fieldframe</translation>
    </message>
    <message>
        <source>Fieldframe %1</source>
        <translation>Fieldframe %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later version. You may use it, share it and change it. It comes with no warranty.</source>
        <translation>برنامج حر برخصة غنو العمومية العامة (GPL)، النسخة 3 أو أي نسخة أحدث. يمكنك استخدامه ومشاركته وتعديله. ويُقدَّم دون أي ضمان.</translation>
    </message>
    <message>
        <source>Made with Qt %1, SQLite, Exiv2, libvips, LibRaw, libjpeg-turbo and ICU, each under its own licence.</source>
        <translation>أُنجز باستخدام Qt %1 وSQLite وExiv2 وlibvips وLibRaw وlibjpeg-turbo وICU، ولكل منها ترخيصه.</translation>
    </message>
    <message>
        <source>The asset manager for photo desks.</source>
        <translation>مدير الوسائط لأقسام الصور.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AgenciesTab</name>
    <message>
        <source>Passes on pictures of others: a wire, a stock agency</source>
        <translation>توزّع صور الآخرين: وكالة أنباء أو وكالة صور مخزونة</translation>
    </message>
    <message>
        <source>Save agency</source>
        <translation>حفظ الوكالة</translation>
    </message>
    <message>
        <source>No agency</source>
        <translation>لا وكالة</translation>
    </message>
    <message>
        <source>Found in this catalog; activate one to add it:</source>
        <translation>وُجدت في هذا الكتالوج؛ فعّل إحداها لإضافتها:</translation>
    </message>
    <message>
        <source>Find an agency</source>
        <translation>البحث عن وكالة</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>الوكالات</translation>
    </message>
    <message>
        <source>Agencies found in this catalog</source>
        <translation>الوكالات الموجودة في هذا الكتالوج</translation>
    </message>
    <message>
        <source>Acronym; name in another language</source>
        <translation>اختصار؛ الاسم بلغة أخرى</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Credit lines are read by these names. What you add or change stands in agencies.txt in the catalog’s folder.</source>
        <translation>تُقرأ سطور الاعتماد بهذه الأسماء. وما تضيفه أو تعدّله محفوظ في agencies.txt في مجلد الكتالوج.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AgencyModel</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Passes on</source>
        <translation>تنقل عن غيرها</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AreaMarking</name>
    <message>
        <source>Areas to cover</source>
        <translation>المناطق المراد تغطيتها</translation>
    </message>
    <message>
        <source>Areas are marked in pictures only. Esc ends.</source>
        <translation>تُحدَّد المناطق في الصور فقط. ينهي Esc ذلك.</translation>
    </message>
    <message>
        <source>Drag over what is to be covered, or press Ins. Tab chooses an area, arrows move it, Shift with arrows sizes it, Del takes it away, Esc ends.</source>
        <translation>اسحب فوق ما يُراد تغطيته أو اضغط Ins. يختار Tab منطقة، وتحركها الأسهم، ويغير Shift مع الأسهم حجمها، ويزيلها Del، وينهي Esc ذلك.</translation>
    </message>
    <message>
        <source>Area %1 of %2</source>
        <translation>المنطقة %1 من %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AreaWork</name>
    <message>
        <source>Mark an area to cover</source>
        <translation>تحديد منطقة لتغطيتها</translation>
    </message>
    <message>
        <source>Move an area to cover</source>
        <translation>تحريك منطقة مراد تغطيتها</translation>
    </message>
    <message>
        <source>Remove an area to cover</source>
        <translation>إزالة منطقة مراد تغطيتها</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AssetDelegate</name>
    <message>
        <source>in %1</source>
        <translation>في: %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AssetGridView</name>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AssetListModel</name>
    <message>
        <source>%1, no caption</source>
        <translation>%1، بلا تعليق</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>العلامة اللونية: %1</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>بلا اعتماد</translation>
    </message>
    <message>
        <source>under embargo</source>
        <translation>محظورة النشر</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::BatchWork</name>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Apply “%1”</source>
        <translation>تطبيق «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) changed meanwhile and were left alone.</source>
        <translation>
            <numerusform>لم تتغيّر أي قيمة في هذه الأثناء.</numerusform>
            <numerusform>تغيّرت قيمة واحدة في هذه الأثناء فتُركت كما هي.</numerusform>
            <numerusform>تغيّرت قيمتان في هذه الأثناء فتُركتا كما هما.</numerusform>
            <numerusform>تغيّرت %Ln قيم في هذه الأثناء فتُركت كما هي.</numerusform>
            <numerusform>تغيّرت %Ln قيمة في هذه الأثناء فتُركت كما هي.</numerusform>
            <numerusform>تغيّرت %Ln قيمة في هذه الأثناء فتُركت كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed again since</source>
        <translation>تغيّر مرة أخرى منذ ذلك الحين</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was not taken back: it would overwrite %Ln later change(s).</source>
        <translation>
            <numerusform>لم يُتراجع عن «%1»، ولا تغييرات لاحقة.</numerusform>
            <numerusform>لم يُتراجع عن «%1»: كان سيُفقد تغيير لاحق واحد.</numerusform>
            <numerusform>لم يُتراجع عن «%1»: كان سيُفقد تغييران لاحقان.</numerusform>
            <numerusform>لم يُتراجع عن «%1»: كانت ستُفقد %Ln تغييرات لاحقة.</numerusform>
            <numerusform>لم يُتراجع عن «%1»: كان سيُفقد %Ln تغييرًا لاحقًا.</numerusform>
            <numerusform>لم يُتراجع عن «%1»: كان سيُفقد %Ln تغيير لاحق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation>التراجع عن الباقي</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::BlockForm</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Markdown: **bold**, *italic*, [words](https://…)</source>
        <translation>Markdown: **غامق**، *مائل*، [كلمات](https://…)</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>مرقّمة</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>صاحب الكلام</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق الصورة</translation>
    </message>
    <message>
        <source>The picture’s own</source>
        <translation>الخاص بالصورة</translation>
    </message>
    <message>
        <source>Show no caption</source>
        <translation>عدم إظهار التعليق</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>نص بديل</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>يؤدي إلى</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>روابط</translation>
    </message>
    <message>
        <source>One on each line: Read on | https://…</source>
        <translation>واحد في كل سطر: متابعة القراءة | https://…</translation>
    </message>
    <message>
        <source>Page to share</source>
        <translation>صفحة للمشاركة</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::BlockList</name>
    <message>
        <source>Blocks of the page</source>
        <translation>كتل الصفحة</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CandidateDelegate</name>
    <message>
        <source>in the catalog</source>
        <translation>في الكتالوج</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CandidateModel</name>
    <message>
        <source>%1, in the catalog already</source>
        <translation>%1، موجود في الكتالوج من قبل</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1، جديد</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CaptionOverlay</name>
    <message>
        <source>Caption</source>
        <translation>تعليق الصورة</translation>
    </message>
    <message>
        <source>%1 Credit: %2</source>
        <translation>%1 الاعتماد: %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CardList</name>
    <message>
        <source>Galleries</source>
        <translation>المعارض</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CardPictureView</name>
    <message>
        <source>Picture without a caption</source>
        <translation>صورة بلا تعليق</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CategoryChips</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Choose categories</source>
        <translation>تحديد الفئات</translation>
    </message>
    <message>
        <source>Choose the categories of the gallery</source>
        <translation>تحديد فئات المعرض</translation>
    </message>
    <message>
        <source>Take the gallery out of %1</source>
        <translation>إخراج المعرض من %1</translation>
    </message>
    <message>
        <source>Category %1: take the gallery out of it</source>
        <translation>الفئة %1: إخراج المعرض منها</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>الفئة %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CategoryChooser</name>
    <message>
        <source>Part of a name, or a new one</source>
        <translation>جزء من اسم، أو اسم جديد</translation>
    </message>
    <message>
        <source>Part of a category’s name, or a new one</source>
        <translation>جزء من اسم فئة، أو اسم جديد</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Make category “%1”</source>
        <translation>إنشاء الفئة «%1»</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CategoryTreeModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Chip</name>
    <message>
        <source>%1, on %2</source>
        <translation>%1، في %2</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>يزيله مفتاح Delete</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ChipBox</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>و%1 غيرها</numerusform>
            <numerusform>و%1 غيرها</numerusform>
            <numerusform>و%1 غيرها</numerusform>
            <numerusform>و%1 غيرها</numerusform>
            <numerusform>و%1 غيرها</numerusform>
            <numerusform>و%1 غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CodesDialog</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1، السطر %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Code replacements</source>
        <translation>رموز الاستبدال</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>File of codes</source>
        <translation>ملف الرموز</translation>
    </message>
    <message>
        <source>Name of a file, such as teams.txt</source>
        <translation>اسم ملف، مثل teams.txt</translation>
    </message>
    <message>
        <source>Codes: a line each, with tabs between the code and its texts</source>
        <translation>الرموز: رمز في كل سطر، مع مسافات جدولة بين الرمز ونصوصه</translation>
    </message>
    <message>
        <source>A line a code: the code, a tab, its text, a tab, a second text…</source>
        <translation>رمز في كل سطر: الرمز، مسافة جدولة، نصه، مسافة جدولة، نص ثانٍ…</translation>
    </message>
    <message>
        <source>Mark around a code:</source>
        <translation>العلامة المحيطة بالرمز:</translation>
    </message>
    <message>
        <source>Import codes</source>
        <translation>استيراد الرموز</translation>
    </message>
    <message>
        <source>Tab-separated text (*.txt *.tsv)</source>
        <translation>نص مفصول بمسافات جدولة (*.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CompareView</name>
    <message>
        <source>Pictures compared</source>
        <translation>الصور المقارَنة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ConflictsDialog</name>
    <message>
        <source>Looking for conflicts…</source>
        <translation>جارٍ البحث عن التعارضات…</translation>
    </message>
    <message>
        <source>Keep mine (M)</source>
        <translation>إبقاء ما عندي (M)</translation>
    </message>
    <message>
        <source>Take theirs (T)</source>
        <translation>أخذ ما عندهم (T)</translation>
    </message>
    <message>
        <source>Conflicts with files</source>
        <translation>التعارضات مع الملفات</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ما عندي</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>ما عندهم</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>What the file said before</source>
        <translation>ما كان في الملف من قبل</translation>
    </message>
    <message>
        <source>What the catalog says</source>
        <translation>ما في الكتالوج</translation>
    </message>
    <message>
        <source>What the file says now</source>
        <translation>ما في الملف الآن</translation>
    </message>
    <message>
        <source>Nothing was changed here and by another program at once.</source>
        <translation>لم يتغيّر شيء هنا وفي برنامج آخر معًا.</translation>
    </message>
    <message>
        <source>These fields were changed here and by another program. What you keep goes into the file with the next write.</source>
        <translation>تغيّرت هذه الحقول هنا وفي برنامج آخر. ما تُبقيه يُكتب في الملف مع الكتابة التالية.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message numerus="yes">
        <source>Conflict with a file (%Ln field(s))</source>
        <translation>
            <numerusform>تعارض مع ملف (لا حقول)</numerusform>
            <numerusform>تعارض مع ملف (حقل واحد)</numerusform>
            <numerusform>تعارض مع ملف (حقلان)</numerusform>
            <numerusform>تعارض مع ملف (%Ln حقول)</numerusform>
            <numerusform>تعارض مع ملف (%Ln حقلًا)</numerusform>
            <numerusform>تعارض مع ملف (%Ln حقل)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ConsentDialog</name>
    <message>
        <source>New consent</source>
        <translation>موافقة جديدة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Where its pictures went…</source>
        <translation>أين ذهبت صورها…</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>تاريخ الموافقة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Any use</source>
        <translation>أي استخدام</translation>
    </message>
    <message>
        <source>Keep a consent</source>
        <translation>حفظ موافقة</translation>
    </message>
    <message>
        <source>The signed form</source>
        <translation>الاستمارة الموقّعة</translation>
    </message>
    <message>
        <source>Attach a form</source>
        <translation>إرفاق استمارة</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Why (never leaves)</source>
        <translation>السبب (لا يخرج من هنا أبدًا)</translation>
    </message>
    <message>
        <source>Asked for by the person</source>
        <translation>بطلب من الشخص</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <translation>سحب موافقة</translation>
    </message>
    <message>
        <source>No consent is kept yet. Who agreed, for which uses and until when goes into the fields beside; the signed form is attached once it is kept.</source>
        <translation>لا توجد موافقة محفوظة بعد. اكتب في الحقول المجاورة من وافق ولأي استخدامات وحتى متى؛ وتُرفق الاستمارة الموقّعة بعد حفظ الموافقة.</translation>
    </message>
    <message>
        <source>A date is written like 2026-05-01.</source>
        <translation>يُكتب التاريخ هكذا: ‎2026-05-01‎.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ConsentForm</name>
    <message numerus="yes">
        <source>Only for the %n chosen picture(s)</source>
        <translation>
            <numerusform>دون أي صورة محددة</numerusform>
            <numerusform>للصورة المحددة فقط</numerusform>
            <numerusform>للصورتين المحددتين فقط</numerusform>
            <numerusform>للصور المحددة فقط (%n صور)</numerusform>
            <numerusform>للصور المحددة فقط (%n صورة)</numerusform>
            <numerusform>للصور المحددة فقط (%n صورة)</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach the form…</source>
        <translation>إرفاق النموذج…</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>2026-05-01</source>
        <translation>2026-05-01</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Any use; or web; print</source>
        <translation>أي استخدام؛ أو ويب؛ مطبوع</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>ولي الأمر</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>مُنحت في</translation>
    </message>
    <message>
        <source>For</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>None is kept</source>
        <translation>لا شيء محفوظ</translation>
    </message>
    <message>
        <source>It is attached once the consent is kept</source>
        <translation>تُرفق بعد حفظ الموافقة</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CopyMetadataDialog</name>
    <message>
        <source>Copy metadata</source>
        <translation>نسخ البيانات الوصفية</translation>
    </message>
    <message>
        <source>What is ticked is copied, and replaces what other pictures have when it is pasted there.</source>
        <translation>يُنسخ ما وُضعت عليه علامة، ويحل محل ما في الصور الأخرى عند لصقه فيها.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>تعليم الكل</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>إلغاء تعليم الكل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ: %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CreditDialog</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>أسلوب الدار</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>صيغ الكتابة</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>الوكالات</translation>
    </message>
    <message>
        <source>Credits of the catalog</source>
        <translation>سطور الاعتماد في الكتالوج</translation>
    </message>
    <message>
        <source>Credits: %1</source>
        <translation>سطور الاعتماد: %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CreditModel</name>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>سطر الاعتماد</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>المنشئون</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Image number</source>
        <translation>رقم الصورة</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Culling</name>
    <message>
        <source>Pick</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Remove flag</source>
        <translation>إزالة الاختيار أو الاستبعاد</translation>
    </message>
    <message>
        <source>Red label</source>
        <translation>علامة حمراء</translation>
    </message>
    <message>
        <source>Yellow label</source>
        <translation>علامة صفراء</translation>
    </message>
    <message>
        <source>Green label</source>
        <translation>علامة خضراء</translation>
    </message>
    <message>
        <source>Blue label</source>
        <translation>علامة زرقاء</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::DeliveriesDialog</name>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>عرض الصورة</translation>
    </message>
    <message>
        <source>Import it all the same…</source>
        <translation>استيرادها رغم ذلك…</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>Where did this picture go?</source>
        <translation>إلى أين ذهبت هذه الصورة؟</translation>
    </message>
    <message>
        <source>Places where it went</source>
        <translation>الأماكن التي ذهبت إليها</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>إعداد مسبق</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Released because</source>
        <translation>سبب الإفراج</translation>
    </message>
    <message>
        <source>%1 went nowhere yet.</source>
        <translation>لم يذهب %1 إلى أي مكان بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 left in %n file(s).</source>
        <translation>
            <numerusform>لم يخرج %1 في أي ملف.</numerusform>
            <numerusform>خرج %1 في ملف واحد.</numerusform>
            <numerusform>خرج %1 في ملفين.</numerusform>
            <numerusform>خرج %1 في %n ملفات.</numerusform>
            <numerusform>خرج %1 في %n ملفًا.</numerusform>
            <numerusform>خرج %1 في %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a file that left from here: its bytes are the same.</source>
        <translation>%1 ملف خرج من هنا: بايتاته مطابقة.</translation>
    </message>
    <message>
        <source>%1 looks like a picture that left from here, and was changed since.</source>
        <translation>يشبه %1 صورة خرجت من هنا وعُدّلت منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>What leaves from here is recorded: when, by whom, for whom and as which file. It will be listed here.</source>
        <translation>كل ما يخرج من هنا يُسجَّل: متى، وبواسطة من، ولمن، وبأي ملف. وستظهر القائمة هنا.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::DocumentPreview</name>
    <message>
        <source>What the page looks like</source>
        <translation>شكل الصفحة</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::DocumentsDialog</name>
    <message>
        <source>Stories and newsletters</source>
        <translation>القصص والنشرات الإخبارية</translation>
    </message>
    <message>
        <source>Stories, news pages and newsletters</source>
        <translation>القصص وصفحات الأخبار والنشرات الإخبارية</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>2018-12-14</source>
        <translation>2018-12-14</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>en, fr, es, ar…</source>
        <translation>en, fr, es, ar…</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>عنوان الصفحة على الويب</translation>
    </message>
    <message>
        <source>Comments to</source>
        <translation>إرسال التعقيبات إلى</translation>
    </message>
    <message>
        <source>editor@example.org</source>
        <translation>editor@example.org</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Add the selection</source>
        <translation>إضافة التحديد</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy the newsletter</source>
        <translation>نسخ النشرة الإخبارية</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>العنوان مطلوب.</translation>
    </message>
    <message>
        <source>A date is written like 2018-12-14.</source>
        <translation>يُكتب التاريخ هكذا: 2018-12-14.</translation>
    </message>
    <message>
        <source>Comments go to an address like editor@example.org.</source>
        <translation>تُرسل التعقيبات إلى عنوان مثل editor@example.org.</translation>
    </message>
    <message>
        <source>An address begins with https://, http:// or mailto:</source>
        <translation>يبدأ العنوان بـ https:// أو http:// أو mailto:</translation>
    </message>
    <message>
        <source>Not kept yet: %1</source>
        <translation>لم يُحفظ بعد: %1</translation>
    </message>
    <message>
        <source>Head of a page</source>
        <translation>رأس صفحة</translation>
    </message>
    <message>
        <source>Text of a page</source>
        <translation>نص صفحة</translation>
    </message>
    <message>
        <source>New newsletter</source>
        <translation>نشرة إخبارية جديدة</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>قصة جديدة</translation>
    </message>
    <message>
        <source>New news page</source>
        <translation>صفحة أخبار جديدة</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>صفحة جديدة</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>كتلة جديدة</translation>
    </message>
    <message>
        <source>Select pictures in the window first.</source>
        <translation>حدّد صورًا في النافذة أولًا.</translation>
    </message>
    <message>
        <source>Pictures into a page</source>
        <translation>إضافة صور إلى صفحة</translation>
    </message>
    <message>
        <source>Block out of a page</source>
        <translation>إزالة كتلة من صفحة</translation>
    </message>
    <message>
        <source>Order of a page</source>
        <translation>ترتيب صفحة</translation>
    </message>
    <message>
        <source>Remove a page</source>
        <translation>حذف صفحة</translation>
    </message>
    <message>
        <source>The newsletter is being made…</source>
        <translation>جارٍ إنشاء النشرة الإخبارية…</translation>
    </message>
    <message numerus="yes">
        <source>Copied; %Ln picture(s) stay, because they are held or could not be made.</source>
        <translation>
            <numerusform>تم النسخ؛ لم تبقَ أي صورة محجوزة أو متعذّرة الإنشاء.</numerusform>
            <numerusform>تم النسخ؛ وبقيت صورة واحدة لأنها محجوزة أو تعذّر إنشاؤها.</numerusform>
            <numerusform>تم النسخ؛ وبقيت صورتان لأنهما محجوزتان أو تعذّر إنشاؤهما.</numerusform>
            <numerusform>تم النسخ؛ وبقيت %Ln صور لأنها محجوزة أو تعذّر إنشاؤها.</numerusform>
            <numerusform>تم النسخ؛ وبقيت %Ln صورة لأنها محجوزة أو تعذّر إنشاؤها.</numerusform>
            <numerusform>تم النسخ؛ وبقيت %Ln صورة لأنها محجوزة أو تعذّر إنشاؤها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. It can be put into a mail now.</source>
        <translation>تم النسخ. يمكن الآن لصقها في رسالة بريد.</translation>
    </message>
    <message>
        <source>New newsletter of the editors’ picks</source>
        <translation>نشرة إخبارية جديدة من اختيارات المحررين</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Gallery…</source>
        <translation>معرض…</translation>
    </message>
    <message>
        <source>No stories or newsletters</source>
        <translation>لا قصص ولا نشرات إخبارية</translation>
    </message>
    <message>
        <source>The catalog is open for reading only: none can be made here.</source>
        <translation>الكتالوج مفتوح للقراءة فقط: لا يمكن إنشاء شيء هنا.</translation>
    </message>
    <message>
        <source>No stories or newsletters yet</source>
        <translation>لا قصص ولا نشرات إخبارية بعد</translation>
    </message>
    <message>
        <source>One is drafted from the pictures that are selected in the window, or from the gallery it shows: with their credits, headlines and captions. Text, quotes, links and more pictures come in afterwards, and it leaves as a page or as a mail.</source>
        <translation>تُعدّ المسودة من الصور المحددة في النافذة، أو من المعرض الظاهر فيها: مع سطور الاعتماد والعناوين الرئيسية والتعليقات. ثم تُضاف النصوص والاقتباسات والروابط وصور أخرى، وتخرج صفحةً أو رسالةَ بريد.</translation>
    </message>
    <message>
        <source>Gallery into a page</source>
        <translation>إضافة معرض إلى صفحة</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>ما سيُكتب</translation>
    </message>
    <message>
        <source>Name the folder from the top: /home/…</source>
        <translation>اكتب مسار المجلد كاملًا: ‎/home/…</translation>
    </message>
    <message>
        <source>There is something else of this name, which is no export. Choose another name.</source>
        <translation>يوجد شيء آخر بهذا الاسم ليس تصديرًا. اكتب اسمًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can’t leave now: %1</source>
        <translation>
            <numerusform>لا ملفات يتعذّر إخراجها: %1</numerusform>
            <numerusform>يتعذّر إخراج ملف واحد الآن: %1</numerusform>
            <numerusform>يتعذّر إخراج ملفين الآن: %1</numerusform>
            <numerusform>يتعذّر إخراج %Ln ملفات الآن: %1</numerusform>
            <numerusform>يتعذّر إخراج %Ln ملفًا الآن: %1</numerusform>
            <numerusform>يتعذّر إخراج %Ln ملف الآن: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>ما يُراد إنشاؤه</translation>
    </message>
    <message>
        <source>Finding out what will leave…</source>
        <translation>جارٍ تحديد ما سيخرج…</translation>
    </message>
    <message>
        <source>%1 leave as they are, %2 leave changed, %3 are held back.</source>
        <translation>تخرج كما هي: %1، وتخرج معدّلة: %2، ومحجوزة: %3.</translation>
    </message>
    <message>
        <source>Files: %1 (%2…)</source>
        <translation>الملفات: %1 (%2…)</translation>
    </message>
    <message>
        <source>Beside them: %1</source>
        <translation>إلى جانبها: %1</translation>
    </message>
    <message>
        <source>This is there already. Choose another name, or replace it.</source>
        <translation>هذا موجود من قبل. اكتب اسمًا آخر، أو استبدله.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>الإفراج عنها</translation>
    </message>
    <message numerus="yes">
        <source>Why may %Ln picture(s) leave all the same?</source>
        <translation>
            <numerusform>لا صور للإفراج عنها</numerusform>
            <numerusform>لماذا يجوز أن تخرج صورة واحدة رغم ذلك؟</numerusform>
            <numerusform>لماذا يجوز أن تخرج صورتان رغم ذلك؟</numerusform>
            <numerusform>لماذا يجوز أن تخرج %Ln صور رغم ذلك؟</numerusform>
            <numerusform>لماذا يجوز أن تخرج %Ln صورة رغم ذلك؟</numerusform>
            <numerusform>لماذا يجوز أن تخرج %Ln صورة رغم ذلك؟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (my own)</source>
        <comment>the name of a copied preset</comment>
        <translation>%1 (الخاص بي)</translation>
    </message>
    <message>
        <source>Keep as one preset</source>
        <translation>حفظ كإعداد مسبق واحد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Replace what is already there</source>
        <translation>استبدال الموجود من قبل</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>الإفراج عنها…</translation>
    </message>
    <message>
        <source>Hold it back again</source>
        <translation>حجزها مجددًا</translation>
    </message>
    <message>
        <source>Choose where to</source>
        <translation>اختيار الوجهة</translation>
    </message>
    <message>
        <source>What to make: a folder, or a ZIP file</source>
        <translation>ما يُراد إنشاؤه: مجلد أو ملف ZIP</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Who gets it, for the record of what left</source>
        <translation>المستلم، لسجل ما خرج</translation>
    </message>
    <message>
        <source>Passphrase of the ZIP file</source>
        <translation>عبارة مرور ملف ZIP</translation>
    </message>
    <message>
        <source>It is kept nowhere</source>
        <translation>لا تُحفظ في أي مكان</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>For</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>For which preset it is shown</source>
        <translation>الإعداد المسبق المعروض له</translation>
    </message>
    <message>
        <source>Which pictures are listed</source>
        <translation>الصور المدرجة</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>What becomes of each picture</source>
        <translation>مصير كل صورة</translation>
    </message>
    <message>
        <source>Export it all the same, for a reason that is kept in the record of what left</source>
        <translation>تصديرها رغم ذلك، لسبب يُحفظ في سجل ما خرج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) not needed: what they let go is not held.</source>
        <translation>
            <numerusform>لا أسباب غير لازمة.</numerusform>
            <numerusform>سبب واحد غير لازم: ما يفرج عنه ليس محجوزًا.</numerusform>
            <numerusform>سببان غير لازمين: ما يفرجان عنه ليس محجوزًا.</numerusform>
            <numerusform>%Ln أسباب غير لازمة: ما تفرج عنه ليس محجوزًا.</numerusform>
            <numerusform>%Ln سببًا غير لازم: ما تفرج عنه ليس محجوزًا.</numerusform>
            <numerusform>%Ln سبب غير لازم: ما تفرج عنه ليس محجوزًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>No preset was found: the program’s own are missing. Install it again.</source>
        <translation>لم يُعثر على أي إعداد مسبق: إعدادات البرنامج نفسه مفقودة. أعد تثبيته.</translation>
    </message>
    <message>
        <source>Who publishes…</source>
        <translation>جهة النشر…</translation>
    </message>
    <message>
        <source>Name, logo, contacts and other sites of whoever publishes: they stand on pages</source>
        <translation>اسم جهة النشر وشعارها وجهات الاتصال ومواقعها الأخرى: تظهر على الصفحات</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Exporting</name>
    <message>
        <source>Selection</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>The export to “%1” was interrupted. Go on with it? What is there already is not made again.</source>
        <translation>انقطع التصدير إلى «%1». هل تريد متابعته؟ ما هو موجود هناك لا يُنشأ من جديد.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>متابعة…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FieldEditor</name>
    <message>
        <source>Add: %1</source>
        <translation>إضافة: %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FileWriting</name>
    <message>
        <source>Their files do not say yet what the catalog says. Click to write them.</source>
        <translation>لا تطابق ملفاتها الكتالوج بعد. انقر لكتابتها.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Filing</name>
    <message>
        <source>New gallery</source>
        <translation>معرض جديد</translation>
    </message>
    <message>
        <source>Title of the gallery with %1:</source>
        <translation>عنوان المعرض (%1):</translation>
    </message>
    <message>
        <source>Make gallery</source>
        <translation>إنشاء المعرض</translation>
    </message>
    <message>
        <source>New gallery “%1”</source>
        <translation>معرض جديد «%1»</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <source>Add %1 to “%2”</source>
        <translation>إضافة إلى «%2»: %1</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>إزالة من «%2»: %1</translation>
    </message>
    <message>
        <source>Title of the new gallery:</source>
        <translation>عنوان المعرض الجديد:</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>نقل: %1</translation>
    </message>
    <message>
        <source>Move %1 to “%2”</source>
        <translation>نقل إلى «%2»: %1</translation>
    </message>
    <message>
        <source>Title of the gallery that %1 of “%2” move to:</source>
        <translation>عنوان المعرض المنقول إليه (%1، من «%2»):</translation>
    </message>
    <message>
        <source>Split gallery</source>
        <translation>تقسيم المعرض</translation>
    </message>
    <message>
        <source>Split %1 off “%2”</source>
        <translation>فصل عن «%2»: %1</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>غلاف «%1»</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>اختيار: %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>شريط الصور</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FilterBar</name>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Any pick</source>
        <translation>كل الاختيارات</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>دون قرار</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>كل التقييمات</translation>
    </message>
    <message>
        <source>★ 5</source>
        <translation>★ 5</translation>
    </message>
    <message>
        <source>★ %1 and more</source>
        <translation>★ %1 فأكثر</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>كل العلامات اللونية</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>مقاطع الفيديو</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>المقاطع الصوتية</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>بلا تعليق</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>بلا اعتماد</translation>
    </message>
    <message>
        <source>No keywords</source>
        <translation>بلا كلمات مفتاحية</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>حجم الصور</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>تصفية: %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>دون مجموعات</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>حسب التاريخ</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>حسب المجلد</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FindField</name>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Go to a file name or a word of the text</source>
        <translation>الانتقال إلى اسم ملف أو كلمة من النص</translation>
    </message>
    <message>
        <source>Find in this view</source>
        <translation>البحث في هذا العرض</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nothing here has that</source>
        <translation>لا شيء هنا يحوي ذلك</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FindingLine</name>
    <message>
        <source>Mend</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Mend this (Ctrl+. in the field)</source>
        <translation>تصحيح هذا (Ctrl+. في الحقل)</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 ومخالفة أخرى.</numerusform>
            <numerusform>%1 ومخالفتان أخريان.</numerusform>
            <numerusform>%1 و%n مخالفات أخرى.</numerusform>
            <numerusform>%1 و%n مخالفة أخرى.</numerusform>
            <numerusform>%1 و%n مخالفة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>تصحيح: %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FindingModel</name>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>المخالفة</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FoldSection</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>مطوي</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FolderTreeModel</name>
    <message>
        <source>File system</source>
        <translation>نظام الملفات</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FormGroup</name>
    <message>
        <source>Fewer fields</source>
        <translation>حقول أقل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s)</source>
        <translation>
            <numerusform>لا حقول أخرى</numerusform>
            <numerusform>حقل آخر</numerusform>
            <numerusform>حقلان آخران</numerusform>
            <numerusform>%Ln حقول أخرى</numerusform>
            <numerusform>%Ln حقلًا آخر</numerusform>
            <numerusform>%Ln حقل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FormModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryAudience</name>
    <message>
        <source>Who may get the pictures of the gallery, at the widest</source>
        <translation>أوسع من يجوز لهم تلقي صور المعرض</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>For partners only</source>
        <translation>للشركاء فقط</translation>
    </message>
    <message>
        <source>For nobody outside</source>
        <translation>ليس لأحد في الخارج</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Show less of the introduction</source>
        <translation>عرض جزء أقل من المقدمة</translation>
    </message>
    <message>
        <source>Show the whole introduction</source>
        <translation>عرض المقدمة كاملة</translation>
    </message>
    <message>
        <source>%1, editors’ pick</source>
        <translation>%1، اختيار المحررين</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryChooser</name>
    <message>
        <source>Add to gallery</source>
        <translation>إضافة إلى معرض</translation>
    </message>
    <message>
        <source>Part of its title</source>
        <translation>جزء من العنوان</translation>
    </message>
    <message>
        <source>Part of the gallery’s title</source>
        <translation>جزء من عنوان المعرض</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>المعارض</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryCover</name>
    <message>
        <source>The cover. Drop one of the gallery’s pictures here, or press for more.</source>
        <translation>الغلاف. أفلت هنا إحدى صور المعرض، أو اضغط لمزيد من الخيارات.</translation>
    </message>
    <message>
        <source>Cover: %1</source>
        <translation>الغلاف: %1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryFiling</name>
    <message>
        <source>Remove “%1” from the editors’ picks</source>
        <translation>إزالة «%1» من اختيارات المحررين</translation>
    </message>
    <message>
        <source>Pick “%1”</source>
        <translation>اختيار «%1»</translation>
    </message>
    <message>
        <source>Rename gallery</source>
        <translation>إعادة تسمية المعرض</translation>
    </message>
    <message>
        <source>Title of the gallery:</source>
        <translation>عنوان المعرض:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>إعادة تسمية «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>Duplicate gallery</source>
        <translation>تكرار المعرض</translation>
    </message>
    <message>
        <source>Title of the copy:</source>
        <translation>عنوان النسخة:</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>تكرار «%1»</translation>
    </message>
    <message>
        <source>Merge into it</source>
        <translation>دمج فيه</translation>
    </message>
    <message>
        <source>Merge “%1” into another gallery</source>
        <translation>دمج «%1» في معرض آخر</translation>
    </message>
    <message>
        <source>Merge “%1” (%2) into “%3”</source>
        <translation>دمج «%1» (%2) في «%3»</translation>
    </message>
    <message>
        <source>Delete gallery “%1” (%2 stay)</source>
        <translation>حذف المعرض «%1» (يبقى: %2)</translation>
    </message>
    <message>
        <source>Category “%1” for “%2”</source>
        <translation>الفئة «%1» للمعرض «%2»</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>تصدير بصيغة</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryHead</name>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Title of the gallery</source>
        <translation>عنوان المعرض</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>سطر الاعتماد</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Write an introduction</source>
        <translation>كتابة مقدمة</translation>
    </message>
    <message>
        <source>Editors’ pick</source>
        <translation>اختيار المحررين</translation>
    </message>
    <message>
        <source>Show the gallery among the editors’ picks</source>
        <translation>عرض المعرض ضمن اختيارات المحررين</translation>
    </message>
    <message>
        <source>Title of “%1”</source>
        <translation>عنوان «%1»</translation>
    </message>
    <message>
        <source>Credit line of “%1”</source>
        <translation>سطر اعتماد «%1»</translation>
    </message>
    <message>
        <source>Introduction of “%1”</source>
        <translation>مقدمة «%1»</translation>
    </message>
    <message>
        <source>Category “%1” of “%2”</source>
        <translation>الفئة «%1» للمعرض «%2»</translation>
    </message>
    <message>
        <source>“%1” is not published</source>
        <translation>«%1» غير منشور</translation>
    </message>
    <message>
        <source>Publish date of “%1”</source>
        <translation>تاريخ نشر «%1»</translation>
    </message>
    <message>
        <source>Pick “%1”</source>
        <translation>اختيار «%1»</translation>
    </message>
    <message>
        <source>Remove “%1” from the editors’ picks</source>
        <translation>إزالة «%1» من اختيارات المحررين</translation>
    </message>
    <message>
        <source>New category “%1” for “%2”</source>
        <translation>فئة جديدة «%1» للمعرض «%2»</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>غلاف «%1»</translation>
    </message>
    <message>
        <source>Use the current picture</source>
        <translation>استخدام الصورة الحالية</translation>
    </message>
    <message>
        <source>Use the first picture</source>
        <translation>استخدام الصورة الأولى</translation>
    </message>
    <message>
        <source>Write a credit line</source>
        <translation>كتابة سطر اعتماد</translation>
    </message>
    <message>
        <source>Made from the creators of its pictures. Type another to say otherwise.</source>
        <translation>مكوَّن من منشئي صوره. اكتب غيره لاستبداله.</translation>
    </message>
    <message>
        <source>Show less of the introduction</source>
        <translation>عرض جزء أقل من المقدمة</translation>
    </message>
    <message>
        <source>Show the whole introduction</source>
        <translation>عرض المقدمة كاملة</translation>
    </message>
    <message>
        <source>Who may get “%1”</source>
        <translation>من يجوز له تلقي «%1»</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GridWork</name>
    <message>
        <source>None of those shown is like that.</source>
        <translation>لا شيء من المعروض يطابق ذلك.</translation>
    </message>
    <message>
        <source>Out of reach now; it was last at %1</source>
        <translation>يتعذّر الوصول إليه الآن؛ آخر موضع معروف له: %1</translation>
    </message>
    <message>
        <source>Nothing was copied: the files are out of reach now.</source>
        <translation>لم يُنسخ شيء: يتعذّر الوصول إلى الملفات الآن.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>نُسخ: %1.</translation>
    </message>
    <message>
        <source>%1 Out of reach: %2.</source>
        <translation>%1 تعذّر الوصول إلى: %2.</translation>
    </message>
    <message>
        <source>Remove %1 from the catalog</source>
        <translation>إزالة من الكتالوج: %1</translation>
    </message>
    <message>
        <source>Only a gallery in its own order, shown whole, can be put in order.</source>
        <translation>لا يمكن إعادة الترتيب إلا في معرض معروض كاملًا بترتيبه الخاص.</translation>
    </message>
    <message>
        <source>Move %1 in “%2”</source>
        <translation>النقل داخل «%2»: %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::HomePage</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Editors’ picks</source>
        <translation>اختيارات المحررين</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>All galleries</source>
        <translation>كل المعارض</translation>
    </message>
    <message>
        <source>No picked galleries yet</source>
        <translation>لا معارض مختارة بعد</translation>
    </message>
    <message>
        <source>Nothing published yet</source>
        <translation>لم يُنشر شيء بعد</translation>
    </message>
    <message>
        <source>A gallery with a publish date stands here, newest first.</source>
        <translation>تظهر هنا المعارض التي لها تاريخ نشر، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>No galleries in this category</source>
        <translation>لا معارض في هذه الفئة</translation>
    </message>
    <message>
        <source>Galleries that are given this category stand here.</source>
        <translation>تظهر هنا المعارض المصنّفة في هذه الفئة.</translation>
    </message>
    <message>
        <source>No galleries yet</source>
        <translation>لا معارض بعد</translation>
    </message>
    <message>
        <source>Import a folder: each folder, or the whole import, can become a gallery.</source>
        <translation>استورد مجلدًا: يمكن أن يصير كل مجلد، أو الاستيراد كله، معرضًا.</translation>
    </message>
    <message>
        <source>Show all galleries</source>
        <translation>إظهار كل المعارض</translation>
    </message>
    <message>
        <source>Filter these galleries</source>
        <translation>تصفية هذه المعارض</translation>
    </message>
    <message>
        <source>Filter these galleries by title, introduction and credit</source>
        <translation>تصفية هذه المعارض بالعنوان والمقدمة والاعتماد</translation>
    </message>
    <message>
        <source>Order of the galleries</source>
        <translation>ترتيب المعارض</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>الترتيب المعتاد</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Most items first</source>
        <translation>الأكثر عناصر أولًا</translation>
    </message>
    <message>
        <source>No gallery is called so</source>
        <translation>لا معرض بهذا الاسم</translation>
    </message>
    <message>
        <source>Titles, introductions and credits of these galleries were looked through.</source>
        <translation>جرى البحث في عناوين هذه المعارض ومقدماتها واعتماداتها.</translation>
    </message>
    <message>
        <source>Press P on a gallery under All galleries, and it stands here too, newest first.</source>
        <translation>اضغط P على معرض تحت «كل المعارض» فيظهر هنا أيضًا، الأحدث أولًا.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::HouseDialog</name>
    <message>
        <source>Check again</source>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>Go to picture</source>
        <translation>الانتقال إلى الصورة</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Mend all of this rule</source>
        <translation>تصحيح كل مخالفات هذه القاعدة</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>أسلوب الدار</translation>
    </message>
    <message>
        <source>Which pictures are checked</source>
        <translation>الصور التي يجري التحقق منها</translation>
    </message>
    <message>
        <source>Which findings are listed, by severity</source>
        <translation>المخالفات المعروضة حسب الخطورة</translation>
    </message>
    <message>
        <source>Which findings are listed, by rule</source>
        <translation>المخالفات المعروضة حسب القاعدة</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>كل درجات الخطورة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>المخالفات</translation>
    </message>
    <message>
        <source>Edit the rules…</source>
        <translation>تحرير القواعد…</translation>
    </message>
    <message>
        <source>Open the rules file of the catalog, house-rules.toml</source>
        <translation>فتح ملف قواعد الكتالوج house-rules.toml</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>أُوقف التحقق.</translation>
    </message>
    <message>
        <source>Errors: %1. Warnings: %2. Notes: %3.</source>
        <translation>الأخطاء: %1. التحذيرات: %2. الملاحظات: %3.</translation>
    </message>
    <message>
        <source>Everything follows the house style (%1).</source>
        <translation>كل شيء يتبع أسلوب الدار (%1).</translation>
    </message>
    <message>
        <source>%1 %2 of %3 have findings.</source>
        <translation>%1 فيها مخالفات: %2 من %3.</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>كل القواعد</translation>
    </message>
    <message>
        <source>Choose a rule above</source>
        <translation>اختر قاعدة أعلاه</translation>
    </message>
    <message>
        <source>Mend %1 (%2)</source>
        <translation>تصحيح %1 (%2)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::HouseWork</name>
    <message>
        <source>There is nothing to mend in this field.</source>
        <translation>لا شيء يحتاج إلى تصحيح في هذا الحقل.</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>المحددة</translation>
    </message>
    <message>
        <source>The whole catalog</source>
        <translation>الكتالوج كله</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>تعليم الكل</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>إلغاء تعليم الكل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Volumes and folders</source>
        <translation>وحدات التخزين والمجلدات</translation>
    </message>
    <message>
        <source>Space ticks a folder; it is taken whole, with the folders in it</source>
        <translation>مفتاح المسافة يعلّم المجلد؛ ويؤخذ كاملًا مع مجلداته الفرعية</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>الملفات المراد استيرادها</translation>
    </message>
    <message>
        <source>Space ticks and unticks what is selected</source>
        <translation>مفتاح المسافة يعلّم المحدد أو يلغي تعليمه</translation>
    </message>
    <message>
        <source>Looking for files… %1 found</source>
        <translation>جارٍ البحث عن الملفات… عُثر على %1</translation>
    </message>
    <message>
        <source>Tick folders at the side, or drop folders and files here.
Their pictures are shown before anything is imported.</source>
        <translation>ضع علامة على المجلدات في الجانب، أو أفلت المجلدات والملفات هنا.
تظهر صورها قبل استيراد أي شيء.</translation>
    </message>
    <message>
        <source>The catalog has all of these already.</source>
        <translation>كل هذه موجودة في الكتالوج من قبل.</translation>
    </message>
    <message>
        <source>No pictures, videos or sound here.</source>
        <translation>لا صور هنا ولا فيديو ولا صوت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be looked at: %1</source>
        <translation>
            <numerusform>لم يتعذّر تفقد أي موضع: %1</numerusform>
            <numerusform>تعذّر تفقد موضع واحد: %1</numerusform>
            <numerusform>تعذّر تفقد موضعين: %1</numerusform>
            <numerusform>تعذّر تفقد %Ln مواضع: %1</numerusform>
            <numerusform>تعذّر تفقد %Ln موضعًا: %1</numerusform>
            <numerusform>تعذّر تفقد %Ln موضع: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Files: %1, in the catalog already: %2, ticked: %3</source>
        <translation>الملفات: %1، موجود في الكتالوج: %2، المعلَّم: %3</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ImportOptions</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Leave the files where they are</source>
        <translation>ترك الملفات حيث هي</translation>
    </message>
    <message>
        <source>Copy them, each copy checked, to:</source>
        <translation>نسخها، مع التحقق من كل نسخة، إلى:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>No gallery</source>
        <translation>دون معرض</translation>
    </message>
    <message>
        <source>A gallery for each folder</source>
        <translation>معرض لكل مجلد</translation>
    </message>
    <message>
        <source>One gallery for all:</source>
        <translation>معرض واحد للكل:</translation>
    </message>
    <message>
        <source>Make large previews</source>
        <translation>إنشاء معاينات كبيرة</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <translation>الجديد فقط</translation>
    </message>
    <message>
        <source>For work without the originals; takes longer</source>
        <translation>للعمل دون الملفات الأصلية؛ ويستغرق وقتًا أطول</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>المعارض</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>إعداد مسبق</translation>
    </message>
    <message>
        <source>Name of a preset</source>
        <translation>اسم الإعداد المسبق</translation>
    </message>
    <message>
        <source>Save these choices as a preset of this name</source>
        <translation>حفظ هذه الخيارات كإعداد مسبق بهذا الاسم</translation>
    </message>
    <message>
        <source>Remove the preset</source>
        <translation>حذف الإعداد المسبق</translation>
    </message>
    <message>
        <source>Folder to copy to</source>
        <translation>مجلد الوجهة</translation>
    </message>
    <message>
        <source>Names of the copies</source>
        <translation>أسماء النسخ</translation>
    </message>
    <message>
        <source>For example {date:yyyy}/{filename}, {creator}-{sequence:4} or {city}/{date:yyyy-MM-dd}/{filename}</source>
        <translation>مثلًا: ‎{date:yyyy}/{filename}‎ أو ‎{creator}-{sequence:4}‎ أو ‎{city}/{date:yyyy-MM-dd}/{filename}‎</translation>
    </message>
    <message>
        <source>Title of the gallery</source>
        <translation>عنوان المعرض</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>النسخ إلى</translation>
    </message>
    <message>
        <source>“%1” is not known in a name.</source>
        <translation>«%1» غير معروف في الأسماء.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>مثلًا: %1</translation>
    </message>
    <message>
        <source>Give the gallery a title.</source>
        <translation>أعطِ المعرض عنوانًا.</translation>
    </message>
    <message>
        <source>Choose the folder to copy to.</source>
        <translation>حدّد مجلد الوجهة.</translation>
    </message>
    <message>
        <source>Mend the names of the copies.</source>
        <translation>صحّح أسماء النسخ.</translation>
    </message>
    <message>
        <source>Captions and credits</source>
        <translation>التعليقات والاعتمادات</translation>
    </message>
    <message>
        <source>Template for what is new</source>
        <translation>قالب لما هو جديد</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>بلا قالب</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Inspector</name>
    <message>
        <source>Choose a picture to see and write its caption, credit and place.</source>
        <translation>حدّد صورة للاطلاع على تعليقها واعتمادها ومكانها وتحريرها.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>لوحة البيانات</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيرها</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Changed here and in the file: see Conflicts with files</source>
        <translation>تغيّر هنا وفي الملف: انظر «التعارضات مع الملفات»</translation>
    </message>
    <message>
        <source>Not in the file yet: %1</source>
        <translation>ليس في الملف بعد: %1</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::InspectorFile</name>
    <message>
        <source>%1 video</source>
        <translation>فيديو %1</translation>
    </message>
    <message>
        <source>%1 sound</source>
        <translation>صوت %1</translation>
    </message>
    <message>
        <source>time zone not known</source>
        <translation>المنطقة الزمنية غير معروفة</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1، %2 (%3)</translation>
    </message>
    <message>
        <source>Offline: its drive is away. Caption and picks are kept.</source>
        <translation>غير متصل: القرص غير موصول. التعليق والاختيارات محفوظة.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>إظهار في مدير الملفات</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>الالتقاط</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>العدسة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>استُورد</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::InspectorGalleries</name>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>المعارض</translation>
    </message>
    <message>
        <source>Add to a gallery</source>
        <translation>إضافة إلى معرض</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>إزالة من «%2»: %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::InspectorHistory</name>
    <message>
        <source>Show more (%1)</source>
        <translation>إظهار المزيد (%1)</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Choose one picture to see its history.</source>
        <translation>حدّد صورة واحدة لعرض سجلها.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Put back what %1 was before</source>
        <translation>استعادة القيمة السابقة: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>أُزيل: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>قبل: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>بعد: %1</translation>
    </message>
    <message>
        <source>%1 as before (%2)</source>
        <translation>%1 كما كان (%2)</translation>
    </message>
    <message>
        <source>More ways back from %1</source>
        <translation>طرق أخرى للرجوع عن %1</translation>
    </message>
    <message>
        <source>Put the whole picture back as it was before this</source>
        <translation>إعادة الصورة كلها إلى ما كانت عليه قبل هذا</translation>
    </message>
    <message>
        <source>As before (%1)</source>
        <translation>كما كان من قبل (%1)</translation>
    </message>
    <message>
        <source>Take this change back in all its pictures</source>
        <translation>التراجع عن هذا التغيير في كل صوره</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::InspectorProtection</name>
    <message>
        <source>It holds nothing back</source>
        <translation>لا يحجز شيئًا</translation>
    </message>
    <message>
        <source>Consents…</source>
        <translation>الموافقات…</translation>
    </message>
    <message>
        <source>Where it went…</source>
        <translation>إلى أين ذهبت…</translation>
    </message>
    <message>
        <source>What must not be told</source>
        <translation>ما يجب عدم الكشف عنه</translation>
    </message>
    <message>
        <source>Who may get it</source>
        <translation>من يجوز أن يستلمها</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>إضافة شخص…</translation>
    </message>
    <message>
        <source>Add a person who is shown</source>
        <translation>إضافة شخص ظاهر في الصورة</translation>
    </message>
    <message>
        <source>People shown</source>
        <translation>الأشخاص الظاهرون</translation>
    </message>
    <message>
        <source>The embargo in the instructions, as they are now, holds nothing back</source>
        <translation>حظر النشر الوارد في التعليمات الحالية لا يحجز شيئًا</translation>
    </message>
    <message>
        <source>Not to be told</source>
        <translation>غير قابل للكشف</translation>
    </message>
    <message>
        <source>Clear the embargo of %1</source>
        <translation>رفع حظر النشر عن %1</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>متعدد</translation>
    </message>
    <message>
        <source>In public: %1</source>
        <translation>للجمهور: %1</translation>
    </message>
    <message>
        <source>In public: %1
%2</source>
        <translation>للجمهور: %1
%2</translation>
    </message>
    <message>
        <source>In public: %1 held, %2 leave changed, %3 as they are</source>
        <translation>للجمهور: محجوز %1، يخرج معدّلًا %2، كما هو %3</translation>
    </message>
    <message>
        <source>Protect %1</source>
        <translation>حماية %1</translation>
    </message>
    <message>
        <source>Who may get %1</source>
        <translation>من يجوز له تلقي %1</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>إضافة «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
    <message>
        <source>A click on a name tells how this person is protected, wherever shown</source>
        <translation>النقر على اسم يبيّن كيف يُحمى هذا الشخص أينما ظهر</translation>
    </message>
    <message>
        <source>Protect “%1”</source>
        <translation>حماية «%1»</translation>
    </message>
    <message>
        <source>Mark areas…</source>
        <translation>تحديد مناطق…</translation>
    </message>
    <message>
        <source>In the loupe: draw over the faces that are covered where none may be shown</source>
        <translation>في المكبّرة: الرسم فوق الوجوه التي تُغطى حيث لا يجوز إظهار أي وجه</translation>
    </message>
    <message>
        <source>No area to cover is marked</source>
        <translation>لم تُحدَّد أي منطقة لتغطيتها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s) to cover</source>
        <translation>
            <numerusform>لا مناطق مراد تغطيتها</numerusform>
            <numerusform>منطقة واحدة مراد تغطيتها</numerusform>
            <numerusform>منطقتان مراد تغطيتهما</numerusform>
            <numerusform>%Ln مناطق مراد تغطيتها</numerusform>
            <numerusform>%Ln منطقة مراد تغطيتها</numerusform>
            <numerusform>%Ln منطقة مراد تغطيتها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ItemPane</name>
    <message>
        <source>Credit: %1</source>
        <translation>الاعتماد: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The picture as it would leave</source>
        <translation>الصورة كما ستخرج</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما تؤول إليه</translation>
    </message>
    <message>
        <source>Names of its files</source>
        <translation>أسماء ملفاتها</translation>
    </message>
    <message>
        <source>Texts as they would leave</source>
        <translation>النصوص كما ستخرج</translation>
    </message>
    <message>
        <source>Making it as it would leave…</source>
        <translation>جارٍ إعداد الصورة كما ستخرج…</translation>
    </message>
    <message>
        <source>Choose a picture to see it as it would leave.</source>
        <translation>اختر صورة لتراها كما ستخرج.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::JobController</name>
    <message>
        <source>%1 is cut in IIM: it has %2 bytes of %3. XMP has all of it.</source>
        <translation>%1 مقتطع في IIM: فيه %2 بايت من %3. أما XMP ففيه النص كله.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>لم يُكتب %1: %2</translation>
    </message>
    <message>
        <source>Its content credentials are kept, but vouch for the former version.</source>
        <translation>احتُفظ ببيانات اعتماد محتواه، لكنها تشهد للنسخة السابقة.</translation>
    </message>
    <message>
        <source>It stays as it is, and a sidecar beside it says it all: %1</source>
        <translation>يبقى كما هو، ويحمل ملف مرافق بجانبه كل شيء: %1</translation>
    </message>
    <message>
        <source>A picture of the page is not among what left; its block is left out.</source>
        <translation>إحدى صور الصفحة ليست ضمن ما خرج؛ حُذفت كتلتها.</translation>
    </message>
    <message>
        <source>A gallery of the page is not among what left; its block is left out.</source>
        <translation>أحد معارض الصفحة ليس ضمن ما خرج؛ حُذفت كتلته.</translation>
    </message>
    <message>
        <source>The text of the mail has %1. Many mail programs hide what is beyond 102 kB.</source>
        <translation>حجم نص الرسالة %1. كثير من برامج البريد يخفي ما زاد على 102 كيلوبايت.</translation>
    </message>
    <message>
        <source>The mail with its pictures has %1. Many mail servers take no more than 10 MB.</source>
        <translation>حجم الرسالة مع صورها %1. كثير من خوادم البريد لا يقبل أكثر من 10 ميغابايت.</translation>
    </message>
    <message>
        <source>A picture is missing from the contact sheet: it could not be drawn.</source>
        <translation>تنقص ورقة التلامس صورة: تعذّر رسمها.</translation>
    </message>
    <message>
        <source>No font of this computer has some of the letters: %1</source>
        <translation>لا يحوي أي خط على هذا الحاسوب بعض الحروف: %1</translation>
    </message>
    <message>
        <source>A reason was typed for a picture that is not held; it was not needed.</source>
        <translation>كُتب سبب لصورة غير محجوزة؛ ولم يكن لازمًا.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::JobFilesModel</name>
    <message>
        <source>The catalog has it already.</source>
        <translation>موجود في الكتالوج من قبل.</translation>
    </message>
    <message>
        <source>It is not a picture, video or sound.</source>
        <translation>ليس صورة ولا فيديو ولا صوتًا.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>%1 Who can release it: %2</source>
        <comment>why a picture is held back, in sentences</comment>
        <translation>%1 من يمكنه الإفراج عنها: %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::JobsDialog</name>
    <message>
        <source>Imports and exports</source>
        <translation>عمليات الاستيراد والتصدير</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>إلغاء المهمة</translation>
    </message>
    <message>
        <source>%1  Import: %2</source>
        <translation>%1  استيراد: %2</translation>
    </message>
    <message>
        <source>%1  Export: %2</source>
        <translation>%1  تصدير: %2</translation>
    </message>
    <message>
        <source>Failed (%1)</source>
        <translation>المتعذّرة (%1)</translation>
    </message>
    <message>
        <source>Incomplete (%1)</source>
        <translation>غير المكتملة (%1)</translation>
    </message>
    <message>
        <source>Already here (%1)</source>
        <translation>الموجودة من قبل (%1)</translation>
    </message>
    <message>
        <source>Not media files (%1)</source>
        <translation>غير ملفات الوسائط (%1)</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>إعادة محاولة ما تعذّر</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>إظهار في مدير الملفات</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>الملفات المعروضة في القائمة</translation>
    </message>
    <message>
        <source>Files that did not simply arrive</source>
        <translation>الملفات التي لم تصل كالمعتاد</translation>
    </message>
    <message>
        <source>Nothing was imported or exported since the catalog was opened. Ctrl+Shift+I imports, Ctrl+Shift+E exports.</source>
        <translation>لم يُستورد ولم يُصدَّر شيء منذ فتح الكتالوج. يستورد Ctrl+Shift+I ويصدّر Ctrl+Shift+E.</translation>
    </message>
    <message>
        <source>Every file arrived whole.</source>
        <translation>وصلت كل الملفات سليمة.</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>الكل (%1)</translation>
    </message>
    <message>
        <source>%1  Into files: %2</source>
        <translation>%1  إلى الملفات: %2</translation>
    </message>
    <message>
        <source>%1  From files: %2</source>
        <translation>%1  من الملفات: %2</translation>
    </message>
    <message>
        <source>Held back (%1)</source>
        <translation>محجوزة (%1)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::KeymapEditor</name>
    <message>
        <source>Add key</source>
        <translation>إضافة مفتاح</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>دون اختصارات</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>الاختصارات المعتادة</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>كل الاختصارات المعتادة</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>تغيير الاختصارات</translation>
    </message>
    <message>
        <source>Search actions and keys…</source>
        <translation>البحث في الإجراءات والاختصارات…</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>البحث في الإجراءات والاختصارات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Take all keys of this action away</source>
        <translation>إزالة كل اختصارات هذا الإجراء</translation>
    </message>
    <message>
        <source>Give this action the keys of the keymap again</source>
        <translation>إعادة اختصارات المخطط إلى هذا الإجراء</translation>
    </message>
    <message>
        <source>Give all actions the keys of the keymap again</source>
        <translation>إعادة اختصارات المخطط إلى كل الإجراءات</translation>
    </message>
    <message>
        <source>Changed; usually %1</source>
        <translation>مُغيَّر؛ المعتاد: %1</translation>
    </message>
    <message>
        <source>Press a key, or several at once, in the field above to give it to “%1”.</source>
        <translation>اضغط مفتاحًا، أو عدة مفاتيح معًا، في الحقل أعلاه لإسناده إلى «%1».</translation>
    </message>
    <message>
        <source>%1 is used already: %2. Used here, it is taken from there.</source>
        <translation>%1 مستخدم بالفعل: %2. واستخدامه هنا يزيله من هناك.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>استخدامه هنا</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::KeysDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>With Shift or Caps Lock, a key that picks, rates or labels also moves to the next picture. In the grid, arrows move and Shift with arrows selects. Every key can be changed in the preferences.</source>
        <translation>مع Shift أو Caps Lock ينتقل مفتاح الاختيار أو التقييم أو العلامة اللونية أيضًا إلى الصورة التالية. وفي الشبكة تنقل الأسهم، ويحدّد Shift مع الأسهم. ويمكن تغيير كل اختصار من التفضيلات.</translation>
    </message>
    <message>
        <source>Where you type: Tab goes to the next field, Ctrl+Down or PgDn to the next picture in the same field, Esc back to the pictures. Alt+Enter shows where a text came from, Down takes what is offered. Ctrl+E goes to the end of the line there, and to the caption everywhere else.</source>
        <translation>حيث تكتب: ينتقل Tab إلى الحقل التالي، وCtrl+Down أو PgDn إلى الصورة التالية في الحقل نفسه، ويعود Esc إلى الصور. يُظهر Alt+Enter مصدر النص، ويأخذ Down ما يُعرض. ينتقل Ctrl+E هناك إلى نهاية السطر، وإلى التعليق في كل مكان آخر.</translation>
    </message>
    <message>
        <source>Where areas are marked: Tab chooses the next one, arrows move it, Shift with arrows sizes it, Ins makes one, Del takes it away, Esc ends.</source>
        <translation>حيث تُحدَّد المناطق: يختار Tab التالية، وتحركها الأسهم، ويغير Shift مع الأسهم حجمها، وينشئ Ins واحدة، ويزيلها Del، وينهي Esc ذلك.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::KeywordChooser</name>
    <message>
        <source>Reading the keywords…</source>
        <translation>جارٍ قراءة الكلمات المفتاحية…</translation>
    </message>
    <message>
        <source>Keyword tree</source>
        <translation>شجرة الكلمات المفتاحية</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>الكلمات المفتاحية</translation>
    </message>
    <message>
        <source>No picture has a keyword yet. Type the first one.</source>
        <translation>لا توجد كلمة مفتاحية لأي صورة بعد. اكتب الأولى.</translation>
    </message>
    <message>
        <source>Part of a keyword, or a new one</source>
        <translation>جزء من كلمة مفتاحية، أو كلمة جديدة</translation>
    </message>
    <message>
        <source>New keyword below %1</source>
        <translation>كلمة مفتاحية جديدة تحت %1</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>إضافة «%1»</translation>
    </message>
    <message>
        <source>Add “%1” below “%2”</source>
        <translation>إضافة «%1» تحت «%2»</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>New keyword below “%1”…</source>
        <translation>كلمة مفتاحية جديدة تحت «%1»…</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::KeywordDesk</name>
    <message>
        <source>Tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Choose keywords from the tree</source>
        <translation>اختيار كلمات مفتاحية من الشجرة</translation>
    </message>
    <message>
        <source>Choose keywords from the tree (Alt+Down)</source>
        <translation>اختيار كلمات مفتاحية من الشجرة (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::KeywordTreeModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, on %2 of the %3 chosen</source>
        <translation>%1، على %2 من أصل %3 محددة</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::LanguageBar</name>
    <message>
        <source>Main text</source>
        <translation>النص الأساسي</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>الأساسي</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>%1 !</source>
        <extracomment>A language whose text is older than the text it translates: &quot;FR !&quot;</extracomment>
        <translation>%1 !</translation>
    </message>
    <message>
        <source>%1, older than the main text: %2</source>
        <translation>%1، أقدم من النص الأساسي: %2</translation>
    </message>
    <message>
        <source>%1, missing</source>
        <translation>%1، ناقص</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another, by its tag: pt-BR</source>
        <translation>لغة أخرى برمزها: pt-BR</translation>
    </message>
    <message>
        <source>Tag of a language, for example pt-BR</source>
        <translation>رمز لغة، مثلًا pt-BR</translation>
    </message>
    <message>
        <source>That is no language tag. Examples: sw, pt-BR, zh-Hans</source>
        <translation>هذا ليس رمز لغة. أمثلة: ‎sw‎ و‎pt-BR‎ و‎zh-Hans‎</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::LinkDialog</name>
    <message>
        <source>Open a link</source>
        <translation>فتح رابط</translation>
    </message>
    <message>
        <source>This link of the caption leads to</source>
        <translation>يقود رابط التعليق هذا إلى</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>المضيف: %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::LinkRow</name>
    <message>
        <source>Open %1…</source>
        <translation>فتح %1…</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Looking</name>
    <message>
        <source>Turn left (%1)</source>
        <translation>تدوير إلى اليسار (%1)</translation>
    </message>
    <message>
        <source>Turn right (%1)</source>
        <translation>تدوير إلى اليمين (%1)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::LoupeView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>لا تعليق بعد</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::LoupeWindow</name>
    <message>
        <source>Loupe – Fieldframe</source>
        <translation>المكبّرة – Fieldframe</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::MainWindow</name>
    <message>
        <source>Written by a newer Fieldframe: open for reading only.</source>
        <translation>حفظته نسخة أحدث من Fieldframe: مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>This disk makes the catalog slower; a local one is better.</source>
        <translation>هذا القرص يبطئ الكتالوج؛ والقرص المحلي أفضل.</translation>
    </message>
    <message>
        <source>An interrupted run was cleared up; nothing finished was lost.</source>
        <translation>سُوّيت آثار جلسة انقطعت؛ ولم يضع شيء مما اكتمل.</translation>
    </message>
    <message>
        <source>Brought to this version; a copy from before is kept.</source>
        <translation>رُقّي إلى هذه النسخة؛ وحُفظت نسخة سابقة.</translation>
    </message>
    <message>
        <source>Welcome to Fieldframe</source>
        <translation>مرحبًا بك في Fieldframe</translation>
    </message>
    <message>
        <source>A catalog holds what is said about your pictures: captions, credits, galleries, picks. The pictures stay where they are.</source>
        <translation>يضم الكتالوج ما يقال عن صورك: التعليقات والاعتمادات والمعارض والاختيارات. أما الصور فتبقى حيث هي.</translation>
    </message>
    <message>
        <source>New catalog</source>
        <translation>كتالوج جديد</translation>
    </message>
    <message>
        <source>Open catalog</source>
        <translation>فتح كتالوج</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>جارٍ فتح %1…</translation>
    </message>
    <message>
        <source>%1 can’t be opened</source>
        <translation>تعذّر فتح %1</translation>
    </message>
    <message>
        <source>%1 – Fieldframe</source>
        <translation>%1 – Fieldframe</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>جارٍ الإغلاق…</translation>
    </message>
    <message>
        <source>%1 is open already; its window is in front now.</source>
        <translation>%1 مفتوح من قبل؛ ونافذته الآن في المقدمة.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::MetadataCopying</name>
    <message>
        <source>Choose a picture to copy from.</source>
        <translation>حدّد صورة للنسخ منها.</translation>
    </message>
    <message>
        <source>This picture has nothing to copy yet.</source>
        <translation>ليس في هذه الصورة ما يُنسخ بعد.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>Nothing was copied yet.</source>
        <translation>لم يُنسخ شيء بعد.</translation>
    </message>
    <message>
        <source>Choose pictures to paste onto.</source>
        <translation>حدّد صورًا للصق فيها.</translation>
    </message>
    <message>
        <source>Paste %1 (%2)</source>
        <translation>لصق: %1 (%2)</translation>
    </message>
    <message>
        <source>Put the cursor into a field of a picture that has another before it.</source>
        <translation>ضع المؤشر في حقل صورة تسبقها صورة أخرى.</translation>
    </message>
    <message>
        <source>The picture before says nothing there.</source>
        <translation>لا تقول الصورة السابقة شيئًا هنا.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::MetadataForm</name>
    <message>
        <source>Not saved. %1</source>
        <translation>لم يُحفظ. %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PartsDialog</name>
    <message>
        <source>The lines may have variables, as other values do.</source>
        <translation>يمكن أن تحوي الأسطر متغيرات، كسائر القيم.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PartsField</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PersonDialog</name>
    <message>
        <source>Is under 18</source>
        <translation>دون 18 عامًا</translation>
    </message>
    <message>
        <source>How a person is protected</source>
        <translation>كيف يُحمى الشخص</translation>
    </message>
    <message numerus="yes">
        <source>Holds wherever this person is shown: in %Ln picture(s) now.</source>
        <translation>
            <numerusform>يسري أينما ظهر هذا الشخص: ليس في أي صورة الآن.</numerusform>
            <numerusform>يسري أينما ظهر هذا الشخص: في صورة واحدة الآن.</numerusform>
            <numerusform>يسري أينما ظهر هذا الشخص: في صورتين الآن.</numerusform>
            <numerusform>يسري أينما ظهر هذا الشخص: في %Ln صور الآن.</numerusform>
            <numerusform>يسري أينما ظهر هذا الشخص: في %Ln صورة الآن.</numerusform>
            <numerusform>يسري أينما ظهر هذا الشخص: في %Ln صورة الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other spellings, other scripts, nicknames: one on each line</source>
        <translation>كتابات أخرى، أبجديات أخرى، ألقاب: واحد في كل سطر</translation>
    </message>
    <message>
        <source>A 12-year-old girl</source>
        <translation>فتاة عمرها 12 عامًا</translation>
    </message>
    <message>
        <source>Who decides for a minor</source>
        <translation>من يقرر عن القاصر</translation>
    </message>
    <message>
        <source>For the desk; it never leaves</source>
        <translation>لقسم التحرير؛ لا تخرج أبدًا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Not to be told</source>
        <translation>غير قابل للكشف</translation>
    </message>
    <message>
        <source>Instead of the name</source>
        <translation>بدلًا من الاسم</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>ولي الأمر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PickField</name>
    <message>
        <source>Neither</source>
        <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>Mixed: %1 picked, %2 rejected</source>
        <translation>قيم مختلفة: مختارة %1، مستبعدة %2</translation>
    </message>
    <message>
        <source>Pick (%1)</source>
        <translation>اختيار (%1)</translation>
    </message>
    <message>
        <source>Reject (%1)</source>
        <translation>استبعاد (%1)</translation>
    </message>
    <message>
        <source>Remove flag (%1)</source>
        <translation>إزالة الاختيار أو الاستبعاد (%1)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PictureLine</name>
    <message>
        <source>picked</source>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>العلامة اللونية: %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PicturePane</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>ملء</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>2:1</source>
        <translation>2:1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Offline: its drive is away</source>
        <translation>غير متصل: القرص غير موصول</translation>
    </message>
    <message>
        <source>Offline: shown from our preview</source>
        <translation>غير متصل: تُعرض معاينة الكتالوج</translation>
    </message>
    <message>
        <source>Shown from its thumbnail: %1</source>
        <translation>تُعرض الصورة المصغرة: %1</translation>
    </message>
    <message>
        <source>Shown from our preview: %1</source>
        <translation>تُعرض معاينة الكتالوج: %1</translation>
    </message>
    <message>
        <source>Shown from our preview: too many large pictures at once</source>
        <translation>تُعرض معاينة الكتالوج: صور كبيرة كثيرة في آن واحد</translation>
    </message>
    <message>
        <source>Loading all its pixels…</source>
        <translation>جارٍ تحميل كل البكسلات…</translation>
    </message>
    <message>
        <source>Its drive is away. Connect it to play it.</source>
        <translation>القرص غير موصول. صِله لتشغيل المقطع.</translation>
    </message>
    <message>
        <source>Space plays it in the system’s player.</source>
        <translation>مفتاح المسافة يشغّله في مشغّل النظام.</translation>
    </message>
    <message>
        <source>Choose a picture in the grid, and it stands here.</source>
        <translation>حدّد صورة في الشبكة فتظهر هنا.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PicturesPage</name>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>لا شيء يوافق التصفية</translation>
    </message>
    <message>
        <source>There may be pictures here that it hides.</source>
        <translation>ربما توجد هنا صور تخفيها التصفية.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Every caption, credit, place and keyword was searched, in every language. Try fewer words, or any content and all categories.</source>
        <translation>جرى البحث في كل التعليقات والاعتمادات والأماكن والكلمات المفتاحية، بكل اللغات. جرّب كلمات أقل، أو كل المحتوى وكل الفئات.</translation>
    </message>
    <message>
        <source>No picks yet</source>
        <translation>لا اختيارات بعد</translation>
    </message>
    <message>
        <source>Press P on a picture, and it stands here too.</source>
        <translation>اضغط P على صورة فتظهر هنا أيضًا.</translation>
    </message>
    <message>
        <source>This gallery is empty</source>
        <translation>هذا المعرض فارغ</translation>
    </message>
    <message>
        <source>Nothing in this category</source>
        <translation>لا شيء في هذه الفئة</translation>
    </message>
    <message>
        <source>Pictures of galleries that have this category stand here.</source>
        <translation>تظهر هنا صور المعارض المصنّفة في هذه الفئة.</translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation>لا مقاطع فيديو بعد</translation>
    </message>
    <message>
        <source>Import a folder that holds some.</source>
        <translation>استورد مجلدًا يحوي بعضها.</translation>
    </message>
    <message>
        <source>No sound yet</source>
        <translation>لا مقاطع صوتية بعد</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>لا صور بعد</translation>
    </message>
    <message>
        <source>Import a folder or a card. Files stay where they are; captions and credits are read from them.</source>
        <translation>استورد مجلدًا أو بطاقة ذاكرة. تبقى الملفات حيث هي، وتُقرأ منها التعليقات والاعتمادات.</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>المحدد: %1 من %2</translation>
    </message>
    <message>
        <source>Drag pictures to it in the sidebar, press B on them, or import some by its title.</source>
        <translation>اسحب إليه صورًا في الشريط الجانبي، أو اضغط B عليها، أو استورد صورًا بذكر عنوانه.</translation>
    </message>
    <message>
        <source>%1 of %2 compared</source>
        <translation>المقارَن: %1 من %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PlaceFilling</name>
    <message>
        <source>Country and code filled in: %1, %2</source>
        <translation>مُلئ البلد والرمز: %1، %2</translation>
    </message>
    <message>
        <source>Country filled in: %1</source>
        <translation>مُلئ البلد: %1</translation>
    </message>
    <message>
        <source>Code filled in: %1</source>
        <translation>مُلئ الرمز: %1</translation>
    </message>
    <message>
        <source>Filled in where there was none: %1, %2</source>
        <translation>مُلئ حيث لم يكن شيء: %1، %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PlanDialog</name>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PlanProblemModel</name>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>السطر %1، %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PlanView</name>
    <message>
        <source>Nothing would change in %1.</source>
        <translation>لن يتغيّر شيء في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) would change; %1 looked at.</source>
        <translation>
            <numerusform>لن تتغيّر أي قيمة؛ فُحص: %1.</numerusform>
            <numerusform>ستتغيّر قيمة واحدة؛ فُحص: %1.</numerusform>
            <numerusform>ستتغيّر قيمتان؛ فُحص: %1.</numerusform>
            <numerusform>ستتغيّر %Ln قيم؛ فُحص: %1.</numerusform>
            <numerusform>ستتغيّر %Ln قيمة؛ فُحص: %1.</numerusform>
            <numerusform>ستتغيّر %Ln قيمة؛ فُحص: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>كل التغييرات</translation>
    </message>
    <message>
        <source>What can’t be done</source>
        <translation>ما يتعذّر فعله</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be done:</source>
        <translation>
            <numerusform>لا شيء يتعذّر:</numerusform>
            <numerusform>يتعذّر تغيير واحد:</numerusform>
            <numerusform>يتعذّر تغييران:</numerusform>
            <numerusform>تتعذّر %Ln تغييرات:</numerusform>
            <numerusform>يتعذّر %Ln تغييرًا:</numerusform>
            <numerusform>يتعذّر %Ln تغيير:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PlannedChangeModel</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PreferencesDialog</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 غ.ب</translation>
    </message>
    <message>
        <source>Move to the next picture</source>
        <translation>الانتقال إلى الصورة التالية</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>As in Lightroom</source>
        <translation>كما في Lightroom</translation>
    </message>
    <message>
        <source>As in Photo Mechanic</source>
        <translation>كما في Photo Mechanic</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Dark greys are the best ground for judging pictures.</source>
        <translation>درجات الرمادي الداكنة أفضل خلفية للحكم على الصور.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of the window, its numbers and its dates. Holds from the next start.</source>
        <translation>لغة النافذة وأرقامها وتواريخها. تسري من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغيير الاختصارات…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>The keymap your fingers know; every key in it can be changed.</source>
        <translation>مخطط الاختصارات الذي ألفته أصابعك؛ ويمكن تغيير كل اختصار فيه.</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>الفرز</translation>
    </message>
    <message>
        <source>After each pick, rating or label. Shift or Caps Lock do so without this.</source>
        <translation>بعد كل اختيار أو تقييم أو علامة لونية. ويفعل ذلك Shift أو Caps Lock من دونه.</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>المعاينات</translation>
    </message>
    <message>
        <source>Room on the disk for large previews of each catalog. Over it, those not looked at for longest go; they are made again when needed. Thumbnails always stay.</source>
        <translation>المساحة على القرص للمعاينات الكبيرة لكل كتالوج. عند تجاوزها تُحذف أقدمها مشاهدةً، ويعاد إنشاؤها عند الحاجة. أما الصور المصغرة فتبقى دائمًا.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Stands in the history beside every change you make.</source>
        <translation>يظهر في السجل بجانب كل تعديل تجريه.</translation>
    </message>
    <message>
        <source>Mark misspelt words</source>
        <translation>تمييز الكلمات ذات الأخطاء الإملائية</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>When asked to</source>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Where a file has it</source>
        <translation>حيث يوجد في الملف</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Write into files</source>
        <translation>كتابة في الملفات</translation>
    </message>
    <message>
        <source>Captions and credits are kept in the catalog at once, whatever stands here. Into a file goes only what is proved to change nothing else; the picture itself is never touched.</source>
        <translation>تُحفظ التعليقات والاعتمادات في الكتالوج فورًا أيًّا كان هذا الخيار. ولا يُكتب في الملف إلا ما ثبت أنه لا يغيّر شيئًا آخر، ولا تُمسّ الصورة نفسها أبدًا.</translation>
    </message>
    <message>
        <source>IPTC-IIM</source>
        <translation>IPTC-IIM</translation>
    </message>
    <message>
        <source>The older form of captions that many systems still read, in JPEG and TIFF beside XMP.</source>
        <translation>الصيغة الأقدم للتعليقات التي لا تزال تقرؤها أنظمة كثيرة، في ملفات JPEG وTIFF إلى جانب XMP.</translation>
    </message>
    <message>
        <source>In captions and other sentences, in their language; Ctrl+F7 goes to the next. A text without a language is taken for the window’s, unless it is plainly in another.</source>
        <translation>في التعليقات وسائر الجمل، بلغتها؛ وCtrl+F7 للانتقال إلى التالية. ويُعدّ النص بلا لغة بلغة النافذة، ما لم يكن واضحًا أنه بلغة أخرى.</translation>
    </message>
    <message>
        <source>Who publishes…</source>
        <translation>جهة النشر…</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Name, logo, contacts and other sites, for the pages that are made of the open catalog.</source>
        <translation>الاسم والشعار وجهات الاتصال والمواقع الأخرى، للصفحات التي تُنشأ من الكتالوج المفتوح.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PresetEditor</name>
    <message>
        <source>As one ZIP file</source>
        <translation>في ملف ZIP واحد</translation>
    </message>
    <message>
        <source>With a passphrase (AES-256)</source>
        <translation>بعبارة مرور (AES-256)</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>إعداد مسبق للتصدير</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>ورقة تلامس</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>ينتج</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the preset and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PresetFilesTab</name>
    <message>
        <source>%1, %2 px</source>
        <comment>a format and the longer side</comment>
        <translation>%1، %2 بكسل</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Files made of each picture</source>
        <translation>الملفات المنتجة من كل صورة</translation>
    </message>
    <message>
        <source>Add another file</source>
        <translation>إضافة ملف آخر</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>إزالة الملف</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>علامة مائية</translation>
    </message>
    <message>
        <source>/…/logo.png</source>
        <translation>/…/logo.png</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Or a picture file</source>
        <translation>أو ملف صورة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>العتامة</translation>
    </message>
    <message>
        <source>Width, of the picture’s</source>
        <translation>العرض، نسبةً إلى عرض الصورة</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PresetList</name>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>New like it…</source>
        <translation>إنشاء مماثل…</translation>
    </message>
    <message>
        <source>Keep as one…</source>
        <translation>حفظ كإعداد واحد…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>ما يُراد إنشاؤه</translation>
    </message>
    <message>
        <source>Ctrl and Shift choose several, which are made one after the other</source>
        <translation>يحدد Ctrl وShift عدة إعدادات تُنفَّذ واحدًا تلو الآخر</translation>
    </message>
    <message>
        <source>One preset that makes all of these, one after the other</source>
        <translation>إعداد مسبق واحد ينفّذها كلها، واحدًا تلو الآخر</translation>
    </message>
    <message>
        <source>Forget it; one of the program’s own comes back</source>
        <translation>نسيانه؛ أما إعدادات البرنامج الأصلية فتعود</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PresetProtectionTab</name>
    <message>
        <source>Without positions (GPS)</source>
        <translation>دون مواقع (GPS)</translation>
    </message>
    <message>
        <source>Without serial numbers, history and other programs’ data</source>
        <translation>دون الأرقام التسلسلية والسجل وبيانات البرامج الأخرى</translation>
    </message>
    <message>
        <source>web, print…</source>
        <translation>ويب، مطبوعات…</translation>
    </message>
    <message>
        <source>As consents name uses. Nothing: a consent for some uses only does not cover it.</source>
        <translation>كما تسمّي الموافقات أوجه الاستخدام. إن تُرك فارغًا: لا تشمله موافقة مقصورة على بعض الاستخدامات.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>For which uses</source>
        <translation>لأي استخدامات</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>House style holds back</source>
        <translation>أسلوب الدار يحجز</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PresetSheetTab</name>
    <message>
        <source>Landscape</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Number in the catalog</source>
        <translation>الرقم في الكتالوج</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>no caption</source>
        <translation>بلا تعليق</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Lines of a caption</source>
        <translation>أسطر التعليق</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>حجم النصوص</translation>
    </message>
    <message>
        <source>Below each picture</source>
        <translation>تحت كل صورة</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>يبدأ</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PresetTextsTab</name>
    <message>
        <source>Write captions and credits into the files</source>
        <translation>كتابة التعليقات وسطور الاعتماد في الملفات</translation>
    </message>
    <message>
        <source>captions.csv, a row a file</source>
        <translation>captions.csv، صف لكل ملف</translation>
    </message>
    <message>
        <source>items.json, everything that is said</source>
        <translation>items.json، كل ما يُذكر</translation>
    </message>
    <message>
        <source>gallery.json, one a gallery</source>
        <translation>gallery.json، ملف لكل معرض</translation>
    </message>
    <message>
        <source>README.txt, with the terms of use</source>
        <translation>README.txt، مع شروط الاستخدام</translation>
    </message>
    <message>
        <source>© {agency} {year}/{creator}</source>
        <translation>© {agency} {year}/{creator}</translation>
    </message>
    <message>
        <source>Parts are {agency}, {creator}, {year}, {distributor} and {asset_code}. Nothing: the credit line as it is.</source>
        <translation>الأجزاء هي {agency} و{creator} و{year} و{distributor} و{asset_code}. إن تُرك فارغًا: سطر الاعتماد كما هو.</translation>
    </message>
    <message>
        <source>fr, en, es…</source>
        <translation>fr, en, es…</translation>
    </message>
    <message>
        <source>In the order of preference. Nothing: the main text.</source>
        <translation>حسب ترتيب التفضيل. إن تُرك فارغًا: النص الرئيسي.</translation>
    </message>
    <message>
        <source>The first that is there</source>
        <translation>أول لغة متوفرة</translation>
    </message>
    <message>
        <source>All, one below the other</source>
        <translation>كلها، واحدة تحت الأخرى</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>سطر الاعتماد</translation>
    </message>
    <message>
        <source>Languages of captions</source>
        <translation>لغات التعليقات</translation>
    </message>
    <message>
        <source>Of several</source>
        <translation>عند تعددها</translation>
    </message>
    <message>
        <source>Language of the pages</source>
        <translation>لغة الصفحات</translation>
    </message>
    <message>
        <source>Beside the files</source>
        <translation>بجانب الملفات</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PublishDate</name>
    <message>
        <source>When the gallery was, or will be, published</source>
        <translation>متى نُشر المعرض أو سيُنشر</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>غير منشور</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>نُشر: %1</translation>
    </message>
    <message>
        <source>Publish date</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>2024, 2024-03 or 2024-03-12</source>
        <translation>2024 أو 2024-03 أو 2024-03-12</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2024, 2024-03 or 2024-03-12</source>
        <translation>سنة أو شهر أو يوم: 2024 أو 2024-03 أو 2024-03-12</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PublisherDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Example Relief</source>
        <translation>منظمة الإغاثة النموذجية</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Pictures from the field</source>
        <translation>صور من الميدان</translation>
    </message>
    <message>
        <source>Address of the library</source>
        <translation>عنوان المكتبة</translation>
    </message>
    <message>
        <source>For further information</source>
        <translation>لمزيد من المعلومات</translation>
    </message>
    <message>
        <source>Media desk, Example Relief
media@example.org</source>
        <translation>المكتب الإعلامي، منظمة الإغاثة النموذجية
media@example.org</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>شروط الاستخدام</translation>
    </message>
    <message>
        <source>For every picture that has none of its own</source>
        <translation>لكل صورة ليس لها شروط خاصة بها</translation>
    </message>
    <message>
        <source>Address of the terms</source>
        <translation>عنوان الشروط</translation>
    </message>
    <message>
        <source>Other sites</source>
        <translation>مواقع أخرى</translation>
    </message>
    <message>
        <source>One on each line: Asia and the Pacific | https://…</source>
        <translation>واحد في كل سطر: آسيا والمحيط الهادئ | https://…</translation>
    </message>
    <message>
        <source>Who publishes</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>A picture: PNG, JPEG or WebP</source>
        <translation>صورة: PNG أو JPEG أو WebP</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>اختيار الشعار</translation>
    </message>
    <message>
        <source>Stands on the pages, in the feeds and mails, and in the README.txt that are made of this catalog.</source>
        <translation>يظهر على الصفحات وفي الخلاصات ورسائل البريد وفي ملف README.txt المنشأة من هذا الكتالوج.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://</source>
        <translation>يبدأ العنوان بـ ‎https://‎ أو ‎http://‎</translation>
    </message>
    <message>
        <source>Each other site is a name, a bar and an address: Asia | https://…</source>
        <translation>كل موقع آخر هو اسم وخط عمودي وعنوان: آسيا | https://…</translation>
    </message>
    <message>
        <source>The catalog is open for reading only.</source>
        <translation>الكتالوج مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>صور (%1)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::RecallDialog</name>
    <message>
        <source>Ask for the pictures back</source>
        <translation>طلب استرجاع الصور</translation>
    </message>
    <message>
        <source>Places where the pictures went</source>
        <translation>الأماكن التي ذهبت إليها الصور</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>For</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>إعداد مسبق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>لغة الرسالة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Copy letter</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Letter in</source>
        <translation>الرسالة بلغة</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are about this consent; none of them left.</source>
        <translation>
            <numerusform>لا صور تتعلق بهذه الموافقة.</numerusform>
            <numerusform>صورة واحدة تتعلق بهذه الموافقة؛ ولم تخرج.</numerusform>
            <numerusform>صورتان تتعلقان بهذه الموافقة؛ ولم تخرج أي منهما.</numerusform>
            <numerusform>%n صور تتعلق بهذه الموافقة؛ ولم تخرج أي منها.</numerusform>
            <numerusform>%n صورة تتعلق بهذه الموافقة؛ ولم تخرج أي منها.</numerusform>
            <numerusform>%n صورة تتعلق بهذه الموافقة؛ ولم تخرج أي منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are about this consent. They left to these places:</source>
        <translation>
            <numerusform>لا صور تتعلق بهذه الموافقة.</numerusform>
            <numerusform>صورة واحدة تتعلق بهذه الموافقة. خرجت إلى هذه الأماكن:</numerusform>
            <numerusform>صورتان تتعلقان بهذه الموافقة. خرجتا إلى هذه الأماكن:</numerusform>
            <numerusform>%n صور تتعلق بهذه الموافقة. خرجت إلى هذه الأماكن:</numerusform>
            <numerusform>%n صورة تتعلق بهذه الموافقة. خرجت إلى هذه الأماكن:</numerusform>
            <numerusform>%n صورة تتعلق بهذه الموافقة. خرجت إلى هذه الأماكن:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::RenditionForm</name>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>الضلع الأطول</translation>
    </message>
    <message>
        <source>Width of the box</source>
        <translation>عرض الإطار</translation>
    </message>
    <message>
        <source>Height of the box</source>
        <translation>ارتفاع الإطار</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> ميغابكسل</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>ميغابكسل</translation>
    </message>
    <message>
        <source> kB</source>
        <translation> كيلوبايت</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>حجم الملف</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>For example {filename}, {headline}-{sequence:4} or {date:yyyy-MM-dd}/{filename}</source>
        <translation>مثلًا: ‎{filename}‎ أو ‎{headline}-{sequence:4}‎ أو ‎{date:yyyy-MM-dd}/{filename}‎</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>أسماء الملفات</translation>
    </message>
    <message>
        <source>by</source>
        <translation>في</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Longer side at most</source>
        <translation>الضلع الأطول بحد أقصى</translation>
    </message>
    <message>
        <source>Within a box of</source>
        <translation>ضمن إطار قدره</translation>
    </message>
    <message>
        <source>Pixels at most</source>
        <translation>البكسلات بحد أقصى</translation>
    </message>
    <message>
        <source>File at most</source>
        <translation>الملف بحد أقصى</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Sharpening</source>
        <translation>زيادة الحدة</translation>
    </message>
    <message>
        <source>Shrunk in light that is</source>
        <translation>التصغير في ضوء</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ReplaceDialog</name>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>In the replacement $1 stands for the first group</source>
        <translation>في نص الاستبدال يمثل ‎$1‎ المجموعة الأولى</translation>
    </message>
    <message>
        <source>All languages; or such as: fr ar</source>
        <translation>كل اللغات؛ أو مثلًا: ‎fr ar‎</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>البحث عن:</translation>
    </message>
    <message>
        <source>Replace with:</source>
        <translation>الاستبدال بـ:</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>في:</translation>
    </message>
    <message>
        <source>Languages:</source>
        <translation>اللغات:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Only in (none ticked: all texts):</source>
        <translation>في هذه فقط (بلا تحديد: كل النصوص):</translation>
    </message>
    <message>
        <source>Only in these fields</source>
        <translation>في هذه الحقول فقط</translation>
    </message>
    <message>
        <source>Type what to look for; every change is shown before it is made.</source>
        <translation>اكتب ما تبحث عنه؛ يُعرض كل تغيير قبل إجرائه.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::RowDelegate</name>
    <message>
        <source>Name of %1</source>
        <translation>اسم %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ScopeBox</name>
    <message>
        <source>In which pictures</source>
        <translation>في أي صور</translation>
    </message>
    <message>
        <source>What is selected (%1)</source>
        <translation>المحدد (%1)</translation>
    </message>
    <message>
        <source>All that is shown (%1)</source>
        <translation>كل المعروض (%1)</translation>
    </message>
    <message>
        <source>All of the catalog</source>
        <translation>الكتالوج كله</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SearchBar</name>
    <message>
        <source>Kind of content</source>
        <translation>نوع المحتوى</translation>
    </message>
    <message>
        <source>Any content</source>
        <translation>كل المحتوى</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>مقاطع الفيديو</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>المقاطع الصوتية</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>الترتيب المعتاد</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>تاريخ الالتقاط</translation>
    </message>
    <message>
        <source>Date imported</source>
        <translation>تاريخ الاستيراد</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>الأكثر صلة</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>A form for every field, dates, picks and releases</source>
        <translation>نموذج لكل الحقول والتواريخ والاختيارات وإقرارات الموافقة</translation>
    </message>
    <message>
        <source>What the search did not understand</source>
        <translation>ما لم يفهمه البحث</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SearchLine</name>
    <message>
        <source>Search captions, credits, places…</source>
        <translation>البحث في التعليقات والاعتمادات والأماكن…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Words, or field:words. Down shows what was searched for before; Escape empties it.</source>
        <translation>كلمات، أو حقل:كلمات. السهم لأسفل يعرض عمليات البحث السابقة؛ وEscape يفرغ الحقل.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SearchPanel</name>
    <message>
        <source>Any words</source>
        <translation>أي كلمات</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق الصورة</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>المنشئ</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>الكلمات المفتاحية</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الحقوق</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>2024, 2024-05 or 2024-05-31</source>
        <translation>2024 أو 2024-05 أو 2024-05-31</translation>
    </message>
    <message>
        <source>Title of a gallery</source>
        <translation>عنوان معرض</translation>
    </message>
    <message>
        <source>In gallery</source>
        <translation>في المعرض</translation>
    </message>
    <message>
        <source>★ %1 and more</source>
        <translation>★ %1 فأكثر</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>دون قرار</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>بلا نجوم</translation>
    </message>
    <message>
        <source>★ 5</source>
        <translation>★ 5</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>العلامة اللونية</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Model release</source>
        <translation>موافقة الأشخاص</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>غير محدودة</translation>
    </message>
    <message>
        <source>Limited or incomplete</source>
        <translation>محدودة أو غير مكتملة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>المفقود: %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>المفقود</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>حفظ البحث…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Taken on or after</source>
        <translation>التُقطت بدءًا من</translation>
    </message>
    <message>
        <source>Taken on or before</source>
        <translation>التُقطت حتى</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Sidebar</name>
    <message>
        <source>Filter galleries and places</source>
        <translation>تصفية المعارض والمواضع</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SidebarFiling</name>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>إعادة تسمية «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>Delete category “%1” (galleries stay)</source>
        <translation>حذف الفئة «%1» (تبقى المعارض)</translation>
    </message>
    <message>
        <source>Delete saved search “%1”</source>
        <translation>حذف البحث المحفوظ «%1»</translation>
    </message>
    <message>
        <source>Name of the category below “%1”:</source>
        <translation>اسم الفئة تحت «%1»:</translation>
    </message>
    <message>
        <source>Name of the category:</source>
        <translation>اسم الفئة:</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>فئة جديدة</translation>
    </message>
    <message>
        <source>Make category</source>
        <translation>إنشاء الفئة</translation>
    </message>
    <message>
        <source>New category “%1”</source>
        <translation>فئة جديدة «%1»</translation>
    </message>
    <message>
        <source>Move category “%1”</source>
        <translation>نقل الفئة «%1»</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Name for the search “%1”:</source>
        <translation>اسم البحث «%1»:</translation>
    </message>
    <message>
        <source>Save search “%1”</source>
        <translation>حفظ البحث «%1»</translation>
    </message>
    <message>
        <source>Change saved search</source>
        <translation>تغيير البحث المحفوظ</translation>
    </message>
    <message>
        <source>What “%1” searches for:</source>
        <translation>ما يبحث عنه «%1»:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Change saved search “%1”</source>
        <translation>تغيير البحث المحفوظ «%1»</translation>
    </message>
    <message>
        <source>New category below…	Ins</source>
        <translation>فئة فرعية جديدة…	Ins</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>إعادة تسمية	F2</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>نقل إلى الأعلى	Alt+Up</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>نقل إلى الأسفل	Alt+Down</translation>
    </message>
    <message>
        <source>Move below the one above</source>
        <translation>نقل تحت الفئة التي قبلها</translation>
    </message>
    <message>
        <source>Move out one level</source>
        <translation>إخراج مستوى واحدًا</translation>
    </message>
    <message>
        <source>Delete category	Del</source>
        <translation>حذف الفئة	Del</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Change what it searches for…</source>
        <translation>تغيير ما يبحث عنه…</translation>
    </message>
    <message>
        <source>Delete saved search	Del</source>
        <translation>حذف البحث المحفوظ	Del</translation>
    </message>
    <message>
        <source>New gallery…	Ins</source>
        <translation>معرض جديد…	Ins</translation>
    </message>
    <message>
        <source>New category…	Ins</source>
        <translation>فئة جديدة…	Ins</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>طي</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SidebarModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SidebarTree</name>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SourceMark</name>
    <message>
        <source>taken out</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where this comes from: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Where this comes from: %1. Others say something else (Alt+Enter).</source>
        <translation>المصدر: %1. وثمة مصادر أخرى تقول غير ذلك (Alt+Enter).</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SourcePopup</name>
    <message>
        <source>Taken out by hand.</source>
        <translation>أُزيل يدويًا.</translation>
    </message>
    <message>
        <source>Written by hand, here.</source>
        <translation>كُتب يدويًا هنا.</translation>
    </message>
    <message>
        <source>Written from a template, here.</source>
        <translation>كُتب هنا من قالب.</translation>
    </message>
    <message>
        <source>Came with a merge.</source>
        <translation>مصدره عملية دمج.</translation>
    </message>
    <message>
        <source>Came from a table.</source>
        <translation>مصدره جدول.</translation>
    </message>
    <message>
        <source>As the file says it (%1).</source>
        <translation>كما يذكره الملف (%1).</translation>
    </message>
    <message>
        <source>Where %1 comes from</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>No other source says anything else.</source>
        <translation>لا يذكر أي مصدر آخر خلاف ذلك.</translation>
    </message>
    <message>
        <source>%1 says:</source>
        <translation>يذكر %1:</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>استخدام هذا</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SpellingMarks</name>
    <message>
        <source>No suggestion</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>Add “%1” to the catalog&apos;s words</source>
        <translation>إضافة «%1» إلى كلمات الكتالوج</translation>
    </message>
    <message>
        <source>No dictionary for %1 is installed</source>
        <translation>لا قاموس مثبتًا للغة %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SpellingsTab</name>
    <message>
        <source>Written differently</source>
        <translation>كتابة مختلفة</translation>
    </message>
    <message>
        <source>British and American spelling</source>
        <translation>إملاء بريطاني وأمريكي</translation>
    </message>
    <message>
        <source>Another order of words</source>
        <translation>ترتيب مختلف للكلمات</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>أحرف أولى</translation>
    </message>
    <message>
        <source>One letter differs</source>
        <translation>اختلاف في حرف واحد</translation>
    </message>
    <message>
        <source>An acronym and its long form</source>
        <translation>اختصار وصيغته الكاملة</translation>
    </message>
    <message>
        <source>Names of one agency</source>
        <translation>أسماء وكالة واحدة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unite</source>
        <translation>توحيد</translation>
    </message>
    <message>
        <source>Names with several spellings</source>
        <translation>أسماء لها أكثر من كتابة</translation>
    </message>
    <message>
        <source>Spellings to unite</source>
        <translation>الكتابات المراد توحيدها</translation>
    </message>
    <message>
        <source>What they become</source>
        <translation>ما تصير إليه</translation>
    </message>
    <message>
        <source>Write all as</source>
        <translation>كتابة الكل هكذا</translation>
    </message>
    <message>
        <source>Comparing names…</source>
        <translation>جارٍ مقارنة الأسماء…</translation>
    </message>
    <message>
        <source>No two names of agencies or people look like one.</source>
        <translation>لا يتشابه اسمان من أسماء الوكالات أو الأشخاص.</translation>
    </message>
    <message>
        <source>Names that may be one. Untick a spelling that is somebody else’s.</source>
        <translation>أسماء قد تكون اسمًا واحدًا. ألغِ تحديد الكتابة التي تخص غيره.</translation>
    </message>
    <message>
        <source>Unite spellings of %1</source>
        <translation>توحيد كتابات %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>إلغاء المهمة</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Looking for files… %1</source>
        <translation>جارٍ البحث عن الملفات… %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>جارٍ الاستيراد: %1</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>جارٍ الاستيراد: %1 من %2</translation>
    </message>
    <message>
        <source>Making previews %1 of %2</source>
        <translation>جارٍ إنشاء المعاينات: %1 من %2</translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <translation>جارٍ التصدير: %1 من %2</translation>
    </message>
    <message>
        <source>Checking %1 of %2</source>
        <translation>جارٍ التحقق: %1 من %2</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>جارٍ الإنهاء…</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>باقٍ %1 ث</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>باقٍ %1 د</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>المستورد: %1</translation>
    </message>
    <message>
        <source>%1 exported</source>
        <translation>المُصدَّر: %1</translation>
    </message>
    <message>
        <source>%1 already here</source>
        <translation>موجود من قبل: %1</translation>
    </message>
    <message>
        <source>%1 not media files</source>
        <translation>ليس من ملفات الوسائط: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>تعذّر: %1</translation>
    </message>
    <message>
        <source>%1 incomplete</source>
        <translation>غير مكتمل: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Show what runs, what is done and what failed</source>
        <translation>إظهار ما يجري وما اكتمل وما تعذّر</translation>
    </message>
    <message>
        <source>Writing into files %1 of %2</source>
        <translation>جارٍ الكتابة في الملفات: %1 من %2</translation>
    </message>
    <message>
        <source>Looking at files %1 of %2</source>
        <translation>جارٍ فحص الملفات: %1 من %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>كُتب: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) taken from files</source>
        <translation>
            <numerusform>لا قيم مأخوذة من الملفات</numerusform>
            <numerusform>قيمة واحدة مأخوذة من الملفات</numerusform>
            <numerusform>قيمتان مأخوذتان من الملفات</numerusform>
            <numerusform>%Ln قيم مأخوذة من الملفات</numerusform>
            <numerusform>%Ln قيمة مأخوذة من الملفات</numerusform>
            <numerusform>%Ln قيمة مأخوذة من الملفات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%Ln تعارضات</numerusform>
            <numerusform>%Ln تعارضًا</numerusform>
            <numerusform>%Ln تعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>محجوز: %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::StyleTab</name>
    <message>
        <source>Also where there is a credit line already</source>
        <translation>حتى حيث يوجد سطر اعتماد</translation>
    </message>
    <message>
        <source>Write credit lines</source>
        <translation>كتابة سطور الاعتماد</translation>
    </message>
    <message>
        <source>Where a picture does not say whose it is</source>
        <translation>حيث لا تذكر الصورة صاحبها</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>أسلوب الدار</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Choose pictures to write their credit lines.</source>
        <translation>اختر صورًا لكتابة سطور اعتمادها.</translation>
    </message>
    <message>
        <source>For %1. Parts that are not known are left out with what joins them.</source>
        <translation>من أجل %1. تُحذف الأجزاء غير المعروفة مع ما يربطها.</translation>
    </message>
    <message>
        <source>There is no part %1.</source>
        <translation>لا يوجد جزء باسم %1.</translation>
    </message>
    <message>
        <source>Write credit lines (%1)</source>
        <translation>كتابة سطور الاعتماد (%1)</translation>
    </message>
    <message>
        <source>Nothing to write: the credit lines are there.</source>
        <translation>لا شيء للكتابة: سطور الاعتماد موجودة.</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>كُتب: %1.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SuggestionList</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Suggestions for %1</source>
        <translation>اقتراحات لـ%1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SuggestionModel</name>
    <message>
        <source>recent</source>
        <translation>حديث</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SuggestionsTab</name>
    <message>
        <source>Accept selected</source>
        <translation>قبول المحدد</translation>
    </message>
    <message>
        <source>Accept all shown</source>
        <translation>قبول كل المعروض</translation>
    </message>
    <message>
        <source>Forms of credit lines</source>
        <translation>صيغ سطور الاعتماد</translation>
    </message>
    <message>
        <source>What credit lines say for empty fields</source>
        <translation>ما تقوله سطور الاعتماد للحقول الفارغة</translation>
    </message>
    <message>
        <source>Reading credit lines…</source>
        <translation>جارٍ قراءة سطور الاعتماد…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All forms (%1)</source>
        <translation>كل الصيغ (%1)</translation>
    </message>
    <message>
        <source>No credit line says anything for a field that is empty.</source>
        <translation>لا سطر اعتماد يذكر شيئًا لحقل فارغ.</translation>
    </message>
    <message>
        <source>What credit lines say for empty fields. What you accept is filled in; what is there stays as it is.</source>
        <translation>ما تقوله سطور الاعتماد للحقول الفارغة. يُملأ ما تقبله؛ ويبقى الموجود كما هو.</translation>
    </message>
    <message>
        <source>Accept credits (%1)</source>
        <translation>قبول سطور الاعتماد (%1)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::TableDialog</name>
    <message>
        <source>Leave alone what a field says already</source>
        <translation>ترك محتوى الحقل الحالي كما هو</translation>
    </message>
    <message>
        <source>An empty cell clears the field</source>
        <translation>الخلية الفارغة تمسح الحقل</translation>
    </message>
    <message>
        <source>Captions from a table</source>
        <translation>تعليقات من جدول</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Choose the table’s file</source>
        <translation>اختيار ملف الجدول</translation>
    </message>
    <message>
        <source>A CSV file with a column “file” or “id”</source>
        <translation>ملف CSV فيه عمود «file» أو «id»</translation>
    </message>
    <message>
        <source>The table’s file</source>
        <translation>ملف الجدول</translation>
    </message>
    <message>
        <source>Found out; or such as windows-1256</source>
        <translation>يُكتشف تلقائيًا؛ أو مثلًا ‎windows-1256‎</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>الملف:</translation>
    </message>
    <message>
        <source>Character set:</source>
        <translation>مجموعة المحارف:</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>من أجل:</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>أخذ القيم</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>جداول (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose a table: a row a picture, a column a field, as in captions.csv of an export.</source>
        <translation>اختر جدولًا: صف لكل صورة وعمود لكل حقل، كما في ملف captions.csv الناتج عن التصدير.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::TemplateDialog</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>تطبيق…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Fields of the template</source>
        <translation>حقول القالب</translation>
    </message>
    <message>
        <source>Values may have variables: {city}, {creator}, {date_created:yyyy-MM-dd}, {gallery}, {sequence:4}, {filename}, {if city}{city}, {end}{country}; and codes.</source>
        <translation>يمكن أن تحوي القيم متغيرات: ‎{city}‎ و‎{creator}‎ و‎{date_created:yyyy-MM-dd}‎ و‎{gallery}‎ و‎{sequence:4}‎ و‎{filename}‎ و‎{if city}{city}, {end}{country}‎؛ ورموزًا.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>Name of a template</source>
        <translation>اسم قالب</translation>
    </message>
    <message>
        <source>Add language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>fr, es, ar…</source>
        <translation>‎fr, es, ar…</translation>
    </message>
    <message>
        <source>A further language of the chosen field</source>
        <translation>لغة أخرى للحقل المختار</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>تمت الإزالة</translation>
    </message>
    <message>
        <source>Choose a field that has languages, and type a language that is not there yet.</source>
        <translation>اختر حقلًا متعدد اللغات واكتب لغة ليست فيه بعد.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>تم التصدير</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>استيراد قالب</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>قوالب (*.json)</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>تصدير القالب</translation>
    </message>
    <message>
        <source>%1: “%2” is no variable as above. Write {{ and }} for braces.</source>
        <translation>%1: «%2» ليس متغيرًا كالمذكورة أعلاه. اكتب ‎{{‎ و‎}}‎ للأقواس المعقوفة.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::TemplateModel</name>
    <message>
        <source>What to do</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>If empty</source>
        <translation>إذا كان فارغًا</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>إلحاق بالنهاية</translation>
    </message>
    <message>
        <source>Prepend</source>
        <translation>إضافة في البداية</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::VerdictModel</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما تؤول إليه</translation>
    </message>
    <message>
        <source>How or why</source>
        <translation>كيف أو لماذا</translation>
    </message>
    <message>
        <source>Who can release it</source>
        <translation>من يمكنه الإفراج عنها</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Workspace</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Not saved: %1. %2</source>
        <translation>لم يُحفظ: %1. %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>Editors’ picks</source>
        <translation>اختيارات المحررين</translation>
    </message>
    <message numerus="yes">
        <source>Import (%Ln picture(s))</source>
        <translation>
            <numerusform>استيراد (لا صور)</numerusform>
            <numerusform>استيراد (صورة واحدة)</numerusform>
            <numerusform>استيراد (صورتان)</numerusform>
            <numerusform>استيراد (%Ln صور)</numerusform>
            <numerusform>استيراد (%Ln صورة)</numerusform>
            <numerusform>استيراد (%Ln صورة)</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>آخر استيراد</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>--size is WIDTHxHEIGHT, for example 1440x900</source>
        <translation>يُكتب ‎--size‎ بصيغة العرضxالارتفاع، مثلًا 1440x900</translation>
    </message>
    <message>
        <source>Asset manager for photo desks.</source>
        <translation>مدير الوسائط لأقسام الصور.</translation>
    </message>
    <message>
        <source>Open this catalog; make it where it is missing.</source>
        <translation>فتح هذا الكتالوج، وإنشاؤه إن لم يوجد.</translation>
    </message>
    <message>
        <source>Import this folder or file; may be given several times.</source>
        <translation>استيراد هذا المجلد أو الملف؛ ويمكن تكراره.</translation>
    </message>
    <message>
        <source>When all has come, save a picture of the window (PNG) and exit.</source>
        <translation>بعد اكتمال التحميل، حفظ صورة للنافذة (PNG) ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>حجم النافذة.</translation>
    </message>
    <message>
        <source>dark, light or system.</source>
        <translation>‏dark أو light أو system.</translation>
    </message>
    <message>
        <source>Show this: home, latest, categories, galleries, images, picks, loupe, gallery:TITLE or search:WORDS.</source>
        <translation>عرض أحد هذه: home أو latest أو categories أو galleries أو images أو picks أو loupe أو gallery:TITLE أو search:WORDS.</translation>
    </message>
    <message>
        <source>A catalog to open, or folders and files to import.</source>
        <translation>كتالوج لفتحه، أو مجلدات وملفات لاستيرادها.</translation>
    </message>
</context>
</TS>
