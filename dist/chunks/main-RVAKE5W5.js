import {
  main
} from "./chunk-JEXNP3ER.js";
import "./chunk-D4TFXA3S.js";
import "./chunk-3ZGO2QRS.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-2LXVAXSV.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-JST333JU.js";
import "./chunk-PFNM7DIW.js";
import "./chunk-TSE5J3ZX.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-OKHIGKW3.js";
import "./chunk-IOPYSPEU.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-ZQIXMMFY.js";
import "./chunk-3UNRX64N.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
