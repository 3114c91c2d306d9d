import {
  main
} from "./chunk-UP3UONBR.js";
import "./chunk-R7JK5L4I.js";
import "./chunk-7BAC5RH6.js";
import "./chunk-TGOHE2A6.js";
import "./chunk-5T5RHCXU.js";
import "./chunk-BDCEI43O.js";
import "./chunk-62TL6AXA.js";
import "./chunk-UXMHYGBB.js";
import "./chunk-MJRSK3MI.js";
import "./chunk-V7ZJK3KG.js";
import "./chunk-SQU5U2HM.js";
import "./chunk-AZ6QOUTQ.js";
import "./chunk-GDNBBGOO.js";
import "./chunk-7MFQBF4T.js";
import "./chunk-GNOONBBQ.js";
import "./chunk-JMYCU3KK.js";
import "./chunk-VIY5OK5S.js";
import "./chunk-HOP762BE.js";
import "./chunk-WJ75VXBJ.js";
import "./chunk-4CN6GEEY.js";
import "./chunk-5YC6QMGJ.js";
import "./chunk-SLC5KTJ6.js";
import "./chunk-MIR6MHET.js";
import "./chunk-ZZILVQFA.js";
import "./chunk-SPWC7RXH.js";
import "./chunk-B6CN623K.js";
import "./chunk-ZCRSRQQO.js";
import "./chunk-JUHAXBXL.js";
import "./chunk-JTJQTYJJ.js";
import "./chunk-5YJVEAWG.js";
import "./chunk-N7QQ7W4H.js";
import "./chunk-UXATGCVC.js";
import "./chunk-EJ2PPSOD.js";
export {
  main
};
