import{main}from"./chunk-MCGOK6DI.js";
import{spec}from"./chunk-WNRZWCGJ.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-ME5D77O3.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
