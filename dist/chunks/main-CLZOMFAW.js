import {
  main
} from "./chunk-SKI3GAUL.js";
import "./chunk-TR5HBCSN.js";
import "./chunk-JGQSLSEK.js";
import "./chunk-IQ5JSASJ.js";
import "./chunk-EGPCDKNJ.js";
import "./chunk-VHEJQPCU.js";
import "./chunk-R23XS2BY.js";
import "./chunk-JLNPULFN.js";
import "./chunk-IKVVSWTN.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-BQOIMHRX.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-FBWIVETV.js";
import "./chunk-DDT56NL7.js";
import "./chunk-5SX2JFZ4.js";
import "./chunk-LZVG246O.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-MK4PJUDY.js";
import "./chunk-WBWJJ6RX.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-2RM6JHH2.js";
import "./chunk-62UQPQXY.js";
import "./chunk-FVIRHSXI.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-5RNNTCK5.js";
import "./chunk-LUDUJPAS.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-Q3Q27H2C.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-LYNB3634.js";
import "./chunk-U3ZERQM7.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
