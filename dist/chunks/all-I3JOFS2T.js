import{main}from"./chunk-U2JKE2GK.js";
import{spec4 as spec}from"./chunk-QSG23CM7.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-DD6OEQO3.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
