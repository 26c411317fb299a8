/** Texts that tell of nobody, though a recogniser may take them for somebody. */

const list = (text: string) => text.split('|').map((item) => item.trim());

/** Places that bear the names of people: the hardest texts of all. */
export const PLACES_NAMED_AFTER_PEOPLE = list(`
	Sainte-Marie|خان يونس|Abu Kamal|Khan Yunis|Umm Qasr|أم قصر|Ali Sabieh|Sidi Bel Abbès|Sidi Ben Adda|
	Deir Ezzor|Nabi Younis|Sayyida Zaynab|السيدة زينب|Ibn Sina|ابن سينا|Abu Musa|Umm Badr|Fatima|Santiago|
	Santa María|San José|San Juan de Dios|Sant Julià|Saint-Louis|Saint-Pierre|Port-Saint-Louis|Santo Tomás|
	Villa María|Don Carlos|General San Martín|Simón Bolívar|Francisco Morazán|Puerto Carlos|Ciudad Bolívar|
	Sheikh Othman|Sheikh Zayed|الشيخ زويد|Khan Bani Saad|خان بني سعد|Bani Suhaila|بني سهيلا|Ain Issa|عين عيسى|
	Tell Abiad|تل أبيض|Kafr Nabl|كفر نبل|Al-Hasakah|الحسكة|Ras al-Ain|رأس العين|Beit Hanoun|Jabalia|
	Abu Ghraib|أبو غريب|Abu Dis|Abu Hamad|Abu Zabad|Umm Rawaba|أم روابة|Wadi Musa|وادي موسى|Tal Afar|
	Ali al-Gharbi|علي الغربي|Hamza|Al-Hamza|Musayyib|Karim Shahir|Nasiriyah|الناصرية|Salah al-Din|صلاح الدين|
	Habibganj|Faridpur|Jamalpur|Mohammadpur|Nawabganj|Ramganj|Rahimpur|Sultanganj|Ismailpur|Teknaf|Ramu|
	Maulvibazar|Cox's Bazar|Sylhet Sadar|Camp 4 Extension|Camp 25|Kutupalong RC|Nayapara RC|Camp 1E|
	Mahamat Camp|Ngouri|Mao|Mongo|Abéché|Oum Hadjer|Am Timan|Salamat|Sila|Abdi|Haraze Mangueigne|
	Georgetown|Williamsburg|Charlestown|Port Harcourt|Jamestown|Victoria|Alexandria|Sébastopol|Ivano-Frankivsk|
	Khmelnytskyi|Sainte-Anne|Ville Emmanuel|Lubumbashi|Bukavu|Goma|Rutshuru|Mugunga|Kakuma|Dadaab|Dollo Ado|
	Zaatari|Azraq|الزعتري|الأزرق|Yida|Bentiu|Malakal|Gambela|Nguenyyiel|Pugnido|Bidi Bidi|Rhino|Nakivale|
	José María Morelos|Benito Juárez|Juan José Castelli|Abdullah Camp|Jose Abad Santos|Maria Aurora
`);

/** Acronyms of agencies; the first five as in OCHA's 3W of Lebanon (CC BY-IGO). */
export const AGENCIES = list(`
	AMEL|AVSI|NABAA|SCI|TDH-L|UNICEF|UNHCR|IRC|DRC|NRC|IOM|WVI|PLAN|INTERSOS|COOPI|HI|IMC|ACTED|CARE|CRS|
	BRAC|CODEC|MUKTI|AJEDEC|ABAAD|KAFA|HIMAYA|SAWA|SAMA|AMAL|SALAM|HOPE|ROSE|JRS|LWF|CARITAS|ALIMA|MSF|
	ICRC|IFRC|RCRC|MOSA|MOSD|DSS|GOV|ORG07|ORG1|ORG-12|AGENCY_A|NGO_NATIONAL_3|CBO21|TDH-IT|SOS-CV|WAR_CHILD|
	RIGHT2PLAY|STREET-KIDS|FSD|ANCE|ISCG|CPSS|CP-AOR|A1|ZZ99
`);

export const MONTHS = list(`
	2026-01|2025-12|1999-07|January|janvier|enero|يناير|March|mars|mayo|تموز|Jan|Sept|2026|2025-2026|2019/2020|
	2011-2022
`);

export const NUMBERS_AND_CODES = list(`
	1:25|0-5|6-11|12-17|18+|0_5|<5|25|1250|0|3.5|16.6|IQG07Q02N02|BD2022|CD5405|TD0101|LB51|012801000|
	0102801000|PH0102801000|1380100000|E92000001|E09000021|CXB-224|site:CXB-017|BF5301001|AF0101|SY070002|YE1123|
	Camp 25|Block C12|Zone 3|Ward 7|Sector 10|Law 12/2008|v1.2.24|2025.12.1|P5|Km 14
`);

export const SOURCES = list(`
	UNHCR Refugee Population Statistics Database 2025.12.1|BBS census 2011-2022, table 3|COD-PS v1.2.24, Law 12/2008|
	UNHCR, 1:25, ages 0-5|Ministry of Women and Children, 2024|Bangladesh Bureau of Statistics|INSEED 2021|
	UNFPA projections 2021|OCHA COD-PS 2022|WorldPop 2020, constrained|IOM DTM round 14|Censo 2018, DANE|
	Recensement général 2009|الجهاز المركزي للإحصاء|وزارة الشؤون الاجتماعية|UNRWA registration statistics, 2024|
	Office for National Statistics, mid-2022|Meta High Resolution Settlement Layer|ProGres v4, end of year|
	Agency estimate|Joint registration of UNHCR and the government|Shelter cluster count|Enquête SMART 2023|
	MICS 6|DHS 2018|Population tables by age|Household listing by the camp authority|Lebanon inter-agency|
	Mercy Corps|German Red Cross|Adam Smith International|Min population by age|Grace Mission|Save the Children|
	Jordan Red Crescent|Aden cluster count|Mary's Meals|
	King Hussein Foundation|Nelson Mandela Children Fund estimate|Universidad Simón Bolívar
`);
