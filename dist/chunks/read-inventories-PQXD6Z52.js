import {
  readInventories,
  readSbom
} from "./chunk-OZMDX5AT.js";
import "./chunk-ZANPZH64.js";
import "./chunk-NZT5XUUW.js";
import "./chunk-MGIA4IBJ.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-XBRDIGYI.js";
import "./chunk-HC3JH4RN.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-EKQXFQ6L.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-LJ6T26WG.js";
import "./chunk-QQ6QYKOL.js";
import "./chunk-4DFEDIB7.js";
import "./chunk-L4W4DTLR.js";
import "./chunk-VPMLFC76.js";
import "./chunk-F3QMGABR.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-JL66PMGK.js";
import "./chunk-F3JTTXBU.js";
import "./chunk-OFVKIGE2.js";
import "./chunk-262XYD3H.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-TQVM6BWJ.js";
import "./chunk-L4JGOCB2.js";
import "./chunk-6H7YET6R.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-O7XCZK5U.js";
import "./chunk-LEG5LCCG.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
