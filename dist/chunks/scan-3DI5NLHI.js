import{main}from"./chunk-C657GFMY.js";
import{spec3 as spec}from"./chunk-WNRZWCGJ.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-ME5D77O3.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
