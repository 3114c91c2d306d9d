import {
  openSigning
} from "./chunk-5A62NCIR.js";
import "./chunk-XEWV72T5.js";
import "./chunk-D74CZ6ZO.js";
import "./chunk-P6VWZZUZ.js";
import "./chunk-KXRI7UOB.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
