import {
  main
} from "./chunk-JO2BV3K7.js";
import "./chunk-SOJJQVL5.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-6CBOAJZH.js";
import "./chunk-AMAAEL4E.js";
import "./chunk-HOJ6QW7S.js";
import "./chunk-XLAAY4HG.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
