import{createActionsHost,main,readRunContext,runAction,spec}from"./chunk-DD6OEQO3.js";
// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
