import {
  removeFile,
  replaceFile,
  writeFile,
  writeFiles,
  writeNewFile,
  writeTogether
} from "./chunk-35Q4UDDT.js";
export {
  removeFile,
  replaceFile,
  writeFile,
  writeFiles,
  writeNewFile,
  writeTogether
};
