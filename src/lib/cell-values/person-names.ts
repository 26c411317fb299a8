import { foldPersonal, foldSounds } from './fold-personal';

/**
 * Common names of people in the regions where child protection works, written in any spelling
 * that `foldSounds` takes for the same. A list of our own, short on purpose: a name alone proves little, two side by side
 * prove much (`recognise-names.ts`). Names that are as often places or words (Santiago, Florence,
 * Amal, Hope) stay out.
 */
const split = (text: string) => foldPersonal(text).trim().split(/\s+/);
const words = (text: string) => new Set(split(text));
const names = (text: string) => new Set(split(text).map(foldSounds));

export const GIVEN_NAMES = names(`
	ahmad ahmed ahamed mohammad mohammed mohamed muhammad muhammed mohamad mahamat mamadou amadou
	mahmoud mahmud hamid hameed ali hassan hasan hussein hussain husain hossain hosen omar umar osman
	uthman othman abubakar abdullah abdallah abdulla abdoulaye ibrahim ibrahima brahim ismail ismael
	yousef yusuf youssef yousuf yussuf youssouf yacoub yaqub yakub moussa musa mousa mussa issa isa eissa
	khaled khalid walid waleed tariq tarek rashid rashed rasheed saeed said sayeed salim saleem salem
	saleh salah samir sameer karim kareem jamal gamal kamal faisal faysal fahad fahd nasser nasir naser
	hamza hamzeh bilal adam idris idriss idrissa suleiman sulaiman soliman souleymane daoud dawood dawud
	haroun harun zakaria zakariya yahya yahia younes yunus younis ayoub ayyub marwan mazen ziad ziyad
	zaid zayd bashar bashir basheer wael ghassan haitham haytham majid majed mustafa mostafa moustapha
	murtaza hadi mahdi jafar abbas haidar haider hayder qasim kassem qassem sajjad karrar muntadher
	fatima fatimah fatma fatema fatoumata fatou aminata amina aminah aisha aysha ayesha aicha aissatou
	khadija khadijah kadiatou zainab zaynab zeinab zeynep mariam maryam mariama meryem miriam layla leila
	laila lina rana rania raniya reem rim hanan huda hoda iman eman noura nora nour noor nur sara sarah
	salma selma samira samia sana sanaa yasmin yasmine yasmeen rahma rahima rukhsana rokeya rahela rabeya
	halima halimatou hawa hawwa asma asmaa safia safiya sumaya somaya shaima shaimaa zahra zahraa zohra
	farida fareeda farah fariha nadia nadine najwa nabila nabil nasima nasrin nazma shabnam parveen
	jamila jameela latifa malika mouna muna munira dunya duaa doaa israa esraa tasnim tasneem wafaa
	abdi abdirahman abdullahi hodan hibo ifrah sahra farhiya ayaan nimco faduma fadumo asha warsame
	mehdi reza hossein gholam zabihullah najibullah hamidullah rahmatullah habibullah ezatullah
	abdul abdur rafiq rafique shafiq shafique nurul anwar anowar jahangir kabir kamrul rubel sohel
	shahid jashim jasim monir habib habibur mizanur saiful aminul rahim shamsul faruk farooq sabbir
	senowara senuara noorjahan nurjahan hamida hasina setara sanjida tahmina taslima shamima shirin
	mehmet mustapha emine ayse elif hatice huseyin murat yusif
	oumar ousmane seydou boubacar modibo sekou cheick adama aboubacar hamidou harouna salif salifou
	mahamadou abakar hissein khamis zenaba achta kaltouma hadje haoua mahamat-saleh djibrine allamine
	chukwuemeka emeka chinedu ngozi chioma adaeze ifeoma kelechi obinna uchenna nneka tunde babatunde
	oluwaseun folake yetunde kofi kwame kwabena akosua abena ama yaw esi wanjiru wanjiku kamau njoroge
	otieno achieng atieno akinyi odhiambo mwangi njeri wambui kiprono chebet baraka neema furaha
	amani zawadi jabari juma rehema mwajuma tumaini nyasha tendai tapiwa chipo rudo tatenda
	thandiwe sipho nomsa lindiwe bongani themba nkosinathi zanele
	abebe alemayehu bekele tesfaye girma kebede haile mulugeta getachew tigist hirut almaz
	selamawit yohannes berhane tewelde letebrhan senait deng achol nyandeng garang akuol nyibol
	jean pierre paul jacques michel philippe louis francois christophe patrick emmanuel joseph andre
	claude marcel didier serge thierry pascal dieudonne celestin innocent fidele espoir jeanne
	marie julienne josephine chantal solange beatrice espérance clarisse odette vestine immaculee
	jeannette francoise nathalie sylvie brigitte monique isabelle celine aline
	john james robert michael william david richard thomas charles daniel matthew andrew peter stephen
	steven kevin brian george edward ronald timothy jason jeffrey ryan jacob nicholas eric jonathan
	samuel benjamin simon luke mark anthony alexander oliver harry jack joshua ethan
	mary patricia jennifer linda elizabeth barbara susan jessica margaret nancy lisa betty dorothy
	sandra ashley emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen
	sharon cynthia kathleen amy angela anna ruth brenda pamela nicole katherine samantha christine
	emma catherine rachel olivia sophie chloe lucy hannah alice grace esther naomi lydia
	juan jose luis carlos jorge pedro miguel manuel antonio francisco javier fernando rafael alejandro
	ricardo eduardo roberto raul sergio mario oscar hector ramon ruben alfonso andres felipe mateo
	sebastian diego nicolas gabriel camilo julian esteban gustavo alberto enrique arturo pablo julio
	maria ana luisa rosa carmen juana margarita teresa lucia sofia valentina isabella camila mariana
	gabriela daniela paula natalia andrea alejandra carolina adriana claudia gloria patricia yolanda
	ximena yuliana yesenia dayana karina lorena marisol rocio josefina guadalupe antonia francisca
	oleksandr olexandr andriy dmytro ivan mykola mykhailo oleh petro serhiy sergii taras vasyl viktor
	volodymyr yuriy oksana olena olha iryna kateryna maryna nataliia svitlana tetiana yuliia
	aung kyaw thant zaw htun khin nyein thandar hla suu wai phyo
	ram sita gita laxmi lakshmi krishna hari bishnu sunita anita kamala deepak rajesh suresh ramesh
	sanjay priya pooja anjali arjun rohan
	afnan aliya alaa alia anas anwar aqeel arwa ashraf asif aslam atif ayman aziz badr baker bakr bassam
	batoul burhan dalia dana dima diana ehab emad emran enas fadel fadi fahim faiz farhan fares faris
	fawzi firas fouad ghada ghadir habiba haifa haleema hanadi hania hanin hashim hatem hazem hind hisham
	husam ihab ikram ilham imad imran inas jad jaber jalal jawad jihad joud juhaina kawthar khalil
	kulthum lama lamia layan lujain luay lubna maha mahir maher manal marah maysa maysoon medina mohsen
	monther muath mohannad nabeela nada nader nadim naeem nahid najla nancy nassim nawal nazir nezar nidal
	nisreen nizar obaida osama oussama qusay raed raghad rahaf rami ramzi rasha razan reza riad
	riyad riham rima roaa ruba rula ruqaya rukaya saad sabah sabri sadia safaa safwan sahar sajida
	samah sami samiha sawsan shadi shahd sharif sherin shukri siham sufian suhail suha talal taha taher
	tahira tala taysir thaer wafa wajdi wissam yara yaser yasir yassin zaki zahid zuhair
	abida afroza anjuman ayub azizul bilkis dildar dilara enayet fazlul firoz gulsher halim hares ismat
	jahanara jannat jannatul jorina kala kohinoor kulsum laila lokman mabia marjina minara mojibur momena
	monowara mostafizur mujibur murshida nasima nazrul nesaruddin nurjahan osman rafiqul rahela rahima
	rashida razia rebeka rehana rohima rojina rokeya romida roshida rukiya sabekun sajeda salamot
	samsul sayed sayedul shafika shofika shomsida showkat sirajul solim sufia syed tosmin yasmin zahida
	zobaida zohura zubair aminullah asadullah aziza basira farzana fawzia freshta gulalai habiba homa
	khatera malalai masooda nargis nasrullah palwasha parwana rohullah sharifullah shogofa wahida zarghona
	zahir zalmay alassane adja aissata bintou djeneba fanta hamadoun ibrahim kadidia korotoumou mahamane
	mamoudou maimouna nana oumou rokia salimata siaka yacouba zeinabou abakar ache adoum amne
	bichara djamal fatime habib hadja hisseine idriss kaka khadidja mahamout moustapha ousman zara
	alain albert alphonse antoine arsene augustin bernadette bienvenu christian dieume esperance
	eugene fabrice faustin felix furaha gedeon georges gerard germaine gervais gilbert henriette
	honore irene jacqueline jeanine josue julie justin justine kevine laurent leonard leonie lucien
	marc martin mathieu merveille moise noella olivier pascaline placide prosper rachelle
	regine robert roger rose sifa sylvain therese valentin vincent virginie vivian zawadi
	agnes beatrice betty caroline denis dennis doreen eunice evelyn florence francis fred geoffrey
	godfrey henry ida jackson jane janet joyce judith juliet julius lilian lillian margret martha 
	milton moses nelson oscar pauline phoebe prossy robinah ronald rosemary sheila stella susan violet
	winnie nyakuoth nyaruach gatluak gatwech chuol nyamal nyayual nhial duop abuk ajak akech
	asha abdiaziz abdikadir abdulkadir bashir fowzia fartun hassan hawo ismahan kaltun khadra maryan
	mohamud muna nasteho nuur sagal saido ubah yasmiin zeynab zamzam
	dawit ermias eyob fikre gebre helen hiwot kidane lemlem meseret mekdes mulu nardos rahel samrawit
	semhar tsegay tsehay yonas zemen
	adriano alba alicia amalia amparo angelica aracely armando aurora beatriz belen benito berta blanca
	brayan camilo catalina cecilia cesar consuelo cristian cristina cristobal danna dario diana edgar
	edwin elena elias elvira emilio erika esperanza estela eva fabian fatima federico fidel 
	freddy genesis gerardo gilberto gladys hernan hilda ignacio ines iris isabel ivan jaime
	jairo jesus jhon jimena joaquin johana jonatan julieta karen kevin laura leidy leonardo leonel liliana
	lina luz magdalena manuela marcela marco marcos margarita mariela marlene marlon marta martha mateo
	mauricio mercedes milena miriam monica nancy nelson nestor nora olga omar orlando pamela patricio pilar
	raquel rebeca rigoberto rodolfo rosario salvador samuel sandra santos saul silvia sonia susana tomas
	veronica vicente victor virginia viviana walter wendy wilmer wilson yenny yesica zoila
	anastasiia artem bohdan daria denys halyna hanna ihor illia khrystyna larysa liudmyla liubov lesia maksym
	mariia mykyta nadiia nina oksana oleksandra oleksii polina roman ruslan sofiia solomiia stanislav tamara
	tymofii valentyna vasyl veronika viktoriia vitalii vladyslav yana yaroslav yevhen yevheniia zoriana
	aye chit myo naing nwe soe thida thiri tun yin zin
	azra berat cem deniz ebru enes esra fatih gul hakan kerem leyla mert nur omer ozge recep selin
	sena serkan sule tugba yagmur
	lan linh minh nguyen thi tuan trang
	rodrigo jayson rowena maricel jocelyn marites rodelio
`);

export const FAMILY_NAMES = names(`
	khatib masri hamdan haddad khoury khalil mansour najjar nassar shami halabi homsi darwish
	qasimi hashimi tamimi jaburi jubouri dulaimi obeidi ubaidi rubaie saadi shammari zubaidi bayati
	janabi azzawi maliki asadi mousawi musawi husseini hosseini hashemi rezaei karimi ahmadi mohammadi
	rahimi nazari haidari hakimi amiri sultani noori akbari sharifi azizi safi stanikzai yousafzai
	barzani talabani hajji haji
	rahman rahaman uddin islam hoque haque chowdhury choudhury miah mia sarkar sarker sikder biswas
	talukder bhuiyan mollah mondal akter akhter aktar begum khatun khatoon bibi banu sultana
	alam kader quddus gaffar khan
	siddiqui siddique qureshi malik sheikh shaikh chaudhry butt bhatti iqbal javed hussaini
	diallo traore keita coulibaly toure cisse konate kone sangare diarra sidibe camara conde barry sow
	ba diop ndiaye fall gueye mbaye sarr sy kane ouedraogo sawadogo kabore zongo compaore sanogo
	maiga dicko issoufou garba abdou hassane oumarou goukouni deby
	okafor okonkwo okoye eze nwosu obi adeyemi adebayo ogunleye balogun bello danjuma abubakar
	mensah owusu boateng asante osei appiah
	kamau mwangi njoroge otieno odhiambo ochieng kimani kariuki mutua wafula
	mukasa okello ssemakula namukasa nakato byaruhanga tumusiime habimana niyonzima ndayisenga
	nshimiyimana hakizimana uwimana mukamana uwase ndayishimiye nkurunziza bizimana
	kabila mukendi kalala ilunga kasongo mbuyi ngoy tshibangu mulumba kabongo bahati mwamba
	abebe tesfaye bekele kebede haile tadesse mekonnen gebremedhin wolde gebre hailu
	farah warsame abdi hersi jama guled duale yusuf
	smith jones taylor williams brown davies evans thomas roberts johnson walker wright robinson
	thompson hughes edwards clarke harrison baker anderson wilson miller moore martin
	garcia rodriguez gonzalez hernandez lopez martinez perez sanchez ramirez torres flores rivera gomez
	diaz reyes morales cruz ortiz gutierrez chavez ramos ruiz mendoza alvarez castillo jimenez moreno
	romero herrera medina aguilar vargas castro guzman mendez munoz rojas suarez contreras quispe
	mamani ospina restrepo cardenas valencia acosta parra
	dubois durand leroy moreau laurent lefebvre bertrand roux fournier girard bonnet dupont lambert
	shevchenko kovalenko bondarenko tkachenko kravchenko kovalchuk oliynyk shevchuk polishchuk boyko
	melnyk ivanenko petrenko savchenko lysenko
	yilmaz kaya demir celik sahin yildiz ozturk aydin
	abadi abbasi abboud ajami akkad aldarwish aloush asaad ashour atallah awad ayyash aziz badawi bakri
	barakat bashir bayoumi bitar daher dib eid fakhoury fares fayyad ghanem habash habib hajj hammoud hamad
	hamoud hariri harb hashem hijazi ibrahim idlibi issa jaber jabr jamil jarrar kadhim karam kassab
	kazem kurdi latif mahfouz makki masoud mohsen mughrabi murad nasrallah omari qadri qassem rashidi
	rifai saad sabbagh sabri safadi saleh salman samara sarraf sayegh shaaban shaheen sharif shatti
	tahhan takriti tamim tawil turk wehbe yaseen yassin zaki zein
	ahsan akhand amin arefin azad bashar begom dewan gazi habibullah haider howlader kamal kazi khondoker
	majumder mannan mazumder mollik munshi paramanik patwary rashid roy saha shikder sultan ullah
	ahmadzai alizada azizi faizi ghani hotak mangal mohmand niazi omari popal qaderi sadat wardak zadran
	ag bagayoko ballo dembele doumbia fofana goita haidara kante kamara kargbo koroma kouyate maiga
	mansaray sacko samake sesay sidibe sissoko soumare tall toure traore yattara conteh bangura
	adoum djibrine hamat kosso mbodou nadji ngaro ngarbaye ngarta outman tchari yaya
	akello achan apio atim auma ayo lubega mugisha musoke mwesigwa nabukenya nalwanga namuli ochan odongo
	ojok okot onyango opio otim ssali tumwesigye wasswa bigirimana irakoze kwizera manirakiza mugabo
	mukeshimana murekatete niyonkuru ntakirutimana nzeyimana uwamahoro uwera bisimwa buhendwa
	kambale kasereka katembo kavira masika muhindo mumbere paluku mapendo kabuya kalonji mwangaza tshilombo
	gatluak deng mabior malual majok chol dut lual wol machar riek
	aden adan barre dahir elmi egal hussein ibrahim isse mohamud muse nur osman samatar
	assefa ayele dagne demissie desta fikadu gebreyesus hagos lemma mengistu negash teklu woldu zewdie
	dlamini khumalo mkhize mokoena moyo ncube ndlovu nkosi sibanda zulu zuma banda chanda phiri tembo mulenga
	achterberg aguirre alfaro alonso andrade arango arias avila barrera becerra benavides benitez bermudez
	bernal blanco bravo bustamante caballero cabrera calderon campos cano cardona carrillo ceballos cifuentes
	cordero cordoba coronado correa cortes cuellar delgado duarte duran echeverri escobar espinosa estrada
	figueroa franco fuentes galindo gallego giraldo guerrero henao ibarra jaramillo lara leon londono lozano
	maldonado marin marquez mejia miranda molina montoya mora mosquera munera murillo navarro nieto
	ochoa orozco ortega osorio pacheco padilla palacios paredes patino pena pineda ponce quintero quiroga
	rincon rios robles rodas rosales rubio salazar salcedo salgado sandoval serrano sierra silva solano
	soto tapia tellez trujillo uribe vallejo vega velasco velasquez velez vera villa villegas zambrano zapata
	zuniga
	babenko hrytsenko klymenko kolesnyk koval kozak kuzmenko levchenko lytvyn marchenko martynenko mazur
	moroz nazarenko pavlenko ponomarenko romanenko rudenko symonenko sydorenko tymoshenko vasylenko
	zinchenko
	arslan aslan bulut cetin dogan erdogan gunes kaplan kilic koc korkmaz ozdemir polat simsek yildirim
	bahadur bhattarai chaudhary dahal karmakar lama pandey pariyar poudel rana sherpa tharu
	sharma gupta singh kumar patel thapa gurung tamang shrestha adhikari karki rai magar
	santos dela bautista aquino villanueva
`);

export const ARABIC_GIVEN_NAMES = names(`
	محمد احمد محمود حامد حميد علي حسن حسين عمر عثمان عبدالله عبدالرحمن عبدالكريم ابراهيم اسماعيل يوسف
	يعقوب موسي عيسي خالد وليد طارق راشد رشيد سعيد سالم صالح صلاح سمير كريم جمال كمال فيصل فهد ناصر حمزه
	بلال ادم ادريس سليمان داود هارون زكريا يحيي ايوب مروان مازن زياد زيد بشار بشير وائل غسان هيثم
	ماجد مصطفي مرتضي هادي مهدي جعفر عباس حيدر قاسم سجاد كرار منتظر انس اياد عامر عمار فادي رامي سامي
	فاطمه امينه عائشه خديجه زينب مريم ليلي لينا رنا رانيا ريم حنان هدي ايمان نوره نورا ساره سلمي سميره
	ساميه سناء ياسمين رحمه رحيمه حليمه حواء اسماء صفيه سميه شيماء زهراء زهره فريده فرح ناديه نجوي
	نبيله نبيل جميله لطيفه مني منيره دعاء اسراء تسنيم وفاء هبه شهد غاده ميساء رغد بتول كوثر سعاد
	ايه ايلاف ايهاب اريج ازهار اشرف اصيل افنان الاء امير اميره انور اوس باسم بدر براءه بسام بسمه بيان
	تالا تغريد ثائر جابر جاسم جلال جنا جني جواد جوري جود جهاد حاتم حازم حسام حسناء حلا حيان خليل دانه
	ديما دينا ذكري راغب رائد ربي رشا رغده رقيه رهف رؤي روان ريان ريناد زاهر زكي سائد سجي سدره سعد سلام
	سلوي سماح سمر سمير سهي سهيل سيف شادي شذي شريف شكري شهاب شيرين صابر صادق صفاء ضحي طه طلال ظافر عاصم
	عبير عدنان عذراء عزيز عصام علاء عليا عماد عهد غدير غفران غني فاتن فارس فاروق فاضل فؤاد فراس فرات
	فواز قصي كاظم كرم كنان لارا لبني لجين لطفي لما لؤي ليان ليث ماريا ماريه ماهر مالك مجد محسن محسنه
	مراد مرام مرح معاذ معتز ملك منال مهند موفق ميار ميرا نادر ناهد نايف نبيله ندي نزار نسرين نضال نعيم
	نغم نهي نور هاجر هاشم هاني هديل هشام هلا هند وجدي وسام وسيم ياسر ياسين يارا يزن يسري يمان
	ابوبكر ذوالفقار رضا غلام نجيب
`);

export const ARABIC_FAMILY_NAMES = names(`
	الخطيب المصري حمدان حداد الحداد خوري الخوري خليل منصور النجار نجار نصار الشامي الحلبي الحمصي درويش
	القاسمي الهاشمي التميمي الجبوري الدليمي العبيدي الربيعي السعدي الشمري الزبيدي البياتي الجنابي
	العزاوي المالكي الاسدي الموسوي الحسيني الحسني الاحمد المحمد العلي الحسن الحسين العمر الصالح
	السالم الخالد الابراهيم اليوسف الحمد الجاسم العيسي الموسي الكردي التركماني الفارس الشيخ
	الاسعد الاطرش البكري البيطار الجابري الجاسر الجبر الجمال الحريري الحلاق الحموي الحميدي الخالدي
	الخضر الخلف الدرويش الدوري الراوي الرفاعي الزعبي الزهراني السامرائي السباعي السلمان السيد الشرع
	الشريف الشمالي الصباغ الصغير الطائي الطويل العاني العباسي العبود العبدالله العزيز العطار العكيدي
	العواد الغانم القاضي القادري القيسي الكبيسي الكعبي اللامي المحمود المصطفي المطلك المعموري المنصور
	المهدي الموصلي الناصر النعيمي الهاشم الياسين بركات جابر جبر جمعه حجازي حسون حمود حميد خضر خلف
	ذياب رجب رمضان سلامه سلمان سليم شاهين شحاده شعبان شلبي صبري عبود عثمان عطيه عواد عوض عيد غانم
	فرحان فياض قاسم كاظم مهنا نصرالله هلال ياسين
	العتيبي القحطاني الغامدي الشهري الحربي المطيري الدوسري باوزير السقاف العولقي
`);

/** Between the parts of a name; says nothing alone. */
export const PARTICLES = words(
	'al el ul ur ud as ash an ar at ad in abd abdel abdul abdur abdal del de da dos la los y e ould ال عبد'
);

/** What belongs to places: a name beside such a word is the name of a place. */
export const PLACE_WORDS = words(`
	camp camps block zone sector site settlement shelter extension area district districts province
	governorate region county commune municipality municipio municipality department departement
	departamento prefecture subprefecture territory territoire cercle canton division upazila union ward
	thana village villages town city ville ciudad cite quartier barrio sub east west north south central
	nord sud est ouest norte sur este oeste centre center centro greater upper lower new old nueva nuevo
	nouveau grand grande haut bas rural urban upon under saint sainte san santa santo sao st ste sidi
	sayyid sayyida sayyidah sheikh shaykh cheikh nabi hassi ain ayn ein aïn ayun bir beer tal tall tell
	deir dayr dar beit bayt bait bani beni banu kafr kafar qaryat qasr ksar burj bordj borj jabal jebel
	djebel djebal gebel wadi oued ouadi nahr bahr barh bab ras marj hosh khirbet khan umm oum qala qalat
	port puerto fort fuerte villa san rio lake lac lago river isla isle island islands mount mont monte
	cerro valle valley hill hills hospital school ecole escuela university airport bazar bazaar pur ganj
	nagar abad tila market road street avenue mosque church centre point gate square park general coronel
	doctor presidente libertador
	خان دير تل عين وادي جبل بني بيت كفر مخيم مدينه قريه حي محله قضاء محافظه منطقه ناحيه مديريه شارع ابو ام
	بئر برج باب راس مرج نهر بحر قصر سوق شيخ النبي جزيره ميناء مستشفي مدرسه جامعه
`);
