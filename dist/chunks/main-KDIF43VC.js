import {
  main
} from "./chunk-H4IPQRSW.js";
import "./chunk-7ZP7BHLG.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-DFX7E6RR.js";
import "./chunk-EPRYMGMS.js";
import "./chunk-REY5MPPW.js";
import "./chunk-ZJZ74M67.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-DDO463WF.js";
import "./chunk-CHTMQ5GF.js";
import "./chunk-CONCIEEJ.js";
import "./chunk-VIT4DG7I.js";
import "./chunk-MEGDQPME.js";
import "./chunk-E6RC6OYM.js";
import "./chunk-P7CZ5A5S.js";
export {
  main
};
