import {
  readInventories,
  readSbom
} from "./chunk-QXKBJNIB.js";
import "./chunk-O5E6Q7W3.js";
import "./chunk-ACJOX5BU.js";
import "./chunk-QLEEDEUY.js";
import "./chunk-BIXMO4DK.js";
import "./chunk-ELH7DFPJ.js";
import "./chunk-MV5T3DGX.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-EKQXFQ6L.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-HWI56OGA.js";
import "./chunk-U4DBNR6W.js";
import "./chunk-6H7YET6R.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-Q4ZCWHZE.js";
import "./chunk-SSBW2Z7Z.js";
import "./chunk-VPMLFC76.js";
import "./chunk-6CWXLE7U.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-JL66PMGK.js";
import "./chunk-F3JTTXBU.js";
import "./chunk-OFVKIGE2.js";
import "./chunk-262XYD3H.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-TQVM6BWJ.js";
import "./chunk-L4JGOCB2.js";
import "./chunk-23AVVGRN.js";
import "./chunk-ZKLBKMDK.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
