import {
  main
} from "./chunk-PCY4NY4E.js";
export {
  main
};
