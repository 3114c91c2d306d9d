import{main}from"./chunk-ENVG6AGM.js";
import{spec3 as spec}from"./chunk-QTQKELAF.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-YOXFQLM2.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
