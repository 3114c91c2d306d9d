import {
  main
} from "./chunk-YJGMYCNU.js";
import "./chunk-UOJMNGNS.js";
import "./chunk-OL4ORNQP.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-BDQ3BWAR.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-AUHLKL6J.js";
import "./chunk-3SQVXX5H.js";
import "./chunk-LSTSKDSP.js";
import "./chunk-OWANCGMB.js";
import "./chunk-VJ76F5E5.js";
import "./chunk-4AJXUD2Z.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-P45EUWAY.js";
import "./chunk-4K6HNQX4.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
