import{createActionsHost,main,readRunContext,runAction,spec}from"./chunk-ME5D77O3.js";
// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
