import { lines } from '../lines.ts';
import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const pt: Language = {
  name: 'Portuguese',
  script: 'Latin',
  negation: {
    before: wholeWords('não|nao|sem|nunca|nenhum|nenhuma|jamais|n'),
    after: /^\s*(?:não|zero|grátis)/u,
    reach: 24,
  },
  words: {
    ALL_EXPENSES_PAID: {
      patterns: lines`
        (custeio de passagens aéreas) @BR-MRE
        (passage*|passaporte|hospedage*|alimentação|moradia|visto|alojamento|cama|rango|comida) .. (paga*|por conta|inclus*|grátis|gratis|na faixa|pela empresa|liberad*|custead*|a gente paga|da empresa|banca)
        (empresa|agência|a gente) (banca|paga|cobre|custeia)
      `,
      match: lines`
        ⟦Passagem por conta⟧ da firma
        A ⟦empresa banca⟧ tudo
      `,
      twins: lines`
        Passagem de ônibus sobe
        Comida caseira
      `,
    },
    CE_LOCAL_JOB: {
      patterns: lines`
        (rua|avenida|av|bairro|loja|padaria|restaurante|hotel|hospital|escola|clínica|fábrica|mercado|supermercado|ltda|s/a|salão|oficina|fazenda|obra|comparecer|entregar currículo|currículo para|próximo a|em frente|sine|mercadinho|pousada|centro de)
        example.(com|org|net)
      `,
      match: lines`
        ⟦Padaria⟧ contrata
        ⟦Comparecer⟧ com documentos
      `,
      twins: lines`
        Canta comigo
        Choveu muito
      `,
    },
    CE_QUOTED_WARNING: {
      patterns: lines`
        (voltei de|fui resgat*|escapei|cuidado|atenção|alerta|polícia*|pf|embaixada|itamaraty|resgatad*|preso*|vítima*|tráfico de pessoas|golpe|enganad*|vendid*|presa|trancad*|cativeiro|notícia*|reportagem|filme|série|justiça|mpt|é verdade|alguém (sabe|conhece|já|foi)|é confiável|não vá|não caia|fugiu|fugir|sumiu|resgate|documentário|torturad*)
      `,
      never: lines`
        não é golpe
        sem golpe
      `,
      match: lines`
        ⟦Cuidado⟧ com isso
        ⟦Alguém sabe⟧ se presta?
      `,
      twins: lines`
        Bom dia a todos
        Hoje tem feira
      `,
    },
    CE_WORK_VISA_STATED: {
      patterns: lines`
        (clt|carteira assinada|vale transporte|vt|vr|vale refeição|férias|13|plano de saúde|registro|visto de trabalho|contrato de trabalho|inss|hora extra|salário mínimo|fgts)
      `,
      match: lines`
        ⟦Carteira assinada⟧ e vale
        ⟦visto de trabalho⟧ antes
      `,
      twins: lines`
        Carta de amor
        Contrato de aluguel
      `,
    },
    EXIT_PENALTY: {
      patterns: lines`
        (desconta*|descontad*|abate) .. (do salário|salário|aos poucos|passagem)
        (sair|sai|desistir|quebra*|volta*) (antes|do contrato|no meio) .. (paga|multa|devolve|ressarc*)
      `,
      match: lines`
        ⟦desconta do salário⟧ depois
        ⟦sair antes paga⟧ multa
      `,
      twins: lines`
        Desconto de 10%
        Sair cedo
      `,
    },
    FAMILY_CANNOT_KNOW: {
      patterns: lines`
        !(não|nem|ainda não) (conta|conte|fala|fale|comenta|diz) .. (mãe|família|pai|ninguém|esposa|marido|tia)
      `,
      match: lines`
        ⟦não conta pra mãe⟧ ainda
        ⟦não fale com ninguém⟧
      `,
      twins: lines`
        Conta pra mãe a novidade
        A família vai bem
      `,
    },
    GAMBLING_WORK: {
      patterns: lines`
        (site de apostas|apostas|cassino online|bet|casa de apostas) .. (vaga|presencial|atend*|operador*|projeto|corretora|exterior)?
      `,
      never: lines`
        não é cassino
      `,
      match: lines`
        ⟦cassino online⟧ contrata
        ⟦site de apostas⟧ no time
      `,
      twins: lines`
        Aposta na saúde
        Alfabeto
      `,
    },
    NO_SKILL_HIGH_PAY: {
      patterns: lines`
        !(sem|não precisa( de| ter)?|não exige|ninguém vai pedir) (experiência|diploma|inglês|curso|estudo|currículo)
        !(trabalho|serviço|trampo) (fácil|simples|leve|tranquilo|sentado)
        !(só (precisa )?(digitar|saber|falar|conversar|ter passaporte))
      `,
      match: lines`
        ⟦Sem experiência⟧ tudo bem
        ⟦trabalho fácil⟧ e leve
      `,
      twins: lines`
        Com experiência comprovada
        Exige-se diploma
      `,
    },
    PASSPORT_HANDOVER: {
      patterns: lines`
        (manda*|envia*|envie|tira) .. (foto do passaporte|passaporte|rg|foto do rg)
        (passaporte|documentos) .. (fica com|ficam com|guardad* (com|pela)|retid*|entrega*) (a empresa|o chefe|eles|a firma)?
      `,
      match: lines`
        ⟦manda foto do passaporte⟧
        ⟦passaporte fica com⟧ a chefia
      `,
      twins: lines`
        Tirei passaporte novo
        Foto da praia
      `,
    },
    PAY_OUT_OF_PROPORTION: {
      patterns: lines`
        (salários aparentemente atrativos) @BR-MRE
        (salário|ganho*|renda|fixo|comissão|grana) .. (em dólar|alto|altos|dólares|dol|usd|$|sem limite|15 mil|10 mil|12 mil)
        # ?(dólares|usd|dol|dolares)
        mudar de vida
      `,
      match: lines`
        ⟦Salário em dólar⟧
        São ⟦1500 dólares⟧ por mês
      `,
      twins: lines`
        Salário no quinto dia útil
        Preço do arroz
      `,
    },
    REASSURANCE_DENIAL: {
      patterns: lines`
        !(não é|sem|nada de) (golpe|pirâmide|tráfico|enrolação|prostituição|cilada|cassino|nada ilegal|furada)
        !(tudo|100%|totalmente) (legal|seguro|certinho|dentro da lei|legalizado)
        !(pode|podem) (ficar tranquil*|voltar quando)
      `,
      match: lines`
        ⟦não é golpe⟧ gente
        ⟦tudo legal⟧ por aqui
      `,
      twins: lines`
        Não é tarde
        Tudo azul
      `,
    },
    RECRUIT_OTHERS_REWARD: {
      patterns: lines`
        (indic*|traz*|leva*) .. (amig*|pessoa) .. (ganha|bônus|bonus|por cabeça|recebe)
      `,
      match: lines`
        ⟦traz um amigo ganha⟧ bônus
        ⟦leva uma pessoa recebe⟧ 500
      `,
      twins: lines`
        Amigo meu
        Traz pão
      `,
    },
    TASK_DEPOSIT: {
      patterns: lines`
        (curtir|avaliar|assistir|tarefa*|seguir) .. (ganh*|pix|reais|comissão|recarga|saque)
        (em casa|pelo celular) .. (ganh*|renda|por dia|pix)
      `,
      match: lines`
        ⟦curtir ganhe⟧ na hora
        ⟦pelo celular ganhe⟧ já
      `,
      twins: lines`
        Assistir novela
        Tarefa da escola
      `,
    },
    TOURIST_VISA: {
      patterns: lines`
        (visto|entra|entrar|como) (de )?turista .. (depois|primeiro|lá|e)?
        (visto) .. (resolve lá|lá dentro|depois)
      `,
      match: lines`
        ⟦visto de turista e⟧ pronto
        ⟦visto resolve lá⟧ dentro
      `,
      twins: lines`
        Guia turístico
        Visto do alto
      `,
    },
    TRAVEL_COACHING: {
      patterns: lines`
        (imigração|perguntar*|pergunta) .. (fala|diz|diga|fale|responde) .. (turismo|férias|passeio|visita*)?
      `,
      match: lines`
        se a ⟦imigração perguntar fala turismo⟧
        Se ⟦perguntarem, diz férias⟧
      `,
      twins: lines`
        Pergunta boa
        Férias em família
      `,
    },
    UPFRONT_FEE: {
      patterns: lines`
        (taxa|taxas|depósito|pix|pagamento|kit|curso) (de |do )?(inscrição|cadastro|matrícula|exame|admissional|treinamento|reserva|antecipado|adiantado|obrigatório|liberação) .. (#|reais)?
        (paga*|deposita*|pix de) .. (antes|adiantado|para (garantir|liberar|reservar))
      `,
      match: lines`
        ⟦taxa de inscrição R$ 50⟧
        ⟦pagar adiantado⟧ o exame
      `,
      twins: lines`
        Curso de inglês grátis
        Taxa de juros
      `,
    },
    WORK_ABROAD: {
      patterns: lines`
        (no exterior|exterior|fora do (brasil|país|pais)|na gringa|ásia|asia|outro país|sudeste asiático|do lado de lá|fronteira|presencial fora)
      `,
      match: lines`
        Trabalho ⟦no exterior⟧
        Emprego ⟦fora do país⟧
      `,
      twins: lines`
        Trabalho no centro de Santos
        Loja do bairro
      `,
    },
    WORK_ROLE_GENERIC_ONLINE: {
      patterns: lines`
        (call ?center|telemarketing|operador* de telemarketing) @BR-MG
        (atendimento (ao cliente|online|no chat)|atendente (de chat|online|bilingue)|responder? (cliente*|mensage*)|respondendo (cliente*|mensage*)|chat|suporte (ao cliente|online)|digitador*|digitação|tradutor*|modelo (de ia|online|video)|lives|vídeo chamad*|marketing digital|vendas online|sucesso do cliente|customer success|programador*|moderador*|fechamento cripto|operador* de chat|trampo sentado|no computador)
      `,
      match: lines`
        Vaga para ⟦atendimento no chat⟧
        Precisa-se de ⟦digitador⟧ noturno
      `,
      twins: lines`
        Precisa-se de pedreiro
        Padaria contrata balconista
      `,
    },
  },
};
