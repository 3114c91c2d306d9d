import {
  attestationsRefusal,
  createAttestation
} from "./chunk-EAVKW7AT.js";
import "./chunk-B5LUDKN4.js";
import "./chunk-VK24GRVX.js";
import "./chunk-EXQ23GWY.js";
import "./chunk-2FKIMJUK.js";
import "./chunk-RVFCCLCR.js";
export {
  attestationsRefusal,
  createAttestation
};
