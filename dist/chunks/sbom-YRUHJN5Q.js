import{main}from"./chunk-WNJNSGP7.js";
import{spec8 as spec}from"./chunk-QSG23CM7.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-DD6OEQO3.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
