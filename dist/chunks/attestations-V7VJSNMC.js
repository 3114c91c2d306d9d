import {
  attestationsRefusal,
  createAttestation
} from "./chunk-3UOUSSBS.js";
import "./chunk-GJLLJKYU.js";
import "./chunk-J6B6FFLK.js";
import "./chunk-EBPP73BS.js";
import "./chunk-5ZDVQBBQ.js";
import "./chunk-XFISL7QZ.js";
import "./chunk-KAO2RF6T.js";
export {
  attestationsRefusal,
  createAttestation
};
