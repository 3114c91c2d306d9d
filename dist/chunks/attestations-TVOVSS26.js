import {
  attestationsRefusal,
  createAttestation
} from "./chunk-R5EKWUMV.js";
import "./chunk-YEIFBZUK.js";
import "./chunk-HU56TDM5.js";
import "./chunk-TVADOSOH.js";
import "./chunk-2DNWECLF.js";
import "./chunk-QEZQ6GF6.js";
import "./chunk-MYBEWRCH.js";
export {
  attestationsRefusal,
  createAttestation
};
