import {
  main
} from "../chunks/chunk-UP3UONBR.js";
import "../chunks/chunk-R7JK5L4I.js";
import "../chunks/chunk-7BAC5RH6.js";
import "../chunks/chunk-TGOHE2A6.js";
import "../chunks/chunk-5T5RHCXU.js";
import "../chunks/chunk-BDCEI43O.js";
import "../chunks/chunk-62TL6AXA.js";
import "../chunks/chunk-UXMHYGBB.js";
import "../chunks/chunk-MJRSK3MI.js";
import "../chunks/chunk-V7ZJK3KG.js";
import "../chunks/chunk-SQU5U2HM.js";
import "../chunks/chunk-AZ6QOUTQ.js";
import "../chunks/chunk-GDNBBGOO.js";
import "../chunks/chunk-7MFQBF4T.js";
import "../chunks/chunk-GNOONBBQ.js";
import "../chunks/chunk-JMYCU3KK.js";
import "../chunks/chunk-VIY5OK5S.js";
import "../chunks/chunk-HOP762BE.js";
import "../chunks/chunk-WJ75VXBJ.js";
import "../chunks/chunk-4CN6GEEY.js";
import "../chunks/chunk-5YC6QMGJ.js";
import "../chunks/chunk-SLC5KTJ6.js";
import "../chunks/chunk-MIR6MHET.js";
import "../chunks/chunk-ZZILVQFA.js";
import "../chunks/chunk-SPWC7RXH.js";
import "../chunks/chunk-B6CN623K.js";
import {
  spec
} from "../chunks/chunk-ZCRSRQQO.js";
import "../chunks/chunk-JUHAXBXL.js";
import "../chunks/chunk-JTJQTYJJ.js";
import "../chunks/chunk-5YJVEAWG.js";
import {
  runAction
} from "../chunks/chunk-5MXXDMOG.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-N7QQ7W4H.js";
import "../chunks/chunk-UXATGCVC.js";
import "../chunks/chunk-EJ2PPSOD.js";

// action:scan
await runAction(main, spec);
