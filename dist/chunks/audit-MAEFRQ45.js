import{main}from"./chunk-3HKUKNXF.js";
import{spec}from"./chunk-QTQKELAF.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-YOXFQLM2.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
