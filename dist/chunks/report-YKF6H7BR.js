import{main}from"./chunk-ZQ3SPFKA.js";
import{spec2 as spec}from"./chunk-QTQKELAF.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-YOXFQLM2.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
