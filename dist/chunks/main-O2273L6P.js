import {
  main
} from "./chunk-U2KDVDCJ.js";
export {
  main
};
