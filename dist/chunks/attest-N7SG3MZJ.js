import{main}from"./chunk-AZKZM4PY.js";
import{spec5 as spec}from"./chunk-QSG23CM7.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-DD6OEQO3.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
