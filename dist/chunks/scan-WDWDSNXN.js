import {
  main
} from "./chunk-QOJ2ATOP.js";
import "./chunk-UMHCQS2P.js";
import "./chunk-DDT56NL7.js";
import "./chunk-EIJEZIIS.js";
import "./chunk-YPSOVFTF.js";
import "./chunk-XMHUPKJK.js";
import "./chunk-NRMZUFX7.js";
import "./chunk-DCG2KHSE.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-U6BIAKEV.js";
import "./chunk-UJG5SZ3U.js";
import "./chunk-5D6TWXVP.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-R45WHB2W.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-EQ7PWAU7.js";
import "./chunk-AZ4PT42A.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import {
  spec3 as spec
} from "./chunk-AY3U62DM.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-GFJIJBKB.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
