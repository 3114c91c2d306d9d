import {
  showReport
} from "./chunk-6CBOAJZH.js";
import "./chunk-AMAAEL4E.js";
import "./chunk-HOJ6QW7S.js";
import "./chunk-XLAAY4HG.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
