// Long because: the words of one language stand together, a block a signal.
import { lines } from '../lines.ts';
import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const es: Language = {
  name: 'Spanish',
  script: 'Latin',
  negation: {
    before: wholeWords('no|sin|nunca|ningún|ninguna|ni|jamás'),
    after: /^\s*(?:no |cero|gratis)/u,
    reach: 24,
  },
  words: {
    PAY_OUT_OF_PROPORTION: {
      patterns: lines`
        (sueldo|salario|pago|paga|ingreso|ganancia|renta|comisión|comisiones|sueldazo)s? (muy |bien |super )?(alto|altos|alta|altas|atractivo|atractivos|excelente|increíble|jugoso|elevado|en dólares|en dolares|en euros|en usdt|sin límite|sin limite|sin tope|sin techo|escalonada|ilimitado|ilimitada|ilimitados|ilimitadas)
        (buen|muy buen|excelente|alto|gran) (sueldo|salario|ingreso|pago|billete|dinero)
        (compensación|pago|sueldo|salario|cobras|pagan|ganas|gana) .. (por encima del mercado|en dólares|en dolares|en usd|en usdt)
        (pagan|pago|ganas|ganás|gana|cobras|cobrás|sueldo|salario|base|básico|garantizado|desde|son|hasta|de|hablamos de|sacas|sacás) (de |hasta |desde |unos |entre |como |$|us$|usd |u$d )?#( mil)?( ?- ?#| a #| y #)? ?(usd|us$|u$d|dólares|dolares|dolar|dólar|verdes|usdt|€ netos|euros netos|pavos|libres en dólares)
        #(k| mil)? ?(usd|us$|u$d|dólares|dolares|usdt) (base|básico|fijo|fijos|libres|limpios|netos|mensual|mensuales|al mes|por mes|a la semana|semanal|semanales|más|mas|y|de sueldo|de base|para empezar|guardia)
        (usd|us$|u$d|dólares|$) ?# ?(usd|us$|dólares|dolares)? ?(base|mensual|mensuales|al mes|por mes|fijo|libres|a la semana|semanales)
        (cambiar|cambia|cambió|cambie|cámbiate|cámbiale) (de |tu |la |mi |su )?(vida|suerte|futuro)
        (ganar|ganas|ganarás|gana|cobrar|cobras) (mucho|bastante|el doble|el triple|en dólares|hasta el)
        (comisión|comisiones|porcentaje) (sin techo|sin tope|sin límite|escalonad*|semanal)
        (gano|gana|ganando|mando|manda|cobro|cobra|saco|saca|sacando) .. (dólares|dolares|usd|millones|al mes|mensual*)
        (bonos|bono|comisión|comisiones|sueldo|salario|pago) .. en (dólares|dolares|usdt|cripto|euros)
        #( mil)? ?(dólares|dolares|verdes|dolarucos)
        # ?(lucas|palos|melones|luquitas) (verdes|al mes|en dólares|libres)
      `,
      match: lines`
        Ofrecemos ⟦sueldo muy alto⟧ desde el inicio
        Te dan ⟦900 usd base⟧ y propina
        ⟦cambia tu vida⟧ hoy
      `,
      twins: lines`
        El sueldo se paga por transferencia
        La entrada cuesta doce pesos
        Se entrega el salario cada quincena
      `,
    },
    NO_SKILL_HIGH_PAY: {
      patterns: lines`
        !(sin|no|ni) (se )?(es )?(pedimos |pide |piden |necesaria |necesario |necesitas |requiere |requiero |requieren |exigimos |exige |ven |hace falta |importa |importan |necesita |ocupas )?(tener |la |tu |un |ninguna |mucha |previa )?(experiencia|título|titulo|estudios|estudio|carrera|secundario|secundaria|prepa|diploma|certificado|idiomas|inglés|ingles|chino|mandarín|francés|alemán|portugués|italiano|coreano|japonés|ruso|árabe|tailandés|noruego|currículum|curriculum|cv|antecedentes|infocorp|entrevista)
        !no importa (si )?(no )?(tienes |tenés |tiene |tu |el |la |si )?(experiencia|edad|estudios|secundario|título|titulo)
        !no (hace falta|se necesita|necesitas|ocupas|pedimos|piden) (nada|saber nada|experiencia|estudios|título|inglés|ingles|chino|mandarín|francés|alemán|portugués|italiano|coreano|japonés|ruso|árabe|tailandés|noruego)
        !(te|los|les|le|se te) (enseñamos|enseñan|capacitamos|capacitan|entrenamos|entrenan|explican todo|damos capacitación|dan capacitación|dan curso)
        !(capacitación|entrenamiento|curso) (gratis|gratuito|gratuita|pagada|incluida|incluido|allá|a cargo)
        !(trabajo|chamba|jale|laburo|curro|camello|pega) (fácil|facil|sencillo|sencilla|suave|tranquilo|tranquila|ligero|liviano)
        !(solo|sólo|solamente|nomás|nada más) (hay que |tienes que |tenés que |es |saber |con saber |necesitas )?(chatear|escribir|conversar|platicar|responder|contestar|mensajes|tu celular|tu teléfono|un celular|teclear|copiar y pegar|trae tu pasaporte|tu pasaporte)
        !(guion|guión|guiones|libreto|script|respuestas) .. (ya viene|ya están|listo|listos|te lo damos|te damos|probado|probados|incluido)
        !(puro )?aire acondicionado
        !con (tener |saber )?(pasaporte y ganas|leer y escribir|ganas de trabajar|ganas de salir adelante|ganas de progresar)
        !(academia|instructor|formación) (interna|propia)
        !no (pedimos|piden|pide|importa|se pide|exigen|necesitas|ocupas|hace falta) .. (experiencia|nada|título|estudios|carro|papeles|cv|edad|currículum|antecedentes)
        !(entrenamiento|capacitación|curso|entrenan|capacitan|enseñan) (allá|allí|mismo|en sitio|gratis|completo|desde cero|incluid*)
      `,
      match: lines`
        ⟦sin experiencia⟧ previa
        ⟦no importa la edad⟧
        ⟦te enseñamos⟧ todo
      `,
      twins: lines`
        Cuatro años de experiencia mínima
        Trabajo de fuerza en la obra
      `,
    },
    ALL_EXPENSES_PAID: {
      patterns: lines`
        (pasaje|pasajes|pasaje aéreo|vuelo|vuelos|boleto|boletos|tiquete|tiquetes|billete|visa|visado|pasaporte|traslado|traslados|viáticos|avión|ticket) (aéreo |aéreos |de avión |ida )?(y|,|\+|más|mas|/|con) ?(la |el |un |tu )?(visa|visado|comida|cuarto|casa|hotel|hospedaje|alojamiento|vivienda|vuelo|pasaje|dormitorio|cama|depto|apto|apartamento|piso|estadía|alimentación|todo|pasaporte)
        (casa|cama|cuarto|comida|hospedaje|alojamiento|vivienda|depto|dpto|apto|apartamento|piso|dormitorio|habitación|alimentación|techo) (en campus |compartido |incluido |privado )?(y|,|\+|más|/|con) ?(dietas y )?(la |el |los |tu )?(vuelo|vuelos|pasaje|pasajes|boleto|boletos|tiquete|tiquetes|visa|billete|avión|traslado|traslados)
        (pasaje|pasajes|vuelo|vuelos|boleto|boletos|tiquete|tiquetes|billete|visa|visado|pasaporte|alojamiento|hospedaje|vivienda|casa|comida|traslados|hotel|estadía|cuarto|todo) .. (pagado|pagados|pagada|cubierto|cubiertos|incluido|incluidos|incluida|gratis|a cargo de|por cuenta de|por nuestra cuenta|corre por|corren por|lo pone|los pone|lo ponen|lo paga|los paga|la paga|lo pagan|lo cubre|de cortesía|resuelto)
        (todo|toda) (está |esta |va |viene )?(pagado|pago|incluido|cubierto|gratis|resuelto)
        (te|les|le|nos|me) (pagan|pagamos|ponemos|ponen|damos|dan|compran|compramos|sacan|sacamos|sacaron|mandan|mandamos|cubren|cubrimos|consiguen|conseguimos|tramitamos|tramitan|regalamos|pone|paga) (el |la |los |tu |un |todo |hasta )?(pasaje|pasajes|vuelo|vuelos|boleto|boletos|tiquete|tiquetes|billete|avión|visa|pasaporte|casa|hospedaje|hotel|viaje|viáticos|todo)
        (pagan|pagamos|ponen|ponemos|cubrimos|cubre|cubren|pone|paga|incluye|incluyen|incluimos|compramos|ofrecemos) (el |la |los |tu |un |todo |dpto .. )?(pasaje|pasajes|vuelo|vuelos|boleto|boletos|tiquete|tiquetes|billete|billetes|visa|visado|viaje|pasaporte|viáticos|casa y comida|hospedaje y)
        (te|los|les|las) (recogemos|recoge|recogen|esperan|espera|esperamos|buscan|buscamos|reciben|recibimos|pasan a buscar|pasamos a buscar) .. (aeropuerto|terminal|frontera|central camionera)
        (pasamos|paso|vamos) por (ti|vos|usted|ustedes)
        (cama|techo|dormitorio|casa|cuarto|vivienda|hospedaje|alojamiento) (y|,) ?(la )?(comida|comidas|alimentación|traslados|almuerzo)
        (boleto|pasaje|tiquete|vuelo) (solo )?(de )?ida
        (ya está|ya esta|está|esta) (comprado|pagado|listo) (el |tu )?(pasaje|boleto|vuelo|tiquete)
        (lo|la|te|le|los) (recoge|recogen|espera|esperan|recibe|reciben|recogemos) .. (letrero|cartel|chofer|señor|aeropuerto|conductor|pancarta)
        (cuarto|casa|cama|comida|hospedaje|médico|gimnasio|lavandería|habitación) .. (mismo edificio|misma casa|adentro|dentro del|en la misma|compartido en)
        (pasaje*|vuelo*|boleto*|tiquete*|visa|pasaporte|trámite*|papeles) .. (ya|nosotros|ellos|empresa|jefe|compañía|descuida|no te preocupes|no se preocupe|nos encargamos|se encargan|regalo)
        (comida|casa|depto|dpto|techo|cama|hospedaje|vuelo)(,| y|/) ?(depto|dpto|cuarto|vuelo|pasaje|visa|apto)
      `,
      match: lines`
        ⟦pasaje y visa de la empresa⟧
        ⟦te pagan el pasaje⟧ mañana
        ⟦Todo pagado⟧, solo ven
      `,
      twins: lines`
        Pague su pasaje en la caja
        El boleto del cine está caro
      `,
    },
    WORK_ROLE_GENERIC_ONLINE: {
      patterns: lines`
        (atención|servicio|soporte|experiencia|relación) (al|a|con|de|con el) ?(los )?(cliente|clientes|usuario|usuarios) (por|en|vía|via|de|online|bilingüe|vip|hispano)*
        (ejecutiv*|asesor*|agente*|operador*|operari*|representante*|especialista*) (de |en |comercial|para )?(relación con|chat|cuenta*|cliente*|venta* online|telefónic*|call center|redes|ventas|inversion*|cripto|retención|digital*|senior|chats|marketing|soporte|mensajes|línea)
        (telemercadeo|teleoperador*|televentas|digitador*|digitación|transcriptor*|captura de datos|ingreso de datos|entrada de datos|mecanograf*|tipeo|tipista*)
        (chatear|chateo|chatero|chateros|chatea|chateás)
        (trabajo|chamba|jale|laburo|curro|camello|oficina) (de |en |con |por )?(computadora*|compu|la computadora|el computador|computador|ordenador|pc|chat|línea|internet|oficina|celular|redes)
        (responder|contestar|contestas|respondes|responde|atender|atiendes|escribir|hablar|hablas|hablo|conversar|conversas|platicar|chatear|mandar) (a |con |los |unos |puros )?(mensajes|chats|clientes|correos|gringos|extranjeros|gente de afuera|gente por internet|por chat)
        (es|toca es|puro|todo es|conversa) (con |en |de |por )?(el |la )?(computador|computadora|compu|laptop|ordenador)
        (que )?sepan? (de |usar |manejar )?(compu|computadora|computación|redes|internet|teclear)
        (manejo|manejar|crear|creación|administrar) (de )?(perfiles|cuentas|redes sociales|perfil|páginas|redes)
        (moderador*|moderadora de contenido|host en vivo|anfitriona*|tiktoker|traductor|traductora|traductores|intérpretes|programador*|desarrollador*|diseñador* ui|dev laravel)
        (modelo|modelos|chica|chicas|nenas|voz|video|voz/video) (para |de |por |chicas |en )?(videollamada|videollamadas|video llamada*|video|chicas|streaming|línea|videochat|en vivo|eventos online)
        (videollamada|videollamadas|videochat) (con|a) (gringos|clientes|extranjeros|hombres)
        (cierre|closer|closers|trader|traders|analista|ventas|asesor|mesa|promotor) (de |en )?(cripto|criptomonedas|forex|trading|inversion*|broker|retención)
        (desk|mesa|sala|equipo|línea) (hispano|hispana|latino|latina|latam|español|española|de habla hispana|perú|méxico|colombia|argentina|ecuador)
        (soporte|asistente|auxiliar) (técnico|vip|online|virtual|bilingüe|administrativ*|en español)
        (empresa|compañía|firma) (de )?(sistemas|tecnología|tecnológica|computadoras|marketing digital|entretenimiento interactivo|cripto|juegos en línea|software|medios)
        habla hispana
        (se les|les|le) (escribe|escriben|acompaña|conversa|chatea|atiende|enseña a invertir)
        (sala|centro|equipo|oficina|piso) de (llamadas|chat|mensajería|atención|inversiones|operaciones)
        (escribir|teclear|tipear|digitar|redactar|escribes|tecleas|tipeas) .. (rápido|bien|computador*|compu|chat|mensajes|clientes|teclado)
        (oficina*|empresa*) .. (asia|asiátic*|extranjero|afuera|exterior|otro país)
        (clientes|gente|señores|hombres|gringos|jubilados) (de|en) (europa|afuera|otros países)
        (tipeá*|tipeas|tipea|tipeando|teclear|tecleando)
      `,
      match: lines`
        Buscamos ⟦agente de chat⟧ ya
        Es ⟦trabajo de oficina⟧ y nada más
        ⟦trabajo de chat⟧ en español
      `,
      twins: lines`
        Se busca albañil para obra
        Mesero con experiencia en salón
      `,
    },
    GAMBLING_WORK: {
      patterns: lines`
        (casino|casinos|apuestas|apuesta|slots|tragamonedas|póker|poker|ruleta|bingo online|igaming|gaming|dados) (online|en línea|en linea|en vivo|vip|virtual|deportivas|digital) .. (agente*|operador*|soporte|cajer*|trabaj*|vacante*|personal|equipo|chat|hispano|español)?
        (empresa|compañía|plataforma|sala|firma|conglomerado) (asiática |extranjera |grande )?(de )?(apuestas|juegos en línea|casino|juego online|gaming|igaming|apuestas y)
        (operador|operadora|operadores|cajero|cajera|soporte|atención|dealer|dealers|croupier|crupier|agente|agentes|asesor|asesores|programador*) .. (de |para |en )?(casino|casinos|apuestas|póker|poker|ruleta|juego online|juegos online|juego en línea)
      `,
      match: lines`
        Se busca ⟦cajero de casino⟧ ya
        una ⟦empresa de apuestas⟧ paga bien
      `,
      twins: lines`
        El bingo de la parroquia es el domingo
        No apuestes lo que no tienes
      `,
    },
    OPEN_SCAM_WORK: {
      patterns: lines`
        (trabajo|oficina|sala|equipo|proyecto) (de |para )?(estafa|estafas|estafar|scam|fraude|pig butchering)
        (estafar|engañar|timar) (a )?(gringos|viejitos|jubilados|extranjeros|clientes|chinos|europeos|viudas)
        (scammer|scammers|estafador|estafadores) (con experiencia|se buscan|se busca|para|buscamos|bienvenidos)
        (backoffice|back office|panel) (que )?(decide|decides) (quién|quien) (gana|pierde)
      `,
      match: lines`
        ⟦trabajo de estafa⟧ en línea, pago semanal
        Toca ⟦engañar a gringos⟧ por chat
      `,
      twins: lines`
        La estafa del siglo, hoy en el cine
        Un estafador fue visto en la plaza
      `,
    },
    LOCATION_VAGUE_OR_CHANGES: {
      patterns: lines`
        (ciudad|país|pais|lugar|destino|sede|nombre|empresa|jurisdicción|dirección|ubicación|zona) (exact* |de la empresa )?(se |te |la |lo |le |les )?(informa|revela|dice|digo|decimos|paso|pasamos|confirma|confirmo|confirman|confirmamos|avisa|aviso|avisan|sabrás|asigna|da|entrega|explica) (con el|cuando|después|despues|luego|tras|al|el día|en la|por interno|por privado|a último|más adelante)
        (luego|después|despues|ya allá|más adelante|al llegar) (te |les |le )?(digo|decimos|dicen|explico|aviso|avisan|cuento|paso|confirmo) (bien )?(a )?(qué|que|el|la|cuál|cual|dónde|donde) (país|pais|empresa|ciudad|nombre|lugar|destino|sede|oficina|es)
        (no|todavía no|aún no) (me |te |les |se )?(dijo|dicen|sé|se|puedo decir|digo|pongas|sabe|especifica) (el |a qué |qué )?(país|pais|destino|lugar)
        (están|andan|estan|van) (cambiando|trasteando|moviendo|mudando) (de |la |las )?(oficina|oficinas|sede|país)
        (nombre|país|ciudad|dirección|empresa) (se lo|se la|te lo|te la|lo|la) (paso|digo|doy|mando|dan) (cuando|después|luego|al|allá)
        (según|segun) (cupo|cupos|vacante|el cupo)
        (llegas|llegan|vuelas|vuelan|entras) a .. (y de ahí|de ahí|de ahi|y luego|y de allí|después te|y te) (la |una |los |te |un )?(camioneta|lleva|llevan|cruza|carro|pasan|trasladan|van|lancha)
        (preguntas|información|datos|detalles) (sobre|de) la empresa .. (al llegar|allá|después|en persona)
        (abren|abriendo|están abriendo) (una )?(sede|oficina) nueva
        (país|pais|lugar|destino|ciudad|dónde|donde|sede|empresa|dirección) .. (interno|privado|inbox|dm|sorpresa|no importa|ya verás|allá ves|cuando llegues|al llegar|te cuento|por llamada|no preguntes|confidencial*|reservad*|por whatsapp)
        (luego|después|de ahí|de allí|y de) .. (carro|camioneta|bus|lancha|bote|moto|van|barco|señor) .. (lleva*|cruza*|recoge*|frontera|río|paso)?
      `,
      match: lines`
        ⟦ciudad se informa con el⟧ boleto
        ⟦luego te digo qué país⟧
      `,
      twins: lines`
        La dirección es Calle Sol 5
        El nombre de la empresa está en la puerta
      `,
    },
    WORK_ABROAD: {
      patterns: lines`
        (extranjero|exterior|al exterior|en el exterior|fuera del país|fuera de país|otro país|otros países|afuera del país|otro continente)
        (en|por|para|hacia|a|rumbo a|vámonos a|chamba|jale|laburo|trabajo) (el )?(asia|sudeste asiático|sureste asiático|asia pacífico)
        (asia pacífico|asia-pacífico|sudeste asiático|sureste asiático|oficina en asia|empresa asiática|empresa extranjera|jefe extranjero)
        (en una (empresa|compañía)|trabajo|trabajando|está|estoy|anda|ando|compañía .. ) (de tecnología )?(afuera|por allá lejos|allá afuera|allá lejos|por fuera)
        (viajas|viajamos|viajan|se viaja|viajar|salimos|vuelas|vuelan|volamos|salida) (en|a|el|desde|al|ya|con|en grupo)
        (reubicación|relocalización|reubicarse|relocación|mudarte|mudarse|traslado) (a|al|internacional|pagad*|incluid*|fuera)
        (ganas|miedo|disponibilidad|disposición) (de|a|para|inmediata para) (volar|viajar|viaje|irte|salir del país|mudarte)
        pasaporte (vigente|urgente|con mínimo|a la mano|en mano|listo|al día)
        (vuelo|avión) (el |del |sale |saliendo |este )?(lunes|martes|miércoles|jueves|viernes|sábado|domingo)
        (asia|asiátic*|otro continente|sudeste)
        (viajan|viajas|viajar|viaje|vuelan|vuelas|salida) .. (sede|grupo|filial|allá|afuera|oficina|mejores)
        pasaporte .. (tienes|tenés|tiene|al día|vigente|listo|sacamos|ayudamos|a la mano)
        (cupo*|asiento*|lugar*|plaza*) .. (vuelo|avión|volar)
      `,
      match: lines`
        un trabajo en el ⟦extranjero⟧
        una ⟦empresa asiática⟧ seria
      `,
      twins: lines`
        La oficina queda en el segundo piso
        Caminamos hasta el mercado
      `,
    },
    INTERVIEW_TRIVIAL: {
      patterns: lines`
        !(entrevista|selección|proceso|prueba|contratación) (exprés|express|rápida|rapida|inmediata|simple|sencilla|corta|por telegram|por whatsapp|por chat|por mensaje|solo por|de # minutos|en # minutos|en # horas)
        !(sin|no hay|no hacemos|no se realizan) (entrevista|entrevistas|prueba|pruebas|cámara|examen)
        !(contratación|ingreso) (rápida|inmediat*|el mismo día)
        !ya (quedaste|quedas|estás dentro|estas dentro|estás contratad*|estás seleccionad*)
        !(respuesta|resultado|aprobación) (el mismo día|en # horas|en minutos|hoy mismo)
      `,
      match: lines`
        ⟦entrevista exprés⟧ mañana
        ⟦sin entrevista⟧, vienes y listo
      `,
      twins: lines`
        La entrevista es con la directora en la sede
        Prueba de aptitud de dos días
      `,
    },
    URGENCY: {
      patterns: lines`
        (últimos|ultimos|quedan|solo|sólo|solo quedan|hay) # ?(últimos |ultimos )?(cupos|plazas|vacantes|lugares|asientos)
        (últimos|ultimos|pocos|pocas|limitados) (cupos|cupo|plazas|lugares|asientos)
        (cupos|plazas|lugares) (limitados|limitadas|contados|contadas)
        (salimos|salen|viajas|viajamos|vuelas|vuelan|viaje|vuelo|salida|se viaja|te vas) .. (ya|mañana|esta semana|en una semana|inmediat*|este (lunes|martes|miércoles|jueves|viernes|sábado|domingo)|el (lunes|martes|miércoles|jueves|viernes|sábado|domingo|día #|#)|en # días|hoy)
        (vuelo|vuelos) ?(≤|en menos de|antes de|en) # ?(días|dias)
        (urge|urgente|urgen|rapidito|rápido) .. (cupo|cupos|viajar|viaje|pasaporte|salida|extranjero|lista)
        (arrancamos|empiezas|empezás|inicias) (ya|mañana|hoy|de una)
        nomás falta (uno|una|un)
      `,
      match: lines`
        ⟦últimos cupos⟧ para ti
        ⟦Salimos el viernes⟧ temprano
      `,
      twins: lines`
        La biblioteca abre el viernes
        Hay vacantes en la escuela
      `,
    },
    TOURIST_VISA: {
      patterns: lines`
        (visa|visado|entrada|entras|entran|entrás|entramos|viajas|viajan|se viaja|se entra|vuelo|vas|van|vienes|ingresas|ingreso|pasas|pasan) (como |de |con |con visa de |con visado de |en calidad de |por |primero de |primero como |con la de )?(turista|turistas|turismo)
        (visa|visado) (de )?(turista|turismo|visita|visitante) .. (allá|luego|después|despues|primero|se regulariza|te la cambian|la convierten|la cambian|basta|sobra)
        (ni|sin|no piden|no pedimos|no necesitas|no hace falta|no ocupas) (visa|papeles|permiso|permiso de trabajo|visado|visa de trabajo)
        (los papeles|la visa|el permiso|el permiso de trabajo|todo|la residencia) (se )?(arregla|arreglan|regulariza|saca|sacan|hace|hacen|tramita|tramitan) (allá|alla|después|luego|al llegar|en destino)
        (allá|alla|luego|después|ellos) (se |te |lo |la )?(regulariza|regularizan|arreglan|cambian la visa|legalizan|sacan el permiso)
        (visa|entra*|viaja*|ingresa*) .. (turis*|paseo|visitante) .. (luego|después|allá|primero|cambia*|se arregla|regulariza*)?
        (papeles|visa|permiso|contrato|residencia) .. (allá|después|luego|al llegar|en el camino|se arregla*|se tramita* allá)
      `,
      never: lines`
        visa de turista para visitar
      `,
      match: lines`
        ⟦Entras como turista y allá⟧ se ve
        ⟦sin permiso⟧ se puede ir
      `,
      twins: lines`
        Guía para turistas en la ciudad
        Visa de trabajo tramitada en el consulado
      `,
    },
    IRREGULAR_ROUTE: {
      patterns: lines`
        (cruzar|cruzas|cruzan|cruce|cruzamos|cruzando|pasar|pasan|pasas|pasamos) .. (río|rio|frontera|monte|trocha|puente|puentecito|lancha|por tierra) .. (de noche|a pie|sin|lancha|bote|coyote|carro|camioneta|otro lado|escondid*)?
        (lancha|bote|balsa|canoa|trocha|monte) (cortica|cortita|de noche|hasta|para cruzar|y cruz*|al otro lado|por el río)
        !sin (sello|sellos|sellar|pasar por migración|pasar migración|registrar la salida)
        (queda|está) cruzando
        por (la )?trocha
        (río|lancha|frontera|bote|trocha|selva|monte|canoa) .. (de noche|sin sell*|cruz*|a pie|guía|escond*|contacto|conocido|pasas|pasamos)
      `,
      never: lines`
        cruzar la calle
        paso de frontera cerrado
      `,
      match: lines`
        Luego ⟦por la trocha⟧ un rato
        Se llega ⟦sin sello⟧ alguno
      `,
      twins: lines`
        El río creció esta noche
        El puente está cerrado por obras
      `,
    },
    TRAVEL_COACHING: {
      patterns: lines`
        (en |a |los de )?(migración|migracion|migraciones|inmigración|aduana|el aeropuerto|la policía) (les |te |le |lo )?(pregunta|preguntan|pregunta,|dices|decís|digan|di|dile|diles|dicen|dile que|contesta)
        si (te |les |le |alguien )?(preguntan|pregunta) .. (di|dices|digan|dile|decís|contesta|vacaciones|turista|turismo|que vas)
        (digan|di|dices|decís|dile|diles) que (va|vas|van|vais|es|son) (de |a |por |un )?(vacaciones|turismo|turista|turistas|boda|visita|paseo|luna de miel|visitar)
        (boleto|pasaje|tiquete|vuelo|reserva) (de |redondo )?(regreso|vuelta|retorno|redondo|ida y vuelta)? ? .. (solo para mostrar|para mostrar|para enseñar|se cancela|es falso|no lo usen|no se usa)
        (borra|borren|borrá|elimina|eliminen) (el |este |los |la |todo el )?(chat|chats|conversación|mensajes|todo) .. (antes|aeropuerto|migración|viaj*)?
        (no se saludan|no se hablen|cada uno por su lado|hagan como que no se conocen|finjan)
        (migración|migracion|aduana|aeropuerto|inmigración|frontera|pregunt*) .. (diga*|dices|di|dicen|turis*|congreso|vacaciones|paseo|evento|boda|curso|no diga*|no hable*|calladit*)
      `,
      match: lines`
        ⟦en migración dices⟧ que paseas
        ⟦di que vas de vacaciones⟧
      `,
      twins: lines`
        Pregunten en migración los requisitos
        Vamos de vacaciones a la playa
      `,
    },
    DEBT_RELIEF_OR_ADVANCE: {
      patterns: lines`
        (pagamos|paga|pagan|cancela|cancelamos|cancelan|cubrimos|cubre|saldamos|salda|liquidamos|asumimos|asume) (tu |tus |sus |la |las )(deuda|deudas|préstamo|préstamos|tarjeta|tarjetas)
        (te|le|les) (pagamos|pagan|paga|cancelamos|cancelan|cubrimos|adelantamos|adelantan|adelanta|prestan|prestamos|prestaron) (tu |la |las |tus |toda |hasta |dinero|plata|para |# )?(deuda|deudas|adelanto|#|millones|mil|plata|dinero|sueldo)
        (si )?(tienes|traes|tenés|debes|con|cargas|tiene) (deuda|deudas|cobradores|préstamos|embargo|gota a gota|infocorp|buró|veraz) .. (te|lo|la|las|no importa|no hay problema|adelantamos|pagamos|ayudamos|vemos|resolvemos|bienvenid*)
        deudas? ?(, |\? )?(la|las|lo) (vemos|pagamos|resolvemos|cubrimos|cancelamos)
        (adelanto|anticipo|avance) .. (antes de (viajar|embarcar|salir)|a tu familia|para la familia|al llegar|el primer día|para tu casa|antes de volar|al firmar)
        (deuda*|gota a gota|préstamo*|crédito*|arriendo|arriendos|tarjeta*|embargo|datacrédito|infocorp|buró|prestamista*) .. (pag*|cubr*|sald*|adelant*|quit*|salir|resolv*|solucion*|empresa|liquid*|debes|debe|ahogad*|olvid*|no importa)
      `,
      match: lines`
        ⟦pagamos tus deudas⟧ ya
        ⟦te adelantamos dinero⟧ antes de ir
      `,
      twins: lines`
        Préstamos con bajo interés en tu banco
        El adelanto se pide al segundo mes
      `,
    },
    REASSURANCE_DENIAL: {
      patterns: lines`
        !(no|ni) (es|somos|hay|hacemos|tiene) (nada |una |un |ninguna |ningún |cosa )?(malo|mala|raro|raros|rara|chueco|ilegal|estafa|fraude|trata|pirámide|piramide|secta|peligroso|secuestro|engaño|turbio|chimbo|scam|droga|drogas|prostitución)
        !(nada|ni|cero) (de )?(malo|raro|ilegal|chueco|estafas|estafa|engaños|engaño|engañar|trata|droga|prostitución|turbio|secuestros|golpes|encierro)
        !no (vendo|vendes|vendemos|se vende) (droga|drogas|nada|tu cuerpo|el cuerpo)
        !(no|sin) (tengas|tengan|tenga) (miedo|temor|desconfianza)
        !(sin miedo|tranquilos|tranquila|no se asusten|no te asustes|no hagas caso|no crean) .. (a las noticias|lo que dicen|las noticias|tv|es seguro|es legal|todo legal)?
        !(todo|es|100%|cien por ciento|totalmente|empresa|sumamente|destino|lugar) (100% |totalmente |es |sumamente |muy )?(legal|seguro y legal|confiable|real y seguro|seguro y moderno|serio y legal)
        !(puedes|podés|pueden) (volver|regresar|irte|irse|renunciar|salir) (cuando|en cualquier|a tu casa|libremente)
        !(nadie|a nadie) (se |te |los |lo |le )?(golpea|pega|encierra|obliga|retiene|vende|maltrata|obligan)
        !(no es|no somos) (como|lo que) .. (noticias|dicen|redes|cuentan|tele)
        !(no es guerra|no es webcam|no webcam|no desnudos|sin desnudos|no es pirámide|no es red)
        !los que (comentan|dicen|vienen) .. estafa
        !no es (lo que|nada|eso|ninguna|ningún|una) .. (piensan|piensas|malo|raro|ilegal|trampa|cuento|prostitución|estafa|creen|imaginan|parece)
        !(nadie|ninguno) .. (obliga*|pega*|encierra*|maltrata*|golpea*|retiene*|toca*|fuerza*|vend*)
        !(si no te gusta|cuando quieras|cuando quiera|si no le gusta|el que quiera|si quieres) .. (regresas|vuelves|te devuelves|se devuelve|regresa|vuelve|te vas|sales|devolver*)
        !(noticias|tiktok|chismes|rumores|redes|tele|gente habla|hablan|envidia*) .. (no crean|no creas|mentira*|exager*|puro|puros|falso*|miedo)
      `,
      match: lines`
        ⟦No es nada malo⟧, son oficinas
        ⟦no tengas miedo⟧, yo estoy acá
      `,
      twins: lines`
        No es necesario llegar temprano
        Hace miedo en la película
      `,
    },
    PASSPORT_HANDOVER: {
      patterns: lines`
        (pasaporte|pasaportes|documentos|papeles|cédula) (se |lo |los |les |te )?(queda|quedan|guarda|guardan|retiene|retienen|entrega|entregan|deja|dejan|recoge|recogen|custodia) (con |en |a |al |la |el |por )?(la |el )?(empresa|oficina|jefe|caja|patrón|compañía|supervisor|rh|rrhh|administración|recepción|caja fuerte|encargado|líder|llegar|entrada)
        (empresa|oficina|jefe|patrón|compañía|líder) (te |se |les )?(guarda|queda con|retiene|recoge|custodia|se queda con) (el |los |tu |su )?(pasaporte|pasaportes|documentos)
        (dejan|dejas|deja|entregan|entregas|entrega|dejar|entregar) (el |su |tu |la )?(celular y |cel y |celular, )?pasaporte
        pasaporte (a la oficina|para la afiliación|en la caja|bajo llave)
        (manda|mándame|mandame|mande|mandar|envía|envia|envíame|enviame|envíe|pásame|pasame|pasa|comparte|facilitarme|necesito hoy|necesito|mandá|enviá) (tu |la |una |foto |fotos |actual |de |del |y |su |github |cuerpo |entero )?(tu |la |una |foto |fotos |actual |de |del |y |su |github |cuerpo |entero )?(pasaporte|cédula por ambos lados)
        (foto|fotos) (actual |de |cuerpo |entero |del |medio )?(actual |de |cuerpo |entero |del |medio )?(y|,) ?(de |del |tu |número de )?pasaporte
        foto (de|del) (tu |su )?pasaporte
        (foto|copia|manda*|envía*|pasa*|mándame|escaneo) .. (del|de tu|el|tu|su|y) pasaporte
        (pasaporte|pasaportes|documentos) .. (caja fuerte|oficina|jefe|recepción|empresa|custodia|resguard*|guard*|retien*|se entrega*|administración|supervisor)
      `,
      match: lines`
        ⟦pasaporte se queda en la oficina⟧
        ⟦manda foto de tu pasaporte⟧ hoy
      `,
      twins: lines`
        Saqué mi pasaporte en una hora
        Pasaporte vigente es requisito para el crucero
      `,
    },
    UPFRONT_FEE: {
      patterns: lines`
        (pago|pagar|paga|depositar|deposita|depósito|consignar|consigna|transferir|transfiere|abonar|abona|yapear|yapea|cancelar|invertir|inversión|aportar) .. (inscripción|trámite|trámites|cupo|kit|curso|capacitación|uniforme|examen|reserva|registro|gestión|carpeta|póliza|separar|apartar|fianza|garantía|reembolsable|antecedentes)
        (inscripción|trámite|cupo|kit|curso|uniforme|examen médico|reserva|registro|gestión|carpeta|póliza|fianza|garantía|seguro|derecho a trámite|afiliación|matrícula) (médico |inicial |de |es de |por |reembolsable |solo |: )?(médico |inicial |de |es de |por |reembolsable |solo |: )?(s/|$|usd|us$|€|q|l)? ?#
        (separar|separas|separa|apartar|apartas|reservar|reservas|asegurar|aseguras) (el |tu |su )?(cupo|lugar|plaza|vacante)
        (cuota|costo|pago|monto|aporte|valor) (de |del |único |inicial )?(de |del |único |inicial )?(inscripción|trámite|registro|ingreso|reserva|gestión|carpeta|kit|la visa|capacitación)
        (se constituye|constituir|requiere) póliza
      `,
      match: lines`
        ⟦separa tu cupo⟧ con un abono
        ⟦Inscripción de $30⟧ solamente
      `,
      twins: lines`
        No cobramos inscripción
        La entrada al zoológico vale 4 euros
      `,
    },
    RECRUIT_OTHERS_REWARD: {
      patterns: lines`
        (trae|traes|trayendo|traé|recomienda|recomiendas|refiere|invita|lleva|mueves|mover|metes) (a )?(tu |un |una |tus |a |contigo |otros )?(tu |un |una |tus |a |contigo |otros )?(amigo|amiga|amigos|amigas|compañeros|conocido|conocidos|primo|grupo|gente|persona|dos|equipo) .. (gana|ganas|bono|te pagamos|te damos|recibes|comisión|#|pago|premio|dólares)
        (bono|comisión|pago|premio|reconoce|dólares|usd) .. (por|x) (cada )?(uno|amigo|persona|cabeza|referido|referidos|recomendado)
        (se paga|pagamos|pago|te pago|$ ?#|# usd) (por|x) (cabeza|persona|recomendado|referido|cada persona|cada uno|persona puesta)
        (jaladores|captadores|reclutadores) .. (pag*|persona|comisión|busc*|perú)?
        puedo meter # personas
        (trae*|traes|lleva*|invita*|recomienda*|refier*|consigue*|meter) .. (amig*|gente|persona*|prim*|conocid*|compañer*|pana*) .. (bono*|$|usd|dólares|#|gana*|comisi*|premio)
      `,
      match: lines`
        ⟦trae un amigo y gana⟧ 200
        ⟦se paga por persona⟧ puesta
      `,
      twins: lines`
        Cada uno trae su botella de agua
        La entrada cuesta 5 por persona
      `,
    },
    FRIEND_OR_KIN_RECRUITER: {
      patterns: lines`
        (mi|un|una) (primo|prima|hermano|hermana|jefe|tío|cuñado|amigo|amiga|conocido|conocida|sobrino|vecina|marido|comadre|compadre|patrón|muchacho conocido) (está |esta |anda |mío |me |trabaja |le |ya )?(en|allá|por|una|llevando|pidiendo|pidió|busca|que|gente|personal)
        (el patrón|el jefe|mi jefe|mi patrón|la empresa) (me |le |nos )?(pide|pidió|quiere|busca|dijo que) .. (otros|más|#|gente|personas|chicas|chicos|niñas|pelados|cuatro|cinco|tres|dos|diez)
        (yo ya|ya yo|yo) (estoy|llevo|trabajo|ando|curro|vivo) (acá|aquí|allá|por acá|# meses|en una|dentro|en un)
        (acá|aquí) (con|donde estoy|donde trabajo|en la empresa|los paisas)
        (gente|personas|personitas) de (confianza|la familia)
        qué (onda|más|hubo|tal) .. (primo|compa|parce|brother|hermano|amiga|bro)
        (primo|prima|compa|parce|mano|amiga|tía) .. (sin jale|sin chamba|sin trabajo|buscando trabajo|quiubo)
        (mi|el|la) (jefe|jefa|patrón|patron|empresa|compañía|ingeniero|cuñado|prima|primo|líder) .. (pidió|pide|necesita|busca|dice que|quiere|anda buscando) .. (#|gente|personas|muchachos|chicas|más|que sí|pelados|señoritas)?
      `,
      never: lines`
        yo trabajo ahí
      `,
      match: lines`
        ⟦mi jefe pide más⟧ manos
        Es para ⟦gente de confianza⟧
      `,
      twins: lines`
        Mi primo juega al fútbol
        Voy con mi hermana al cine
      `,
    },
    AGE_LOOKS_TARGET: {
      patterns: lines`
        (de |entre |edad |edades |edad de )(18|19|20|21|22) ?(a|-|y|–) ?(25|26|27|28|29|30|32|33|34|35|36|38|40)
        (18|19|20|21|22) ?(a|-|y|–) ?(25|26|27|28|29|30|32|33|34|35|36|38|40) años
        (buena|excelente|linda|bonita) (presencia|figura|apariencia|presentación|imagen)
        (foto|fotos) (de )?(cuerpo (entero|completo)|en pantaloneta)
        (soltera|soltero|solteros|solteras|sin hijos|sin compromiso*) .. (preferible*|preferente*|de preferencia|18|19|20|mejor)?
        (mayores de 18|joven*) .. (solter*|bonit*|ganas de viajar|sin hijos|sin compromiso*)
      `,
      match: lines`
        ⟦de 18 a 30⟧ años
        ⟦buena presencia⟧ y ganas
      `,
      twins: lines`
        Niños de 6 a 10 años
        El libro tiene buena portada
      `,
    },
    CRYPTO_PAY: {
      patterns: lines`
        (pago|pagos|pagan|cobras|cobrás|sueldo|salario|base|comisión|se paga|depósito) .. (usdt|cripto|criptomonedas|bitcoin|btc|tether)
        (usdt|cripto) (cada|semanal|mensual|quincenal)
      `,
      match: lines`
        ⟦cobras en USDT⟧ los lunes
        ⟦1500 USDT⟧ de base
      `,
      twins: lines`
        El bitcoin cayó ayer
        Acepto pago con tarjeta
      `,
    },
    BANNED_GREY_JARGON: {
      patterns: lines`
        (línea|linea) (amor|love|romance|usa|eu|europa|gringa)
        (chatters?|modelo|closers?) .. (killers?|love|cripto con|tl)
        (cuentas|perfiles) (listas|calentadas|ya listas|hechas|falsos|falsas)
        (app|plataforma|exchange|web|página|sitio) (clonada|clonado|clon|espejo)
        (varios|va|van) rotando
        (equipo|team) completo .. (líder|tl|jefe)
        (sala|mesa|piso) .. (edificio|torre|piso) .. (chat|cierre|cuentas)
      `,
      never: lines`
        línea amor de madre
      `,
      match: lines`
        Tenemos ⟦cuentas listas⟧ para todos
        hay una ⟦app clonada⟧
      `,
      twins: lines`
        La línea de amor de una canción
        Cuentas por pagar del mes
      `,
    },
    PERSON_TRADE: {
      patterns: lines`
        (vendo|vendemos|vende|venden|traspaso|traspasamos|transfiero|cambio) (a )?(un |una |dos |tres |# |mi |los |el )?(un |una |dos |tres |# |mi |los |el )?(chatter|chatters|persona|personas|trabajador|trabajadores|muchacha|muchachas|muchacho|chica|chicas|operador|operadores|agente|agentes|colombiano|venezolano|peruano|latinos)
        (compramos|compro|recibimos|recibo) (personas|gente|chicas|trabajadores|personal) .. (de otra|contrato|#|traspas*)
        (recompensa|premio|bonificación|se paga) .. (escapó|fugó|voló|escape|fugitivo|fugado)
        (liberación|rescate|compensación|traspaso|buyout) .. (por persona|por cabeza|#|usd)
        (se paga|pagamos|pago) por (persona|cabeza) (puesta|adentro|entregada)
      `,
      match: lines`
        ⟦vendo dos chatters⟧ con pasaporte
        ⟦recompensa por el que se voló⟧ ayer
      `,
      twins: lines`
        Vendo bicicleta en buen estado
        El traspaso del jugador se pagó
      `,
    },
    ORGAN_OFFER: {
      patterns: lines`
        (vende|vendes|vendo|dona|donas|compro|compramos|busco|buscamos|se busca|se buscan|necesito|compran|donante|donantes) (de |un |tu |su |donante |donantes |donador |urgente )?(de |un |tu |su |donante |donantes |donador |urgente )?(riñón|riñon|hígado|óvulos|ovulos|córnea|órganos)
        (vientre|vientres|madre|madres) (de alquiler|subrogada|subrogadas|gestante|gestantes|sustituta*) .. (busca*|necesit*|pag*|programa|#|compens*|gana*|viaj*)?
        (donación|donar|donadora|donadoras|donante|donantes) (de )?(óvulos|ovulos|riñón) .. (#|compens*|pag*|gana*|viaj*)
        (riñón|riñon) .. (pago|pagan|usd|$|dólares|grupo sanguíneo|donante)
      `,
      match: lines`
        ⟦se buscan donantes de riñón⟧ ya
        ⟦vientre de alquiler, compensación⟧ justa
      `,
      twins: lines`
        Día de donación de sangre en el hospital
        Ese teléfono cuesta un ojo de la cara
      `,
    },
    FAMILY_CANNOT_KNOW: {
      patterns: lines`
        !(no|ni) (le |les |se lo |lo )?(vaya |vayas |vayan )?(a )?(digas|diga|digan|cuentes|cuente|cuenten|decir|contar|avises|comentes) .. (mamá|mama|papá|papa|tía|tia|nadie|familia|casa|esposo|esposa|mujer|novio|novia|papás|padres|hermana|jefa|viejos)
        !(en casa|en tu casa|a mi tía|a tu mamá|a tu mama|a tu familia|a tus papás|en la casa) (di|dile|diles|digan|dices|decí|dicen|diga) (que)?
        !(a mi|a tu|si un) (tía|mamá|mama|papá|familia|familiar|esposa) .. (dile|diles|di) (que)?
        !(que )?(quede|queda|quedar) entre (nosotros|nos)
        !(guarda|guárdalo|guarden|mantén|calladit*|en) .. (secreto|reserva)
        !(calladitos|calladita|calladito|sin que (se entere|sepa) .. )(familia|mamá|nadie|que)?
        !(no|ni|nada) .. (digas|diga|digan|cuentes|cuente|comentes|avises|sepan|sepa|publiques|contar|decir) .. (mamá|mama|papá|familia|nadie|casa|esposo|esposa|novio|hermanos|vecinos|todavía|embajada)
      `,
      match: lines`
        ⟦no le digas a tu mamá⟧ todavía
        ⟦que quede entre nosotros⟧
      `,
      twins: lines`
        Mi mamá no sabe cocinar
        Le conté todo a mi papá
      `,
    },
    MINOR_TARGETED: {
      patterns: lines`
        (mayores de|desde|a partir de) (los )?(14|15|16|17) (años)?
        (14|15|16|17) (años )?(en adelante|también|ok|para arriba|pueden)
        (menores|menor) (de edad )?(también|sí|si|bienvenid*|con permiso|pueden|ok)
        (te|les|le) (sacamos|arreglamos|cambiamos) (la )?(edad|cédula|acta)
      `,
      match: lines`
        ⟦mayores de 16⟧ igual
        ⟦menores también⟧ pueden entrar
      `,
      twins: lines`
        Niños menores pagan medio boleto
        Taller para mayores de 60
      `,
    },
    CONFINEMENT: {
      patterns: lines`
        (celular|celulares|cel|teléfono|teléfonos|móvil) (se |lo |los |te lo |queda |y pasaporte )?(se )?(entrega|entregan|queda|quedan|guarda|guardan|deja|dejan|retiene|prohibid*|con el jefe|con el líder) .. (entrada|jefe|líder|turno|supervisor|puerta|caja|mesa|recepción|ingreso)?
        (entrega|entregas|deja|dejas|dejan|entregan) (el |tu |su )?(cel|celular|teléfono|móvil)
        !(no|ni|nadie|sin) (se |te |lo |puede |puedes |pueden |los |dejan |hay |necesitas )?(se |te |lo |puede |puedes |pueden |los |dejan |hay |necesitas )?(sale|salen|salir|salga|salgan|salida|salidas|pisas|pisar) (de|del|a|sin|solo|sola|la|para|al|nada)? ?(la |el |nada )?(calle|zona|recinto|edificio|campus|complejo|orden|permiso|compañía|nada|conjunto)?
        (pides|pedir|piden|con|sin) (permiso|autorización|orden firmada|pase) (para|de) (salir|salida)
        (puerta|portón|reja) .. (se abre con|con qr|con guardia|cerrad*|vigilad*|supervisor)
        (piso|vivienda|se vive|vives|vivís|duermes|dormís|vivo) .. (mismo edificio|en la misma empresa|adentro|dentro de la zona|dentro del complejo|en la oficina)
        (campus|condominio|recinto|complejo|conjunto) (privado|cerrado|vigilado|empresarial|amurallado)
        (apartamento|casa|cuarto|dormitorio|cancha|minimarket|minimarket) (de adentro|dentro de la zona|adentro)
        que no (haya|usen) (celulares|celular)
        (celular|cel|teléfono|telefono|móvil|celulares) .. (se guarda|guardado*|se queda|recepción|locker|casillero|en turno|durante el turno|horas de trabajo|domingo*|supervisor|jefe|se deja|se entrega|entregan|prohibid*)
        !(no se sale|no sales|no salen|no se puede salir|no dejan salir|sin salir|no salir|se sale|sales|salir) .. (primer*|# días|# dias|meses|mes|permiso|confidencialidad|autoriz*|acompañad*|solo|grupo|edificio|contrato|afuera)
        (médico|tienda|gimnasio|barbería|peluquería|cancha|restaurante|supermercado|minimarket) .. (adentro|dentro|en el edificio|mismo edificio|del complejo|del campus|interno)
      `,
      never: lines`
        no sale caro
      `,
      match: lines`
        El ⟦celular se entrega en la entrada⟧
        ⟦No se sale a la calle⟧ y ya
      `,
      twins: lines`
        El celular se cayó al agua
        Salimos a la calle con sol
      `,
    },
    EXIT_PENALTY: {
      patterns: lines`
        (si |el que |quien |al que )(te |se )?(quitas|quita|vas|va|sales|sale|renuncias|renuncia|escapas|escapa|retiras|retira|abandonas|abandona|rompes|rompe|rajas) .. (pagas|paga|devuelves|devuelve|descuenta|descuentan|multa|cobran|cobra|debes|pierdes)
        (descuentan|descuenta|descontando|cobran|cobras|rebaja|rebajan) (del |de la |de tu |en |de su |de |la )(sueldo|salario|quincena|pago|cuotas|primer)
        (multa|penalidad|penalización|indemnización) .. (contrato|antes|irte|salir|renunci*|#|rescisión)
        (hasta|después de) (saldar|pagar|cubrir|terminar de pagar) (el |la |tu )?(pasaje|boleto|tiquete|deuda|vuelo|visa|contrato)
        (primer|primera|primeros) (sueldo|pago|salario|quincena) (a los|después de|al cumplir|retenid*|se retiene) (# ?)?(días|meses|segundo)?
        (contrato|permanencia) (de |mínimo |mínima |por )?(de |mínimo |mínima |por )?(#|un|dos) (año|años|meses) .. (antes|obligatori*|multa|pagas|sin salir|no se puede)
        (renuncia*|te vas|se va|irte|irse|salirte|salirse|abandona*|regresar|devolver*|escap*) .. (antes|multa|paga*|devuelv*|devolv*|debe*|deuda|contrato|pasaje|boleto|costo*|penali*)
      `,
      match: lines`
        ⟦si te vas antes pagas⟧ todo
        ⟦primer pago a los 45 días⟧
      `,
      twins: lines`
        Multa por mal estacionamiento
        Se descuenta la cuota del seguro de luz
      `,
    },
    DEPOSIT_CHASING_WORK: {
      patterns: lines`
        (convences|convencer|convencés|convence|convencerlos|logra|logras|haces que|hacer que|consigue que) (a |al |los |las |de )?(clientes|cliente|gente|que|poner|inviertan|invertir|depositen|depositar)
        (generar|generas|ganar|ganas|ganarte|construir|crear) (la |su )?(confianza|amistad)
        (acompañar|guiar|llevar) (al |a los |los )?(cliente|clientes|usuarios) .. (inversión|invertir|depósito|depositar|recarga)
        (% |porcentaje |comisión |# ?% )(de |del |por |sobre )(lo |los |las |cada |el |la )?(lo |los |las |cada |el |la )?(depósito|depósitos|recargas|recarga|depositado|que deposite*|que pierd*|cierre|invert*)
        (gente|clientes|personas) que (ya )?(depositó|depositaron|invirtió|invirtieron)
        (mesa|equipo|línea|área|sala) de (retención|cierre|conversión)
        (cierran|cierras|cerrar|cierre) .. (jubilados|clientes|cripto|ventas con|gringos|viudos)
        (perfiles falsos|perfil de mujer|fotos de modelo|identidad falsa)
        (confianza|amistad|cariño|enamor*|relación|ilusion*) .. (inver*|invier*|deposit*|client*|plata|dinero|gringo*|señor*)
        (se les|les|los|al|a) .. (enseñ*|convenc*|guía*|acompañ*|motiv*) .. (invertir|inversión|depositar|poner plata|meter plata|recargar)
        (no citas|nada de citas|sin citas), .. (confianza|amistad)?
      `,
      match: lines`
        ⟦generar confianza⟧ con el cliente
        la ⟦mesa de retención⟧ busca gente
      `,
      twins: lines`
        Depósito bancario de la escuela
        El cierre de la tienda es a las 8
      `,
    },
    TASK_DEPOSIT: {
      patterns: lines`
        (dar like|dale like|das like|me gusta|reseña|reseñas|califica|calificar|puntuando|puntuar|suscribirte|seguir|ver|mirando|viendo) .. (videos|youtube|tiktok|hoteles|hotel|apps|productos|cuentas|google|maps|anuncios|páginas|restaurantes) .. (gana|ganas|cobra|paga|pagan|$|#|€|s/|usd)?
        (tareas|tarea|misiones|pedidos|órdenes) .. (recarga|recargas|deposita|depósito|nivel|retira|retiro|comisión|sacas|cobra|vip)
        (desbloqueas|desbloquea|activa|activas) (el )?nivel
        (gana|ganas|cobra|cobras) .. (desde (tu )?(casa|celular)|con tu celular|diarios|al día|por día|en casa)
        (desde|en) (tu )?(casa|celular) .. (gana|ganas|diarios|al día|por hora)
        bono (de )?# .. (activar|registrarte|registro|al activar)
      `,
      match: lines`
        ⟦cobra 40 € al día⟧ con apps
        ⟦tareas con recarga⟧ y comisión
      `,
      twins: lines`
        Vi un video de tareas escolares
        La reseña del libro salió hoy
      `,
    },
    MONEY_MULE: {
      patterns: lines`
        (alquila|alquilo|arrienda|arriendo|rentamos|rento|compro|compramos|presta|préstame|vende|vendo) (tu |tus |su |una |la |de |cuentas? )?(tu |tus |su |una |la |de |cuentas? )?(cuenta|cuentas|tarjeta|tarjetas|nequi|yape|chip|chips|sim)
        (cuenta|nequi|daviplata|yape|tarjeta|cuenta de ahorros) (quieta|vacía|libre|a tu nombre) .. (arriend*|alquil*|pag*|rent*|#)
        (recibes|recibe|recibir|pasa|pasar) .. (transferencias|pagos|depósitos|dinero) .. (reenvía*|retira*|comisión|%|transfier*|entrega*|código)
        (cheque inicial|lo demás se lo deposit*)
        (billeteras|cuentas) a nombre de
      `,
      match: lines`
        ⟦alquilo tu cuenta⟧ por semana
        ⟦compro cuentas⟧ de banco
      `,
      twins: lines`
        Abrí mi cuenta en el banco
        Perdí la tarjeta del metro
      `,
    },
    CE_JOB_SEEKER: {
      patterns: lines`
        (busco|estoy buscando|ando buscando|necesito) (trabajo|empleo|chamba|jale|laburo|pega|camello|curro)
        (me ofrezco|ofrezco mis servicios|alguien que me dé trabajo)
      `,
      never: lines`
        si buscas trabajo
      `,
      match: lines`
        ⟦busco trabajo⟧ de cocina
        ⟦Me ofrezco⟧ para limpieza
      `,
      twins: lines`
        Buscamos dos cocineros
        Hay trabajo en la tienda
      `,
    },
    CE_QUOTED_WARNING: {
      patterns: lines`
        (cuidado|ojo|alerta|atención|precaución|eviten|evite|tengan cuidado|ten cuidado|mucho ojo|pilas) (con|a|que|porque|sobre|si|familia|vecinos|gente|padres|amigos|jóvenes|ciudadan*)
        (policía|policia|fiscalía|fiscalia|embajada|cancillería|consulado|ministerio|fgr|interpol|autoridades|pdi|dijin|guardia civil|juez|tribunal|gobierno|migración|defensoría|ong|periodista|periodistas|comisaría|relaciones exteriores) .. (advierte*|alerta*|rescat*|deten*|detuv*|inform*|investig*|desartic*|confirm*|recomiend*|dijo|captur*|denunci*|repatri*|buscar*|intervin*|pudo|pide|dice|acusa*|condena*)
        (denunciar|denuncien|denuncié|denuncia|puse la denuncia|reportar|reporten|repórtenlo|difundan|difundir|compartan) .. (policía|fiscalía|embajada|página|cuenta|publicación|esto|línea)?
        (fue|fui|fueron|fuimos|está|estaba|estaban|estuvo|han sido|quedó|los tienen|lo tienen|la tienen|me tenían|nos tenían) (engañad*|rescatad*|secuestrad*|retenid*|retenido|vendid*|víctima*|estafad*|captad*|encerrad*|golpead*|tortur*|obligad*|amenazad*|atrapad*|repatriad*|deportad*)
        (víctima|víctimas|victima|victimas|sobreviviente|sobrevivientes|rescatado|rescatada|rescatados|rescatadas) (de|del|que|en|cont*|relat*|por|pide*|dij*)
        (trata de personas|tráfico de personas|trata con fines|centro de estafas|centros de estafa*|complejo de estafas|complejos de estafa|ciberestafa*|esclavitud|trabajo forzado|red de trata)
        (es|será|sera|eso es|esto es|parece|suena a|huele a) (una |a |pura |puro )?(estafa|trata|fraude|trampa|mentira|engaño|verdad o|legal o|real o|falso|falsa)
        (será|sera|es|esto es|eso es) (verdad|cierto|confiable|seguro|real|legal|legítimo|estafa)( o)?
        (alguien|quien|quién|alguno|alguna persona) (que )?(sabe|sepa|conoce|conozca|ha ido|fue|viajó|ha trabajado|ya fue|me puede decir|le pasó|tiene referencias|ha escuchado|me explique)
        (me|le|les|nos) (ofrecieron|ofreció|ofrecían|prometieron|prometió|prometían|llegó este|llegó esto|escribieron|escribió|contactaron|salió este|salió esta|mandaron|pidieron) .. (trabajo|empleo|mensaje|oferta|#|dólares|facebook|telegram|whatsapp|esto|pasaporte|por|un)
        (la|una) oferta (que )?(me|le|decía|era|prometía|dice|parecía)
        (no|nunca|jamás) (vayas|vayan|vaya|caigas|caigan|caiga|mandes|manden|acepten|aceptes|acepte|crean|creas|confíes|confíen|se dejen|respondan|contesten|envíen|entreguen|viajen|se vayan)
        (mi|su|nuestro|nuestra) (hijo|hija|hermano|hermana|primo|prima|sobrino|sobrina|esposo|marido|novio|cuñado|amiga|amigo|vecino) .. (desaparec*|no contesta|no responde|no ha vuelto|no vuelve|se fue|está atrapad*|viajó|sigue allá|pide ayuda|le quitaron|cayó)
        (hermana|hermano|madre|mamá|papá|padre|esposa|hija|hijo|familia) de .. (desaparec*|se fue|no contesta|busca|viajó)
        (desapareció|desaparecida|desaparecido|no contesta desde|lo último que supimos|pide rescate|pidieron rescate|escapó|escapamos|escapé|logré salir|logró salir|pude salir|regresé|volví vivo|volví|me quitaron|nos quitaron|les quitaron|me vendieron|nos vendieron)
        (me fui|se fue|nos fuimos|viajé|viajó|llegué|caí|me trajeron|me llevaron|trabajé) (en|a|de|desde|allá|a una|para|el|con) .. (#|año|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|myanmar|camboya|laos)
        (documental|reportaje|película|serie|novela|podcast|noticia|noticias|crónica|libro|entrevista a|investigación|tesis|taller|charla|campaña|obra de teatro|capítulo|cortometraje) .. (sobre|de|trata|estafa*|víctimas|que|para|en)
        (cuando|si) (la|una|te|les) (oferta|ofrecen|piden|prometen|dicen|anuncio)
        (así|asi) (operan|captan|engañan|reclutan|caen|funciona)
        (señales|banderas|red flags) (de alerta|rojas|de)
        (detector|organización|acompaña a|línea de ayuda|teléfono de ayuda|no están solos|ejemplos de anuncios)
        (falsas|falsa|falsos) (oferta|ofertas|empleos|promesas|trabajos)
        (ayuda|ayúdenme|ayúdennos|auxilio) (por favor|a encontrar|a buscar|a traer)
        (qué|que) (hago|opinan|piensan|me aconsejan|dicen ustedes)
      `,
      never: lines`
        no es una estafa
        no es estafa
        no es trata
        no contesta
      `,
      match: lines`
        ⟦Cuidado con⟧ esas ofertas
        ⟦alguien sabe⟧ si pagan de verdad
        ⟦me ofrecieron trabajo⟧ por Facebook
      `,
      twins: lines`
        No es estafa, escríbeme
        Damos la bienvenida a nuevos compañeros
      `,
    },
    CE_MEME: {
      patterns: lines`
        (es broma|era broma|chiste|mentira jaja*)
      `,
      match: lines`
        ⟦Era broma⟧ nomás
        ⟦es broma⟧ me voy de vacaciones
      `,
      twins: lines`
        El jefe es serio
        Trabajamos el domingo
      `,
    },
    CE_LICENSE_FOUND: {
      patterns: lines`
        (licencia|registro|autorización|resolución|permiso) (no|nro|número|n°|nº|del mintrabajo|del ministerio|vigente de agencia)
        (agencia|bolsa|empresa) (de empleo |privada |de colocación )?(de empleo |privada |de colocación )?(autorizada|registrada|municipal|acreditada|certificada)
        (contrato visado|visado por el ministerio|servicio público de empleo|bolsa de empleo|convocatoria pública|embajada de .. informa|con licencia|vigilada por)
        (ruc|nit|cuit|rfc|cif) (n|no|nro|:|#)
      `,
      match: lines`
        ⟦licencia número⟧ 000 de 2020
        la ⟦bolsa de empleo municipal⟧
      `,
      twins: lines`
        Examen de manejo el lunes
        Mi perro tiene registro
      `,
    },
    CE_WORK_VISA_STATED: {
      patterns: lines`
        (visa|visado|permiso|autorización) (de )?(trabajo|temporada|residencia|laboral) (tramitad*|antes|en el consulado|incluid*|que pide|aprobad*|legal|ya)
        (planilla|imss|infonavit|aguinaldo|prestaciones de ley|todas las prestaciones|prestaciones|seguro social|arl|cesantías|caja de compensación|obra social|convenio|contrato (indefinido|fijo|directo|por|de trabajo|a término|temporal)|término indefinido|alta desde|alta en|seguridad social|vacaciones pagadas|nómina|fondo de ahorro|vales de despensa|sctr|monotributo|recibo de sueldo|prueba de # meses|período de prueba|periodo de prueba|pagas prorrateadas|horas extra|salario mínimo|mínimo más recargos|en blanco|brutos|brutos anuales|ley laboral|te registran|registro a los)
      `,
      match: lines`
        ⟦contrato indefinido⟧ y paga extra
        ⟦Prestaciones de ley⟧ completas
      `,
      twins: lines`
        Contrato una banda para la fiesta
        La visa del cuento
      `,
    },
    CE_LOCAL_JOB: {
      patterns: lines`
        (presentarse|preséntate|presentate|acercarse|acércate|venir|vení|pasar|pasa|pasá|llegar|apersonarse|entrevista|entrevistas) (con|en|a|al|de|el|por|mañana|lunes|martes|miércoles|jueves|viernes|sábado) .. (dni|cv|sede|local|tienda|taller|oficina|documentos|hoja de vida|herramienta|puerta|dirección|presencial*|lunes|martes|hs|am|pm|avenida|calle|#)
        (traer|trae|llevar|lleva|manda|dejar|deja|enviar|envía|mándame|traé|llevá) (tu |su |el )?(cv|currículum|curriculum|hoja de vida|dni|curp|solicitud|solicitud elaborada|portafolio|cédula y|fotocopia|libreta|papeles a)
        (preguntar|pregunta|preguntas|preguntá) por (la|el|don|doña|señora|señor|chef|ing|lic|mario)
        (av|avenida|calle|carrera|cra|jr|jirón|carretera|colonia|col|barrio|esquina|piso #|a espaldas|frente a|al lado de|cerca de|cruce con) (del |de |la |el |los )?*
        (sa de cv|sac|s.a.c|s.a|ltda|s.c|s.l|eirl|srl|sas|s.a.s|cía|cia|e hijos|hnos)
        (restaurante|taquería|cevichería|panadería|ferretería|clínica|colegio|escuela|peluquería|taller|distribuidora|cafetería|chiringuito|farmacia|óptica|tienda|lavandería|fábrica|finca|obra|planta|heladería|paletería|remisería|residencia|bodega|almacén|notaría|kiosco|asesoría|mercado|supermercado|cocina|mozo|mesero|mesera|camarero|camarera|albañil*|chofer|conductor|costurer*|limpieza|niñera|jardiner*|enfermer*|contable|soldador|electricista|repartidor|cajera en|recepcionista|ayudante)
        (turno rotativo|jornada completa|medio tiempo|fin de semana|fines de semana|propinas|horario de|lunes a (viernes|sábado)|híbrido|híbrida)
      `,
      match: lines`
        ⟦Preguntar por la⟧ señora Rosa
        ⟦panadería⟧ busca ayuda
      `,
      twins: lines`
        Canta conmigo
        Llovió mucho ayer
      `,
    },
  },
};
