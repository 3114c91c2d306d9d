import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-DTX2N5BS.js";
import "./chunk-HTU3OID4.js";
import "./chunk-OG72DLTY.js";
import "./chunk-K2NJ3GLT.js";
import "./chunk-DI5PRVZE.js";
import "./chunk-QBRPH3F6.js";
import "./chunk-L77QNKZS.js";
import "./chunk-IZZURPI7.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
