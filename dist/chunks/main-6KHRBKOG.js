import {
  main
} from "./chunk-2HFIIN7F.js";
import "./chunk-OCVUTJK6.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-ZYXWX53S.js";
import "./chunk-NMPFE7BQ.js";
import "./chunk-HFHS3GOV.js";
import "./chunk-LCH7LARU.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-AMAAEL4E.js";
import "./chunk-YTQPP6WG.js";
import "./chunk-IFWQ5KBM.js";
import "./chunk-QNQFXSFF.js";
import "./chunk-HOJ6QW7S.js";
import "./chunk-XLAAY4HG.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
