import {
  main
} from "../chunks/chunk-7TG5MWLK.js";
import "../chunks/chunk-D2C6XWV6.js";
import "../chunks/chunk-TUZKAAJO.js";
import "../chunks/chunk-KKRDSGCM.js";
import "../chunks/chunk-5SJ32UQV.js";
import "../chunks/chunk-V4HXJP5V.js";
import "../chunks/chunk-62TL6AXA.js";
import "../chunks/chunk-UXMHYGBB.js";
import "../chunks/chunk-MJRSK3MI.js";
import "../chunks/chunk-V7ZJK3KG.js";
import "../chunks/chunk-SQU5U2HM.js";
import "../chunks/chunk-AZ6QOUTQ.js";
import "../chunks/chunk-GDNBBGOO.js";
import "../chunks/chunk-5IG5DZXD.js";
import "../chunks/chunk-GNOONBBQ.js";
import "../chunks/chunk-XAHWYR7M.js";
import "../chunks/chunk-VFV5RHKB.js";
import "../chunks/chunk-HOP762BE.js";
import "../chunks/chunk-WJ75VXBJ.js";
import "../chunks/chunk-ZS6JBFDX.js";
import "../chunks/chunk-SLC5KTJ6.js";
import "../chunks/chunk-MIR6MHET.js";
import "../chunks/chunk-ZZILVQFA.js";
import "../chunks/chunk-SPWC7RXH.js";
import "../chunks/chunk-B6CN623K.js";
import {
  spec
} from "../chunks/chunk-EBLLS5GR.js";
import "../chunks/chunk-JUHAXBXL.js";
import "../chunks/chunk-JTJQTYJJ.js";
import "../chunks/chunk-XF6KXW55.js";
import {
  runAction
} from "../chunks/chunk-YLAJMPM7.js";
import "../chunks/chunk-N7QQ7W4H.js";
import "../chunks/chunk-UXATGCVC.js";
import "../chunks/chunk-EJ2PPSOD.js";

// action:scan
await runAction(main, spec);
