import {
  main
} from "./chunk-7TG5MWLK.js";
import "./chunk-D2C6XWV6.js";
import "./chunk-TUZKAAJO.js";
import "./chunk-KKRDSGCM.js";
import "./chunk-5SJ32UQV.js";
import "./chunk-V4HXJP5V.js";
import "./chunk-62TL6AXA.js";
import "./chunk-UXMHYGBB.js";
import "./chunk-MJRSK3MI.js";
import "./chunk-V7ZJK3KG.js";
import "./chunk-SQU5U2HM.js";
import "./chunk-AZ6QOUTQ.js";
import "./chunk-GDNBBGOO.js";
import "./chunk-5IG5DZXD.js";
import "./chunk-GNOONBBQ.js";
import "./chunk-XAHWYR7M.js";
import "./chunk-VFV5RHKB.js";
import "./chunk-HOP762BE.js";
import "./chunk-WJ75VXBJ.js";
import "./chunk-ZS6JBFDX.js";
import "./chunk-SLC5KTJ6.js";
import "./chunk-MIR6MHET.js";
import "./chunk-ZZILVQFA.js";
import "./chunk-SPWC7RXH.js";
import "./chunk-B6CN623K.js";
import "./chunk-EBLLS5GR.js";
import "./chunk-JUHAXBXL.js";
import "./chunk-JTJQTYJJ.js";
import "./chunk-XF6KXW55.js";
import "./chunk-N7QQ7W4H.js";
import "./chunk-UXATGCVC.js";
import "./chunk-EJ2PPSOD.js";
export {
  main
};
