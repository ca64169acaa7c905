// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/agency_file.h"

namespace fieldframe::credit {

namespace {

/// In the form of the file that a desk edits (agency_file.h).
constexpr std::string_view kStandard = R"agencies(
IOM = OIM; International Organization for Migration; International Organisation for Migration; Organisation internationale pour les migrations; Organización Internacional para las Migraciones; المنظمة الدولية للهجرة; UN Migration; IOM UN Migration; UN Migration Agency; 国际移民组织; МОМ; OIM ONU Migration; ONU Migration; ONU Migración
UNHCR = ACNUR; UN Refugee Agency; The UN Refugee Agency; HCR; UN High Commissioner for Refugees; المفوضية; مفوضية اللاجئين; المفوضية السامية للأمم المتحدة لشؤون اللاجئين; UN Refugees; Alto Comisionado de las Naciones Unidas para los Refugiados; Haut Commissariat des Nations Unies pour les réfugiés; 联合国难民署; УВКБ ООН
UNICEF = United Nations Children's Fund; اليونيسف; يونيسف; United Nations International Children's Emergency Fund; ЮНИСЕФ; 联合国儿童基金会
WFP = PAM; PMA; World Food Programme; World Food Program; UN WFP; برنامج الأغذية العالمي; برنامج الغذاء العالمي; Programme alimentaire mondial; Programa Mundial de Alimentos; WFP PAM
OCHA = UNOCHA; UN OCHA; أوتشا; Office for the Coordination of Humanitarian Affairs; United Nations Office for the Coordination of Humanitarian Affairs
FAO = Food and Agriculture Organization; الفاو; Food and Agriculture Organisation; Food and Agriculture Organization of the United Nations; FAOUN
WHO = OMS; World Health Organization; World Health Organisation; منظمة الصحة العالمية; Organisation mondiale de la Santé; Organización Mundial de la Salud; ВОЗ; 世界卫生组织
UN Women = ONU Femmes; ONU Mujeres; UNWomen; هيئة الأمم المتحدة للمرأة
UN Photo = UNPhoto; United Nations Photo; UN Photos
United Nations = UN; ONU; Nations Unies; Naciones Unidas; الأمم المتحدة
UNRWA = الأونروا; أونروا; UNRWA Archives
UNDP = PNUD; United Nations Development Programme; برنامج الأمم المتحدة الإنمائي
UNFPA = United Nations Population Fund; FNUAP; صندوق الأمم المتحدة للسكان
UNESCO = اليونسكو
UNEP = PNUE; PNUMA; UN Environment
UNAIDS = ONUSIDA
UNODC
UNOPS
UN-Habitat = UNHABITAT; ONU-Habitat
UNMISS
UNAMA
UNAMID
MINUSMA
MINUSCA
MONUSCO
MINUSTAH
UNIFIL
UNSMIL
UNMAS
UNITAR
UNIDO = ONUDI
UNCTAD
UNV = UN Volunteers
ILO = OIT; International Labour Organization
IFAD = FIDA
IAEA = OIEA; AIEA
ITU = UIT
WMO = OMM
OHCHR = UN Human Rights; HCDH; ACNUDH
World Bank = The World Bank; Banque mondiale; Banco Mundial
IMF = FMI
ICRC = CICR; International Committee of the Red Cross; Comité international de la Croix-Rouge; Comité Internacional de la Cruz Roja; اللجنة الدولية للصليب الأحمر; МККК
IFRC = FICR; International Federation of Red Cross and Red Crescent Societies; IFRC Red Cross
Red Cross = Red Crescent; Croix-Rouge; Cruz Roja; الصليب الأحمر; الهلال الأحمر; Croissant-Rouge; Media Luna Roja
MSF = Médecins Sans Frontières; Doctors Without Borders; Médicos Sin Fronteras; أطباء بلا حدود; Ärzte ohne Grenzen; MSF International
Save the Children = Save the Children International
Oxfam = Oxfam International
CARE = CARE International
World Vision
Caritas
NRC = Norwegian Refugee Council
DRC = Danish Refugee Council
IRC = International Rescue Committee
Action Against Hunger = ACF; Action contre la Faim; Acción contra el Hambre
Human Rights Watch = HRW
Amnesty International
EU = European Union; Union européenne; Unión Europea; الاتحاد الأوروبي; Europäische Union
USAID
DFID
GIZ
SIDA
JICA
AECID
NASA
ESA
NOAA
NATO = OTAN
OSCE
African Union = AU; Union africaine
* AFP = Agence France-Presse; AFP Forum; فرانس برس; وكالة فرانس برس; وكالة الصحافة الفرنسية; AFP Fact Check
* AP = Associated Press; The Associated Press; AP Images; أسوشيتد برس
* Reuters = Thomson Reuters; Thomson Reuters Foundation; رويترز; REUTERS Pictures; Reuters Pictures
* EPA = EPA-EFE; EPA EFE; European Pressphoto Agency; epa-efe; EPA Images; epa images
* EFE = Agencia EFE
* dpa = Deutsche Presse-Agentur; dpa Picture-Alliance; picture alliance; picture-alliance; dpa-Zentralbild
* ANSA
* Xinhua = Xinhua News Agency; 新华社; شينخوا
* TASS = ITAR-TASS
* PA = PA Wire; PA Images; PA Media; Press Association
* Anadolu = Anadolu Agency; Anadolu Images; Anadolu Ajansı; الأناضول; وكالة الأناضول
* Kyodo = Kyodo News
* Yonhap
* ABACA = Abacapress
* Keystone = KEYSTONE-SDA; Keystone Press
* Getty Images = Getty; Getty Images News; Corbis; Gamma-Rapho; Getty Images Europe; Getty Images AsiaPac; LightRocket; Gamma; WireImage; FilmMagic
* Magnum Photos = Magnum
* VII Photo = VII; VII Photo Agency
* NOOR
* Panos Pictures = Panos
* laif
* Redux = Redux Pictures
* Polaris = Polaris Images
* Sipa = Sipa Press; Sipa USA
* ZUMA Press = ZUMA; ZUMAPRESS.com
* Shutterstock = Rex; REX Shutterstock
* Alamy = Alamy Stock Photo; Alamy Live News
* iStock = iStockphoto; iStock.com
* Agence Cosmos = Cosmos
* Arete = Arete Stories
* Adobe Stock
* Bloomberg = Bloomberg News
* NurPhoto
The New York Times = New York Times; NYT
The Washington Post = Washington Post
The Guardian
Le Monde
El País
BBC = BBC News
CNN
Al Jazeera = الجزيرة; Al Jazeera English
National Geographic
PAHO = OPS; Pan American Health Organization; Organización Panamericana de la Salud
UNAMI
UNMIL
UNMIT
UNMIK
UNOCI = ONUCI
UNISFA
UNDOF
UNTSO
UNFICYP
UNSOM
UNSOS
UNISS
BINUH
UNITAMS
UNMHA
UNIC
UNDRR = UNISDR
UNFCCC = UN Climate Change
UN News = ONU Info; Noticias ONU; أخبار الأمم المتحدة
UN DPPA
UN Global Compact
UNECE
ECLAC = CEPAL
ESCAP
ESCWA
ECA
UNCDF
UNOSAT
UNRISD
UNU
UN Tourism = UNWTO
WTO = OMC
WIPO = OMPI
UPU
ICAO = OACI
IMO = OMI
CTBTO
OPCW = OIAC
American Red Cross
British Red Cross
Croix-Rouge française
Cruz Roja Española
Deutsches Rotes Kreuz = DRK
Magen David Adom
SARC = Syrian Arab Red Crescent; الهلال الأحمر العربي السوري
PRCS = Palestine Red Crescent Society
Médecins du Monde = MdM; Médicos del Mundo; Doctors of the World
Plan International
Handicap International = Humanity & Inclusion; HI
Concern Worldwide = Concern
Mercy Corps
GOAL
Tearfund
Christian Aid
CAFOD
CRS = Catholic Relief Services
Islamic Relief = Islamic Relief Worldwide
ActionAid
WaterAid
HelpAge = HelpAge International
International Medical Corps = IMC
Solidarités International
Première Urgence Internationale = PUI
ACTED
INTERSOS
COOPI
AVSI
Terre des hommes = Tdh
SOS Méditerranée = SOS Mediterranee
Sea-Watch
Open Arms = Proactiva Open Arms
MOAS
Refugees International
HIAS
JRS = Jesuit Refugee Service
World Central Kitchen = WCK
Malteser International
Welthungerhilfe
Diakonie Katastrophenhilfe
medico international
EMERGENCY NGO
Greenpeace
WWF
Vitamin Angels = VitaminAngels
Bill & Melinda Gates Foundation = Gates Foundation
Gavi = Gavi, the Vaccine Alliance
The Global Fund = Global Fund; Le Fonds mondial
BRAC
IRIN
The New Humanitarian = TNH
FEWS NET
GPE = Global Partnership for Education
Education Cannot Wait = ECW
ECHO = EU ECHO; DG ECHO; EC ECHO; EU Civil Protection and Humanitarian Aid; EU Humanitarian Aid; European Commission DG ECHO
European Commission = EC; Commission européenne; Comisión Europea; EC - Audiovisual Service; EC Audiovisual Service; European Union Audiovisual Service
European Parliament = EP; Parlement européen; Parlamento Europeo
Council of Europe = Conseil de l'Europe; COE
Frontex
Council of the EU = European Council
FCDO = UK FCDO; Foreign, Commonwealth & Development Office
AFD = Agence française de développement
KfW
SDC = DEZA
Norad
Danida
AusAID = DFAT
US Navy = U.S. Navy
US Army = U.S. Army
US Air Force = U.S. Air Force; USAF
US Coast Guard = U.S. Coast Guard; USCG
US Marine Corps = U.S. Marine Corps; USMC
DVIDS
DoD = US Department of Defense; U.S. Department of Defense
State Department = US Department of State; U.S. Department of State
White House = The White House
Italian Navy = Marina Militare
Guardia Costiera = Italian Coast Guard
Islamic Development Bank = IsDB
ADB = Asian Development Bank
AfDB = African Development Bank; BAD
IDB = Inter-American Development Bank; BID
EBRD = BERD
EIB = BEI
IFC
ECOWAS = CEDEAO
Arab League = League of Arab States; جامعة الدول العربية
OAS = OEA
ASEAN
IGAD
* ANP
* Belga = Belga Photo
* TT = TT News Agency; Scanpix
* NTB = NTB scanpix
* Ritzau = Ritzau Scanpix
* Lehtikuva
* APA = APA-PictureDesk
* CTK = ČTK
* PAP
* MTI
* Lusa
* LaPresse
* Europa Press
* Notimex
* Cuartoscuro
* Andina
* Télam = Telam
* Agência Brasil
* Estadão Conteúdo
* Folhapress
* The Canadian Press = Canadian Press; CP
* AAP
* PTI = Press Trust of India
* APP
* Jiji = Jiji Press
* Ukrinform
* UNIAN
* Sputnik = RIA Novosti
* WAM = وام
* SPA = واس
* SANA = سانا
* MENA
* TAP
* APS
* MAP
* WAFA = وفا
* IRNA
* ISNA
* Agence VU = VU; Agence VU'
* MYOP
* Hans Lucas
* Tendance Floue
* Contrasto
* Parallelozero
* ParalleloZero
* Bloomberg via Getty
* Middle East Images
* SOPA Images
* Pacific Press
* Barcroft Media
* Ostkreuz
* MAPS = MAPS Images
* Ruda Photos
* imago = imago images
* Action Press
* Splash News
* UPI
* TNS
* Unsplash
* Pexels
* Flickr
* Wikimedia Commons = Wikimedia; Wikipedia
* Depositphotos
* Dreamstime
* Science Photo Library
* Bridgeman Images
* Mary Evans
* Robert Harding
Los Angeles Times = LA Times
The Times
The Independent
The Telegraph
The Globe and Mail
Toronto Star
Chicago Tribune
The Boston Globe
Libération
Le Figaro
Der Spiegel
Die Zeit
Süddeutsche Zeitung
Corriere della Sera
la Repubblica
La Vanguardia
El Mundo
El Tiempo
El Espectador
Clarín
O Globo = Agência O Globo
VOA = Voice of America
RFE/RL = Radio Free Europe; RFERL
DW = Deutsche Welle
NPR
PBS
TIME = TIME Magazine
Newsweek
Vice = VICE News
France 24
RFI
)agencies";

} // namespace

AgencyTable AgencyTable::standard() {
    return withEdits(AgencyTable({}), parseAgencies(kStandard, "standard").value_or(AgencyEdits()));
}

} // namespace fieldframe::credit
