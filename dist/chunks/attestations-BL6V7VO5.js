import {
  attestationsRefusal,
  createAttestation
} from "./chunk-5G5XHHNH.js";
import "./chunk-LP45NCS7.js";
import "./chunk-PUXIPNNO.js";
import "./chunk-JXTBZTHV.js";
import "./chunk-VF3UQO4G.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
