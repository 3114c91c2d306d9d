import{main}from"./chunk-F36EBBCR.js";
import{spec2 as spec}from"./chunk-QSG23CM7.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-DD6OEQO3.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
