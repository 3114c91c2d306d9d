import {
  openSigning
} from "./chunk-IGPC2BZW.js";
import "./chunk-ZIQAAKOY.js";
import "./chunk-JOU2UHU2.js";
import "./chunk-UZNTMGME.js";
import "./chunk-CWLEWVPE.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
