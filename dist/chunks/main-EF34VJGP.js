import {
  main
} from "./chunk-FFOIZATQ.js";
import "./chunk-TR5HBCSN.js";
import "./chunk-75XWL6R2.js";
import "./chunk-T477M65R.js";
import "./chunk-WQDTDNID.js";
import "./chunk-V6IWAHG4.js";
import "./chunk-I57CJTTR.js";
import "./chunk-LTQ4FYN7.js";
import "./chunk-LF5JHJSW.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-ENFIITBN.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-A77AMD7E.js";
import "./chunk-DDT56NL7.js";
import "./chunk-UZPCDXCP.js";
import "./chunk-NPCX5ZL7.js";
import "./chunk-2LTCTMJU.js";
import "./chunk-EQUSIKCO.js";
import "./chunk-CN47F3PQ.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-UMGOE4ZY.js";
import "./chunk-UB7GZV5Y.js";
import "./chunk-VS3CLZC4.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-HFIP5PHW.js";
import "./chunk-OJZDV7CC.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-D6MBYB42.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZUOR6Q35.js";
import "./chunk-WCV446CW.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
