import {
  main
} from "./chunk-MIIPRESV.js";
import "./chunk-TR5HBCSN.js";
import "./chunk-TFIERMUF.js";
import "./chunk-4M4RMY4A.js";
import "./chunk-JNY3JFVQ.js";
import "./chunk-PC4JW3SI.js";
import "./chunk-N3LBC6GI.js";
import "./chunk-WASBEC7D.js";
import "./chunk-RTZ4FJQ5.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-2I4X7HDM.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-F2B5UXYC.js";
import "./chunk-DDT56NL7.js";
import "./chunk-DBVMW2SP.js";
import "./chunk-FGEK5OAM.js";
import "./chunk-RHII3KGT.js";
import "./chunk-R6R3MR4I.js";
import "./chunk-C7KRF6G2.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-PN3NYZBD.js";
import "./chunk-JUNY6D64.js";
import "./chunk-RZPWEE4N.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-GZLIK7Q2.js";
import "./chunk-3DMJYKIU.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-BR3BA2ZY.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-SB5E3H7I.js";
import "./chunk-XFKEHE3P.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
